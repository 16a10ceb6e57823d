import { Clock } from 'lucide-react';
import type { MouseEvent, ReactNode } from 'react';
import { openPage } from '../../lib/browser/tabs.ts';
import { dayIn, isOverdue } from '../../lib/followup/index.ts';
import type { Brief } from '../../lib/model/brief.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import type { Touch } from '../../lib/store/read-day.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { IntervalBar } from '../score/interval-bar.tsx';
import { Temperature } from '../score/temperature.tsx';
import { Avatar } from '../ui/avatar.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Icon } from '../ui/icon.tsx';
import { joinClasses } from '../ui/join-classes.ts';
import { Channel } from './channel.tsx';
import { ClockThere, useBeginsThere } from './clock-there.tsx';

/** A person by their row, or as lists know them. */
type Named = Pick<PersonRow, 'id' | 'facts'> | Pick<Brief, 'id' | 'name'>;

/** A name that opens its person: in place on the dashboard, in the dashboard's tab from the popup. */
export function PersonLink({ person, away = false }: { person: Named; away?: boolean }) {
  const open = (event: MouseEvent) => {
    if (!away) return;
    event.preventDefault();
    void openPage('dashboard', `/people/${person.id}`);
  };
  const href = `${away ? '/dashboard.html' : ''}#/people/${person.id}`;
  return (
    <a className="person-link" href={href} onClick={open}>
      <Bidi>{'name' in person ? person.name : person.facts.name.value}</Bidi>
    </a>
  );
}

function Score({ score }: { score: PersonRow['score'] | undefined }) {
  const { noScore } = useMessages().score;
  if (!score) return <span className="touch-score text-3 text-12">{noScore}</span>;
  return (
    <span className="touch-score">
      <span className="strong" aria-hidden="true">
        {Math.round(score.value)}
      </span>
      <IntervalBar interval={score} label={score.label} mini />
      <span className="text-11 text-3" aria-hidden="true">
        {Math.round(score.low)}–{Math.round(score.high)}
      </span>
    </span>
  );
}

function When({ touch: { followUp }, now }: { touch: Touch; now: string }) {
  const { zone, formatTime, formatRelativeDay, formatDateTime } = useFormat();
  const { dueAt } = followUp;
  const isToday = dayIn(dueAt, zone) === dayIn(now, zone);
  return (
    <time
      className={joinClasses('touch-time', isOverdue(followUp, now, zone) && 'touch-late')}
      dateTime={dueAt}
      title={formatDateTime(dueAt)}
    >
      {isToday ? formatTime(dueAt) : formatRelativeDay(dueAt, now)}
    </time>
  );
}

function Who({ touch, away }: { touch: Touch; away: boolean }) {
  const { company, name } = touch.person.facts;
  const whole = [name.value, company?.value].filter((part) => typeof part === 'string').join(', ');
  return (
    <div className="touch-who" title={away ? undefined : whole}>
      <PersonLink person={touch.person} away={away} />
      {typeof company?.value === 'string' && (
        <>
          {' '}
          <span className="text-12 text-2">
            <Bidi>{company.value}</Bidi>
          </span>
        </>
      )}
    </div>
  );
}

/** How far somebody is on their cadence: `3 of 10, Standard`. */
function Progress({ touch: { followUp } }: { touch: Touch }) {
  const { touches } = useMessages();
  const { formatNumber } = useFormat();
  const { plan, step } = followUp;
  if (!plan || step === undefined) return null;
  const progress = touches.progress(formatNumber(step + 1), formatNumber(plan.of), plan.name);
  return (
    <>
      <span className="touch-progress">
        <Bidi>{progress}</Bidi>
      </span>{' '}
    </>
  );
}

/** Why to contact them; before it, that it is late or waits, that they expect it, or that it is no time to call there. */
function Why({ touch, why, waits, now, compact }: Omit<FollowUpRowProps, 'current' | 'onSelect'>) {
  const { today } = useMessages();
  const { zone, formatCalendarWeekday } = useFormat();
  const late = compact && isOverdue(touch.followUp, now, zone);
  const until = touch.on === undefined ? today.waitsLong : today.waitsUntil(formatCalendarWeekday(touch.on));
  const begins = useBeginsThere(now);
  const callable = touch.opensAt && begins(touch.opensAt);
  const place = waits ? until : touch.placed?.promised ? today.promised : callable;
  return (
    <p className="touch-why" title={why}>
      {late && (
        <span className="touch-late">
          <Icon of={Clock} size={14} /> {today.overdue}.{' '}
        </span>
      )}
      {place && <span className="touch-place">{place} · </span>}
      <Progress touch={touch} />
      <Bidi>{why}</Bidi>
    </p>
  );
}

export interface FollowUpRowProps {
  touch: Touch;
  why: string;
  /** Today has no room for it. */
  waits?: boolean;
  now: string;
  /** The row in hand: marked, and open to `children`. */
  current: boolean;
  onSelect(): void;
  /** For the popup: two lines with the temperature, opening people in the dashboard. */
  compact?: boolean;
  /** What can be done, below the row in hand. */
  children?: ReactNode;
}

/** One follow-up: when, who, why, through which channel, and how promising. */
export function FollowUpRow(props: FollowUpRowProps) {
  const { touch, why, now, waits = false, current, onSelect, compact = false, children } = props;
  const { score } = touch.person;
  const channel = (
    <Channel
      channel={touch.followUp.channel}
      way={touch.followUp.way}
      minutes={compact ? undefined : touch.placed?.minutes}
    />
  );
  return (
    <li
      className={joinClasses('touch', current && 'touch-current', compact && 'touch-compact')}
      aria-current={current ? 'true' : undefined}
      data-touch={touch.followUp.id}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a larger target for what focusing the name does too */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the name in the row takes the keyboard */}
      <div className="touch-line" onFocus={onSelect} onClick={onSelect}>
        {compact ? (
          channel
        ) : (
          <div className="touch-when">
            <When {...{ touch, now }} />
            <p className="text-11 text-3">
              <ClockThere person={touch.person} brief />
            </p>
          </div>
        )}
        {!compact && <Avatar name={touch.person.facts.name.value} />}
        <div className="touch-text">
          <Who touch={touch} away={compact} />
          <Why {...{ touch, why, waits, now, compact }} />
        </div>
        {compact ? (
          <span className="touch-end">
            <When {...{ touch, now }} />
            {score && <Temperature label={score.label} />}
          </span>
        ) : (
          <>
            {channel}
            <Score score={score} />
          </>
        )}
      </div>
      {current && children !== undefined && <div className="touch-panel">{children}</div>}
    </li>
  );
}
