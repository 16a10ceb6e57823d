import { Sun } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { FollowUp } from '../../lib/model/follow-up.ts';
import type { Day, DayAsk, DayGroup, Touch } from '../../lib/store/read-day.ts';
import { useKeys } from '../hooks/use-keys.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { ListMaking } from '../people/list-making.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { FollowUpRow } from './follow-up-row.tsx';
import { NextStep } from './next-step.tsx';
import { ReadyAgain } from './ready-again.tsx';
import { sayWhy } from './say-why.ts';
import { TouchPanel } from './touch-panel.tsx';
import { useDay } from './use-day.ts';
import '../styles/follow-up.css';

/** How many of each group are drawn at first, and more at each asking: what is for today, and the beginning of the rest. */
const PAGE: DayAsk['page'] = { now: 50, customers: 50, waits: 20, later: 20 };
const COMPACT_PAGE: DayAsk['page'] = { now: 8, customers: 8, waits: 8 };

/** Which row is in hand, and the one that is done and waits for its next step. */
function useInHand(startsOpen: boolean) {
  const [chosen, setChosen] = useState<string>();
  const [kept, setKept] = useState<FollowUp>();
  const [left, setLeft] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const wanted = useRef<string>(undefined);
  useEffect(() => {
    if (wanted.current === undefined) return;
    const name = list.current?.querySelector<HTMLElement>(`[data-touch="${CSS.escape(wanted.current)}"] a`);
    if (!name) return;
    wanted.current = undefined;
    name.focus();
  });
  const select = (id: string | undefined, focus = false) => {
    setChosen(id);
    if (kept && kept.id !== id) setKept(undefined);
    if (focus) wanted.current = id;
  };
  const keep = (followUp: FollowUp) => {
    setKept(followUp);
    setLeft(false);
  };
  /** Follows the store: a done follow-up that comes back was undone, and needs no next step. */
  const follow = (isOpen: boolean) => {
    if (!isOpen && !left) setLeft(true);
    if (isOpen && left) setKept(undefined);
  };
  const current = (ids: readonly string[]) =>
    chosen !== undefined && ids.includes(chosen) ? chosen : startsOpen ? ids[0] : undefined;
  return { list, kept, select, keep, follow, current };
}
type InHand = ReturnType<typeof useInHand>;

function Row({
  touch,
  group,
  day,
  ids,
  hand,
  compact,
}: RowsProps & { touch: Touch; ids: readonly string[] }) {
  const messages = useMessages();
  const format = useFormat();
  const { id } = touch.followUp;
  const at = ids.indexOf(id);
  const moveOn = () => hand.select(ids[at + 1] ?? ids[at - 1], true);
  const { now } = day;
  return (
    <FollowUpRow
      {...{ touch, now, compact }}
      waits={group === 'waits'}
      why={sayWhy(touch, messages, format)}
      current={hand.current(ids) === id}
      onSelect={() => hand.select(id)}
    >
      {hand.kept?.id === id ? (
        <NextStep touch={touch} now={now} onSettled={moveOn} />
      ) : (
        <TouchPanel
          touch={touch}
          now={now}
          away={compact}
          onDone={() => hand.keep(touch.followUp)}
          onSnoozed={moveOn}
        />
      )}
    </FollowUpRow>
  );
}

interface RowsProps {
  group: DayGroup;
  day: Day;
  hand: InHand;
  compact: boolean;
}

interface GroupProps extends RowsProps {
  touches: readonly Touch[];
  total: number;
  ids: readonly string[];
  onMore(): void;
  onWaits: TodayListProps['onWaits'];
}

function Group({ touches, total, ids, onMore, onWaits, ...rest }: GroupProps) {
  const { today } = useMessages();
  const { formatNumber } = useFormat();
  if (touches.length === 0) return null;
  const rows = (
    <>
      <ol className="touches">
        {touches.map((touch) => (
          <Row key={touch.followUp.id} touch={touch} ids={ids} {...rest} />
        ))}
      </ol>
      {total > touches.length && (
        <div className="touches-more">
          <Button size="small" variant="quiet" onClick={onMore}>
            {today.showMore(total - touches.length)}
          </Button>
        </div>
      )}
    </>
  );
  if (rest.compact) return rows;
  return (
    <Card title={today.groups[rest.group]} aside={formatNumber(total)} flush>
      {rest.group === 'waits' && onWaits?.(rest.day)}
      {rows}
    </Card>
  );
}

export interface TodayListProps {
  /** For the popup: what is due, without the days to come, in two lines each. */
  compact?: boolean;
  /** Above the list. */
  head?(day: Day): ReactNode;
  /** Above those today has no room for. */
  onWaits?(day: Day): ReactNode;
}

/** Whom to contact, in order, with what can be done right there: done and its outcome, the next step, put off. */
export function TodayList({ compact = false, head, onWaits }: TodayListProps) {
  const { today } = useMessages();
  const [pages, setPages] = useState(1);
  const hand = useInHand(!compact);
  const page = Object.entries(compact ? COMPACT_PAGE : PAGE).map(([name, most]) => [name, pages * most]);
  const day = useDay(Object.fromEntries(page), hand.kept);
  if (day?.kept !== undefined && day.kept.id === hand.kept?.id) hand.follow(day.kept.isOpen);
  const ids = day?.groups.flatMap(({ touches }) => touches.map(({ followUp }) => followUp.id)) ?? [];
  const step = (by: number) => {
    const at = ids.indexOf(hand.current(ids) ?? '');
    const next = ids[Math.min(Math.max(at + by, 0), ids.length - 1)];
    if (next !== undefined) hand.select(next, true);
  };
  useKeys({ j: () => step(1), k: () => step(-1) });
  if (day === undefined) {
    return (
      <div className="today-list" aria-busy="true">
        <ListMaking />
      </div>
    );
  }
  const nothingDue = day.due.now + day.due.waits === 0;
  return (
    <div className="today-list" ref={hand.list}>
      {head?.(day)}
      <ReadyAgain compact={compact} />
      {nothingDue && <EmptyState icon={Sun} title={today.empty.title} body={today.empty.nobodySlips} />}
      {day.groups.map(({ name, touches, total }) => (
        <Group
          key={name}
          group={name}
          onMore={() => setPages(pages + 1)}
          {...{ touches, total, ids, day, hand, compact, onWaits }}
        />
      ))}
    </div>
  );
}
