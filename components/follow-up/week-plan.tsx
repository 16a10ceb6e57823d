import type { DayAsk, Touch } from '../../lib/store/read-day.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Card } from '../ui/card.tsx';
import { Channel } from './channel.tsx';
import { PersonLink } from './follow-up-row.tsx';
import { useDay } from './use-day.ts';

/** As many names as a day's card holds without becoming a list to scroll. */
const SHOWN = 12;

function DayTouch({ touch }: { touch: Touch }) {
  const { today } = useMessages();
  const { name, company: employer } = touch.person.facts;
  const company = employer?.value;
  return (
    <li className="week-touch">
      <Channel channel={touch.followUp.channel} />
      <span
        className="grow week-who"
        title={[name.value, company].filter((part) => typeof part === 'string').join(', ')}
      >
        <PersonLink person={touch.person} />
        {typeof company === 'string' && (
          <span className="text-12 text-2">
            {' '}
            <Bidi>{company}</Bidi>
          </span>
        )}
      </span>
      {touch.placed?.promised && <span className="text-11 text-2">{today.promised}</span>}
    </li>
  );
}

/** Working days in sight, and as many rows as they can hold. */
const DAYS = 6;
const READ = DAYS * SHOWN;
const PAGE: DayAsk['page'] = { now: READ, waits: READ, later: READ };

/** The working days ahead as they are planned: who, and how full each is. */
export function WeekPlan() {
  const { today } = useMessages();
  const { formatCalendarWeekday, formatMinutes } = useFormat();
  const day = useDay(PAGE, undefined);
  if (day === undefined) return <div className="week-plan" aria-busy="true" />;
  const touches = day.groups.flatMap((group) => group.touches);
  return (
    <div className="week-plan">
      {day.days.slice(0, DAYS).map(({ day: on, planned, free, touches: placed }) => {
        const shown = touches.filter((touch) => touch.on === on).slice(0, SHOWN);
        const more = placed - shown.length;
        return (
          <Card
            key={on}
            title={formatCalendarWeekday(on)}
            aside={today.week.minutes(formatMinutes(planned), formatMinutes(free))}
            flush
          >
            <ul>
              {shown.map((touch) => (
                <DayTouch key={touch.followUp.id} touch={touch} />
              ))}
            </ul>
            {placed === 0 && <p className="week-empty text-12 text-3">{today.week.nothing}</p>}
            {more > 0 && <p className="week-empty text-12 text-2">{today.week.more(more)}</p>}
          </Card>
        );
      })}
    </div>
  );
}
