import { CalendarOff, Sun } from 'lucide-react';
import type { Day } from '../../lib/store/read-day.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { BulkOutcome, BulkProgress } from '../people/bulk-result.tsx';
import { useChangeSettings } from '../settings/use-change-settings.ts';
import { Button } from '../ui/button.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Icon } from '../ui/icon.tsx';
import { Note } from '../ui/note.tsx';
import { type Replan, useReplan } from './use-replan.ts';

/** How the day is filled: done, planned, free, in minutes. What is promised may take more than there is. */
function sumUp({ minutes, spent, planned }: Day) {
  const free = Math.max(0, minutes - spent - planned);
  const over = Math.max(0, spent + planned - minutes);
  return { free, over, all: Math.max(minutes, spent + planned, 1) };
}

function Bar({ day }: { day: Day }) {
  const { today } = useMessages();
  const { free, all } = sumUp(day);
  const { spent, planned } = day;
  const parts = [
    ['done', spent],
    ['planned', planned],
    ['free', free],
  ] as const;
  return (
    <>
      <div className="day-bar" aria-hidden="true">
        {parts
          .filter(([, minutes]) => minutes > 0)
          .map(([name, minutes]) => (
            <span key={name} className={`day-bar-${name}`} style={{ flexGrow: minutes / all }} />
          ))}
      </div>
      <p className="day-bar-legend" aria-hidden="true">
        {parts.map(([name]) => (
          <span key={name}>
            <span className={`day-bar-${name}`} />
            {today.balance.parts[name]}
          </span>
        ))}
      </p>
    </>
  );
}

function Account({ day }: { day: Day }) {
  const { balance } = useMessages().today;
  const { formatMinutes } = useFormat();
  const { free, over } = sumUp(day);
  const { minutes, spent, planned } = day;
  const says = { spent: formatMinutes(spent), planned: formatMinutes(planned), free: formatMinutes(free) };
  return (
    <p className="row wrap">
      <span className="strong">{balance.done(day.done, day.done + day.due.now)}</span>
      <span className="text-12 text-2">{balance.minutes({ ...says, all: formatMinutes(minutes) })}</span>
      {over > 0 && <span className="text-12 day-over">{balance.over(formatMinutes(over))}</span>}
    </p>
  );
}

/** Takes today off, and puts what was due to the days that are left. */
function LoseDay({ day, replan }: { day: Day; replan: Replan }) {
  const { today } = useMessages();
  const { settings, change } = useChangeSettings();
  const lose = async () => {
    if (!settings) return;
    const { capacity } = settings;
    const withoutToday = { ...capacity, daysOff: [...capacity.daysOff, day.today] };
    await change({ capacity: withoutToday });
    await replan.moveWaiting(withoutToday);
  };
  return (
    <Button
      size="small"
      variant="quiet"
      icon={<Icon of={CalendarOff} size={14} />}
      pending={replan.pending}
      onClick={() => void lose()}
    >
      {today.loseDay}
    </Button>
  );
}

/** That nothing is planned for today, and the way back where that was said of this very day. */
function DayOff({ day }: { day: Day }) {
  const { today } = useMessages();
  const { formatCalendarWeekday } = useFormat();
  const { settings, change } = useChangeSettings();
  const next = day.days[0]?.day;
  const capacity = settings?.capacity;
  const said = capacity?.daysOff.includes(day.today);
  const takeBack = () =>
    capacity &&
    void change({
      capacity: { ...capacity, daysOff: capacity.daysOff.filter((off) => off !== day.today) },
    });
  return (
    <Note
      icon={Sun}
      title={today.dayOff.title}
      actions={
        said && (
          <Button size="small" onClick={takeBack}>
            {today.dayOff.workAfterAll}
          </Button>
        )
      }
    >
      {next !== undefined && today.dayOff.body(formatCalendarWeekday(next))}
    </Note>
  );
}

/** What the day holds: how much is done, planned and free; why this order; and the way out of a day that is lost. */
export function DayBalance({ day }: { day: Day }) {
  const { today } = useMessages();
  const replan = useReplan();
  const isOff = day.minutes === 0;
  return (
    <section className="card day-balance" aria-label={today.balance.title}>
      {isOff ? (
        <DayOff day={day} />
      ) : (
        <>
          <Account day={day} />
          <Bar day={day} />
        </>
      )}
      <div className="row wrap">
        <div className="grow">
          <Disclosure summary={today.order.title}>
            <p className="text-12 text-2 day-order">{today.order.body}</p>
          </Disclosure>
        </div>
        <a className="text-12" href="#/settings">
          {today.balance.settings}
        </a>
        {!isOff && <LoseDay day={day} replan={replan} />}
      </div>
      <BulkProgress bulk={replan.bulk} />
      <BulkOutcome bulk={replan.bulk} />
    </section>
  );
}
