import { TriangleAlert } from 'lucide-react';
import { type MouseEvent, memo, useRef } from 'react';
import type { PersonRow } from '../../lib/model/person.ts';
import type { Instant } from '../../lib/model/schema.ts';
import type { Stage } from '../../lib/model/words.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { IntervalBar } from '../score/interval-bar.tsx';
import { Temperature } from '../score/temperature.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Icon } from '../ui/icon.tsx';
import { joinClasses } from '../ui/join-classes.ts';

/** Stages on which someone without a next step is about to be forgotten. */
const NEEDS_STEP: readonly Stage[] = ['lead', 'prospect', 'opportunity'];

function NextStep({ row: { nextDueAt, stage }, now }: { row: PersonRow; now: Instant }) {
  const { people } = useMessages();
  const { formatRelativeDay, formatTime, formatDateTime } = useFormat();
  if (nextDueAt === undefined) {
    if (!NEEDS_STEP.includes(stage)) return <span className="text-3">–</span>;
    return (
      <span className="people-warn">
        <Icon of={TriangleAlert} size={14} />
        {people.noNextStep}
      </span>
    );
  }
  const day = formatRelativeDay(nextDueAt, now);
  const today = formatRelativeDay(now, now);
  const late = nextDueAt < now && day !== today;
  return (
    <time
      dateTime={nextDueAt}
      title={formatDateTime(nextDueAt)}
      className={late ? 'people-warn' : 'people-due'}
    >
      {late && <Icon of={TriangleAlert} size={14} />}
      {day === today ? `${day} ${formatTime(nextDueAt)}` : day}
    </time>
  );
}

function Who({ row }: { row: PersonRow }) {
  const { name, title, company } = row.facts;
  const about = [title?.value, company?.value].filter((text) => typeof text === 'string');
  const line = about.join(', ');
  return (
    <td className="people-who">
      <a className="person-link one-line" href={`#/people/${row.id}`} title={name.value}>
        <Bidi>{name.value}</Bidi>
      </a>
      {line !== '' && (
        <p className="one-line text-2" title={line}>
          <Bidi>{line}</Bidi>
        </p>
      )}
    </td>
  );
}

function Score({ score }: { score: PersonRow['score'] | undefined }) {
  const { noScore } = useMessages().score;
  if (!score) {
    return (
      <>
        <td className="people-score text-3">{noScore}</td>
        <td className="people-grade" />
      </>
    );
  }
  return (
    <>
      <td className="people-score">
        <span className="row">
          <span className="strong" aria-hidden="true">
            {Math.round(score.value)}
          </span>
          <IntervalBar interval={score} label={score.label} mini />
        </span>
      </td>
      <td className="people-grade">
        <Temperature label={score.label} />
      </td>
    </>
  );
}

interface TickProps {
  row: PersonRow;
  ticked: boolean;
  onTick(id: string, range: boolean): void;
}

function Tick({ row, ticked, onTick }: TickProps) {
  const { people } = useMessages();
  // The change event of a tick box does not say whether Shift was held.
  const shift = useRef(false);
  const tick = () => {
    onTick(row.id, shift.current);
    shift.current = false;
  };
  return (
    <td
      className="people-tick"
      onPointerDownCapture={(event) => {
        shift.current = event.shiftKey;
      }}
    >
      <Checkbox checked={ticked} label={people.selectOne(row.facts.name.value)} labelHidden onChange={tick} />
    </td>
  );
}

export interface PeopleRowProps {
  /** Undefined while the row is being fetched: its place is kept. */
  row: PersonRow | undefined;
  /** Its place in the whole list, from 0. */
  index: number;
  ticked: boolean;
  current: boolean;
  now: Instant;
  onTick(id: string, range: boolean): void;
  onSelect(id: string): void;
}

/** A click anywhere but on a control opens the person, as the name does. */
function openRow(event: MouseEvent<HTMLElement>, id: string) {
  const target = event.target as Element;
  if (target.closest('a, button, input, label') || getSelection()?.isCollapsed === false) return;
  location.hash = `#/people/${id}`;
}

/** One person of the table. */
export const PeopleRow = memo(function PeopleRow(props: PeopleRowProps) {
  const { row, index, ticked, current, now, onTick, onSelect } = props;
  const { words } = useMessages();
  const { formatRelativeDay, formatDate } = useFormat();
  // Row 1 is the header.
  const place = { 'aria-rowindex': index + 2, 'data-index': index };
  if (row === undefined) {
    return (
      <tr {...place}>
        <td colSpan={7} />
      </tr>
    );
  }
  return (
    <tr
      {...place}
      className={joinClasses(ticked && 'people-ticked', current && 'people-current')}
      onClick={(event) => openRow(event, row.id)}
      onFocus={() => onSelect(row.id)}
    >
      <Tick {...{ row, ticked, onTick }} />
      <Who row={row} />
      <Score score={row.score} />
      <td className="people-stage">{words.stages[row.stage]}</td>
      <td className="people-next">
        <NextStep row={row} now={now} />
      </td>
      <td className="people-seen text-3" title={formatDate(row.lastSeenAt)}>
        {formatRelativeDay(row.lastSeenAt, now)}
      </td>
    </tr>
  );
});
