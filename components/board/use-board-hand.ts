import { useEffect, useRef, useState } from 'react';
import { arrangeBoard } from '../../lib/actions/arrange-board.ts';
import { type MoveInput, move } from '../../lib/actions/move.ts';
import { LADDER, type Stage } from '../../lib/model/words.ts';
import { type ActState, useAct } from '../hooks/use-act.ts';
import { useKeys } from '../hooks/use-keys.ts';
import { useStore } from '../hooks/use-store.tsx';
import { useUndo } from '../hooks/use-undo.tsx';
import { useBoardMessages } from '../locale/late-messages.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { placeCard } from './place-card.ts';
import type { Board } from './use-board.ts';

/** A card, by where it is. */
interface CardAt {
  stage: Stage;
  /** Its place in the column, from 0. */
  index: number;
  id: string;
}

/** What a column tells the hand of itself. */
interface ColumnInHand {
  /** The people at hand, from `from` on. */
  ids(): readonly string[];
  from: number;
  total: number;
  scrollTo(index: number): void;
}

/** Somebody on their way, while the list still has them where they were: shown as gone at once, and back should the move not be made. */
interface Moved {
  id: string;
  from: Stage;
  to: Stage;
  written: boolean;
}

/** Somebody on their way to a stage that asks for more before they may come. */
interface Asked {
  id: string;
  /** Chosen already; absent where the stage itself is asked for. */
  to?: Stage;
  /** Where they are now, when that is in sight. */
  from?: Stage;
  /** The place in the new column. */
  index?: number;
}

type Going = Asked & { to: Stage };

export interface BoardHand {
  current: CardAt | undefined;
  dragged: CardAt | undefined;
  moved: Moved | undefined;
  asked: Asked | undefined;
  state: ActState;
  select(card: CardAt): void;
  drag(card: CardAt): void;
  letGo(): void;
  /** Drops the dragged card at a place of a column. */
  drop(stage: Stage, index: number): void;
  /** Moves somebody; where the stage asks for more, asks. */
  moveTo(going: Going): void;
  /** Somebody asked about has moved, or stays. */
  settle(): void;
  /** The list has them in their new column. */
  arrive(): void;
  register(stage: Stage, column: ColumnInHand): void;
}

/** Stages that are entered with words of their own. */
const WITH_WORDS: readonly Stage[] = ['nurture', 'disqualified'];

/** Milliseconds after which the list is believed, whatever it says. */
const LIST_LATE = 2_000;

/** Whose move the list has not heard of yet. */
function useMoved() {
  const [moved, setMoved] = useState<Moved>();
  useEffect(() => {
    if (!moved?.written) return;
    const late = setTimeout(() => setMoved(undefined), LIST_LATE);
    return () => clearTimeout(late);
  }, [moved]);
  return [moved, setMoved] as const;
}

/** Puts the focus on a card as soon as it is drawn. */
function useFocusCard() {
  const wanted = useRef<string>(undefined);
  useEffect(() => {
    const id = wanted.current;
    const link = id && document.querySelector<HTMLElement>(`[data-person="${CSS.escape(id)}"] a`);
    if (!link) return;
    wanted.current = undefined;
    link.focus();
  });
  return (id: string) => {
    wanted.current = id;
  };
}

/** What is done with cards: which is in hand, where it goes, and the keys for it. */
export function useBoardHand(board: Board, stages: readonly Stage[]): BoardHand {
  const db = useStore();
  const say = useBoardMessages();
  const { words } = useMessages();
  const { offerUndoBy } = useUndo();
  const { perform, reset, ...state } = useAct();
  const [current, setCurrent] = useState<CardAt>();
  const [dragged, setDragged] = useState<CardAt>();
  const [asked, setAsked] = useState<Asked>();
  const [moved, setMoved] = useMoved();
  const columns = useRef(new Map<Stage, ColumnInHand>());
  const focus = useFocusCard();

  const arrange = async (stage: Stage, id: string, index: number) => {
    const column = columns.current.get(stage);
    // Only who stands in sight of the top is put in place by hand.
    if (!column || column.from > 0) return;
    const ids = placeCard(column.ids(), board.order[stage]?.length ?? 0, id, index);
    const before = await arrangeBoard(db, stage, ids);
    if (current?.stage === stage) offerUndoBy(say.arranged, () => arrangeBoard(db, stage, before));
  };
  const moveTo = async ({ id, to, from, index }: Going) => {
    if (WITH_WORDS.includes(to)) return setAsked({ id, to });
    const input: MoveInput = { to };
    if (from !== undefined) setMoved({ id, from, to, written: false });
    const outcome = await perform((store, act) => move(store, act, id, input), say.moved(words.stages[to]));
    if (from !== undefined) setMoved(outcome?.ok ? { id, from, to, written: true } : undefined);
    if (outcome?.ok && index !== undefined) await arrange(to, id, index);
    if (!outcome || outcome.ok) return;
    // What the gate asks for is said where it can be settled.
    reset();
    setAsked({ id, to, ...(index !== undefined && { index }) });
  };
  const drop = (stage: Stage, index: number) => {
    setDragged(undefined);
    if (!dragged) return;
    if (dragged.stage === stage) void arrange(stage, dragged.id, index);
    else void moveTo({ id: dragged.id, to: stage, from: dragged.stage, index });
  };
  const go = (stage: Stage, index: number) => {
    const column = columns.current.get(stage);
    if (!column || column.total === 0) return;
    const place = Math.min(Math.max(index, 0), column.total - 1);
    column.scrollTo(place);
    const id = column.ids()[place - column.from];
    if (id === undefined) return;
    setCurrent({ stage, index: place, id });
    focus(id);
  };
  const across = (by: number) => {
    const at = current ? stages.indexOf(current.stage) : -1;
    for (let next = at + by; next >= 0 && next < stages.length; next += by) {
      const stage = stages[next];
      if (stage && (columns.current.get(stage)?.total ?? 0) > 0) return go(stage, current?.index ?? 0);
    }
  };
  const along = (by: number) => (current ? go(current.stage, current.index + by) : across(1));
  const rung = (by: number) => {
    const to = current && LADDER[LADDER.indexOf(current.stage) + by];
    if (current && to && LADDER.includes(current.stage))
      void moveTo({ id: current.id, to, from: current.stage });
  };
  useKeys({
    arrowdown: () => along(1),
    j: () => along(1),
    arrowup: () => along(-1),
    k: () => along(-1),
    arrowright: (event) => (event.shiftKey ? rung(1) : across(1)),
    arrowleft: (event) => (event.shiftKey ? rung(-1) : across(-1)),
    m: () => current && setAsked({ id: current.id }),
    escape: () => setAsked(undefined),
  });
  return {
    current,
    dragged,
    moved,
    asked,
    state,
    select: setCurrent,
    drag: setDragged,
    letGo: () => setDragged(undefined),
    drop,
    moveTo: (going) => void moveTo(going),
    settle: () => setAsked(undefined),
    arrive: () => setMoved(undefined),
    register: (stage, column) => void columns.current.set(stage, column),
  };
}
