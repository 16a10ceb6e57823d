import { Search } from 'lucide-react';
import { type DragEvent, useState } from 'react';
import { LADDER, type Stage } from '../../lib/model/words.ts';
import { activeIcps } from '../../lib/store/link-people.ts';
import { PageHeader } from '../dashboard/page-header.tsx';
import { useLive } from '../hooks/use-store.tsx';
import { BoardSpeech, useBoardMessages } from '../locale/late-messages.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { ListMaking } from '../people/list-making.tsx';
import { ActTrouble } from '../person/act-trouble.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Field } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { joinClasses } from '../ui/join-classes.ts';
import { type KeyHint, KeyHints } from '../ui/key-hints.tsx';
import { Select } from '../ui/select.tsx';
import { BoardColumn } from './board-column.tsx';
import { MovePerson } from './move-person.tsx';
import { type Board, useBoard } from './use-board.ts';
import { type BoardHand, useBoardHand } from './use-board-hand.ts';
import '../styles/board.css';

const EVERY_ICP = '';
const BESIDE = ['nurture', 'disqualified'] as const;

function Filters({ board: { view, setView } }: { board: Board }) {
  const say = useBoardMessages();
  const icps = useLive(activeIcps, []) ?? [];
  return (
    <>
      <Field
        label={say.filter}
        labelHidden
        placeholder={say.filter}
        icon={<Icon of={Search} />}
        value={view.text}
        maxLength={200}
        onChange={(text) => setView({ ...view, text })}
      />
      {icps.length > 1 && (
        <Select
          label={say.icp}
          labelHidden
          value={view.icp ?? EVERY_ICP}
          choices={[
            { value: EVERY_ICP, label: say.everyIcp },
            ...icps.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(icp) => setView({ ...view, icp: icp === EVERY_ICP ? undefined : icp })}
        />
      )}
      <Checkbox
        label={say.slipping}
        checked={view.slipping}
        onChange={(slipping) => setView({ ...view, slipping })}
      />
    </>
  );
}

/** A place beside the ladder: how many are there, the way to see them, and where a card can be dropped. */
function Beside({ stage, board, hand }: { stage: Stage; board: Board; hand: BoardHand }) {
  const { words } = useMessages();
  const { formatNumber } = useFormat();
  const [over, setOver] = useState(false);
  const n = board.sumOf(stage)?.n;
  const drag = (event: DragEvent) => {
    if (!hand.dragged) return;
    event.preventDefault();
    setOver(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a place to drop on; M moves without dragging
    <div
      className={joinClasses('board-beside', over && 'board-column-over')}
      onDragOver={drag}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        hand.drop(stage, 0);
      }}
    >
      <span className="strong">{words.stages[stage]}</span>
      <span className="text-2">{n !== undefined && formatNumber(n)}</span>
    </div>
  );
}

function Columns({ board }: { board: Board }) {
  const say = useBoardMessages();
  const hand = useBoardHand(board, LADDER);
  const hints: KeyHint[] = [
    [['←', '→'], say.keys.column],
    [['J', 'K'], say.keys.card],
    [['M'], say.keys.move],
    [['Shift+→'], say.keys.next],
    [['Enter'], say.keys.open],
  ];
  const isEmpty = LADDER.every((stage) => (board.sumOf(stage)?.n ?? 0) === 0);
  return (
    <>
      {/* What scrolls must be reachable by keyboard, also without a card in it. */}
      <section className="board" aria-label={say.title} tabIndex={isEmpty ? 0 : undefined}>
        {LADDER.map((stage) => (
          <BoardColumn key={stage} {...{ stage, board, hand }} />
        ))}
      </section>
      <ActTrouble state={hand.state} />
      <footer className="board-foot">
        {BESIDE.map((stage) => (
          <Beside key={stage} {...{ stage, board, hand }} />
        ))}
        <span className="grow" />
        <KeyHints hints={hints} />
      </footer>
      {hand.asked && <MovePerson key={`${hand.asked.id} ${hand.asked.to}`} hand={hand} />}
    </>
  );
}

function BoardRoom() {
  const say = useBoardMessages();
  const board = useBoard();
  return (
    <div className="board-page">
      <PageHeader title={say.title} actions={board && <Filters board={board} />} />
      <ListMaking />
      {board && <Columns board={board} />}
    </div>
  );
}

/** Everyone by stage, to be moved by dragging or by keys. */
export function BoardPage() {
  return (
    <BoardSpeech>
      <BoardRoom />
    </BoardSpeech>
  );
}
