import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Brief, BriefField } from '../../lib/model/brief.ts';
import type { Instant } from '../../lib/model/schema.ts';
import { kindOf } from '../../lib/model/segment.ts';
import type { Stage } from '../../lib/model/words.ts';
import { type Saying, sayChoice } from '../filter/use-choices.ts';
import { useListsMessages } from '../locale/late-messages.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { IntervalBar } from '../score/interval-bar.tsx';
import { Temperature } from '../score/temperature.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Icon } from '../ui/icon.tsx';

/** Stages on which someone without a next step is about to be forgotten. */
const NEEDS_STEP: readonly Stage[] = ['lead', 'prospect', 'opportunity'];

export interface CellProps {
  person: Brief;
  /** The column. */
  id: string;
  now: Instant;
  saying: Saying;
}

function NextStep({ person: { nextDueAt, stage }, now }: CellProps) {
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

function Score({ person: { score, low, high, grade } }: CellProps) {
  const { noScore } = useMessages().score;
  if (score === undefined || grade === undefined) return <span className="text-3">{noScore}</span>;
  return (
    <span className="row people-value">
      <span className="strong" aria-hidden="true">
        {score}
      </span>
      <IntervalBar interval={{ value: score, low: low ?? score, high: high ?? score }} label={grade} mini />
    </span>
  );
}

function Moment({ at, now }: { at: Instant; now: Instant }) {
  const { formatRelativeDay, formatDateTime } = useFormat();
  return (
    <time dateTime={at} title={formatDateTime(at)} className="text-3">
      {formatRelativeDay(at, now)}
    </time>
  );
}

/** A text in one line, whole in its tooltip. */
function Text({ children }: { children: string }) {
  return (
    <span className="one-line" title={children}>
      <Bidi>{children}</Bidi>
    </span>
  );
}

function Flag({ label }: { label: string }) {
  return <span className="text-2">{label}</span>;
}

/** What the other columns hold, by the kind of their field. */
function Plain({ person, id, now, saying }: CellProps): ReactNode {
  const { filter } = useListsMessages();
  if (id === 'tags') return <Text>{person.tags.join(', ')}</Text>;
  if (id.startsWith('own:')) return <Text>{person.own?.[id.slice(4)] ?? ''}</Text>;
  const value = person[id as BriefField];
  if (value === undefined) return null;
  switch (kindOf(id)) {
    case 'moment':
      return <Moment at={String(value)} now={now} />;
    case 'choice':
      return <Text>{sayChoice(id, String(value), saying)}</Text>;
    case 'flag':
      return <Flag label={filter.yes} />;
    default:
      return <Text>{String(value)}</Text>;
  }
}

/** What one column shows of one person. */
export function Cell(props: CellProps) {
  const { person, id } = props;
  if (id === 'score') return <Score {...props} />;
  if (id === 'nextDueAt') return <NextStep {...props} />;
  if (id === 'grade') return person.grade ? <Temperature label={person.grade} /> : null;
  return <Plain {...props} />;
}
