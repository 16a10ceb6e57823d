import { useVirtualizer } from '@tanstack/react-virtual';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import type { Brief } from '../../lib/model/brief.ts';
import type { Stage } from '../../lib/model/words.ts';
import type { Found } from '../../lib/pipeline/list/find.ts';
import { useList } from '../hooks/use-list.ts';
import { useBoardMessages } from '../locale/late-messages.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { joinClasses } from '../ui/join-classes.ts';
import { BoardCard } from './board-card.tsx';
import { columnQuery } from './column-query.ts';
import { ColumnValue } from './column-value.tsx';
import { GatePreview } from './gate-preview.tsx';
import type { Board } from './use-board.ts';
import type { BoardHand } from './use-board-hand.ts';

/** Pixels, as in board.css: a card and the gap below it. */
const CARD = 104;
/** Cards are fetched in blocks of this many, so that scrolling by one asks for nothing. */
const BLOCK = 30;

interface BoardColumnProps {
  stage: Stage;
  board: Board;
  hand: BoardHand;
}

/** What was found, but for somebody who has left. */
function without(found: Found, id: string | undefined): Found {
  const people = found.people.filter((brief) => brief.id !== id);
  return people.length === found.people.length ? found : { ...found, people, total: found.total - 1 };
}

/** Which cards are in view, and the people on them. */
function useCards({ stage, board, hand: { moved } }: BoardColumnProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [total, setTotal] = useState(0);
  const virtualizer = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => CARD,
    overscan: 4,
  });
  const items = virtualizer.getVirtualItems();
  const from = Math.max(0, Math.floor((items[0]?.index ?? 0) / BLOCK - 1) * BLOCK);
  const to = Math.ceil(((items.at(-1)?.index ?? 0) + 1) / BLOCK + 1) * BLOCK;
  const query = columnQuery(board.view, stage, board.order, board.day);
  const answer = useList('find', { query, from, to }, { tick: board.day })?.answer;
  const found = answer && without(answer, moved?.from === stage ? moved.id : undefined);
  if (found !== undefined && found.total !== total) setTotal(found.total);
  const at = (index: number): Brief | undefined => found?.people[index - found.from];
  return { scroller, virtualizer, items, found, at, hasLeft: answer !== undefined && found === answer };
}

/** The place a card dragged to a height of the column would take. */
function placeAt(event: DragEvent, scroller: HTMLElement): number {
  const { top } = scroller.getBoundingClientRect();
  return Math.max(0, Math.round((event.clientY - top + scroller.scrollTop) / CARD));
}

/** One stage: how many, what they are worth and how long they stay, and everyone on it. */
export function BoardColumn(props: BoardColumnProps) {
  const { stage, board, hand } = props;
  const say = useBoardMessages();
  const { words } = useMessages();
  const { formatNumber } = useFormat();
  const { scroller, virtualizer, items, found, at, hasLeft } = useCards(props);
  const { moved, arrive } = hand;
  useEffect(() => {
    if (hasLeft && moved?.written && moved.from === stage) arrive();
  });
  const [over, setOver] = useState<number>();
  const sum = board.sumOf(stage);
  const arriving = moved?.to === stage;
  const total = found?.total ?? sum?.n;
  useEffect(() => {
    hand.register(stage, {
      ids: () => found?.people.map(({ id }) => id) ?? [],
      from: found?.from ?? 0,
      total: found?.total ?? 0,
      scrollTo: (index) => virtualizer.scrollToIndex(index),
    });
  });
  const dragged = hand.dragged;
  const drag = (event: DragEvent) => {
    if (!dragged || !scroller.current) return;
    // What is not said to be welcome cannot be dropped.
    event.preventDefault();
    event.dataTransfer.dropEffect = 'move';
    const place = placeAt(event, scroller.current);
    if (place !== over) setOver(place);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    if (over !== undefined) hand.drop(stage, Math.min(over, total ?? 0));
    setOver(undefined);
  };
  const leave = (event: DragEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(undefined);
  };
  return (
    <section
      className={joinClasses('board-column', over !== undefined && 'board-column-over')}
      aria-label={words.stages[stage]}
      aria-busy={arriving}
      onDragOver={drag}
      onDragLeave={leave}
      onDrop={drop}
    >
      <header className="board-head">
        <h2>{words.stages[stage]}</h2>
        <span className="text-2">{total !== undefined && formatNumber(total)}</span>
        <span className="board-usual text-11 text-3">
          {sum?.usual !== undefined && say.median(sum.usual)}
        </span>
        <ColumnValue stage={stage} board={board} />
      </header>
      {dragged && over !== undefined && dragged.stage !== stage && <GatePreview id={dragged.id} to={stage} />}
      <div className="board-cards" ref={scroller}>
        <ul style={{ height: `${virtualizer.getTotalSize()}px` }}>
          {items.map(({ index, start }) => {
            const brief = at(index);
            if (!brief) return null;
            return (
              <BoardCard
                key={brief.id}
                brief={brief}
                now={board.now}
                usual={sum?.usual}
                current={hand.current?.id === brief.id}
                top={start}
                onSelect={() => hand.select({ stage, index, id: brief.id })}
                onDragStart={() => hand.drag({ stage, index, id: brief.id })}
                onDragEnd={hand.letGo}
              />
            );
          })}
        </ul>
        {found !== undefined && found.total === 0 && <p className="board-none">{say.empty[stage]}</p>}
      </div>
    </section>
  );
}
