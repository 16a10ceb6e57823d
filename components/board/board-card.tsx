import { CircleSlash, Clock, TriangleAlert } from 'lucide-react';
import type { DragEvent } from 'react';
import type { Brief } from '../../lib/model/brief.ts';
import type { Instant } from '../../lib/model/schema.ts';
import { standingOf } from '../../lib/pipeline/card-standing.ts';
import { useBoardMessages } from '../locale/late-messages.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { IntervalBar } from '../score/interval-bar.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Icon } from '../ui/icon.tsx';
import { joinClasses } from '../ui/join-classes.ts';

function StandingLine({ brief, now, usual }: Pick<BoardCardProps, 'brief' | 'now' | 'usual'>) {
  const say = useBoardMessages();
  const { formatRelativeDay } = useFormat();
  const standing = standingOf(brief, now, usual);
  if (standing.is === 'step') {
    return (
      <p className="card-standing">
        <Icon of={Clock} size={14} />
        <span className="one-line">{formatRelativeDay(standing.at, now)}</span>
      </p>
    );
  }
  const words =
    standing.is === 'stale'
      ? say.stale(standing.days, standing.usual)
      : standing.is === 'late'
        ? say.late(standing.days)
        : say.noStep;
  return (
    <p className={joinClasses('card-standing', standing.is !== 'no-step' && 'card-warning')}>
      <Icon of={standing.is === 'no-step' ? CircleSlash : TriangleAlert} size={14} />
      <span className="one-line" title={words}>
        {words}
      </span>
    </p>
  );
}

function Score({ brief }: { brief: Brief }) {
  const { noScore } = useMessages().score;
  const { score, low, high, grade } = brief;
  if (score === undefined || grade === undefined) return <p className="text-12 text-3">{noScore}</p>;
  return (
    <p className="card-score">
      <span className="strong" aria-hidden="true">
        {score}
      </span>
      <IntervalBar interval={{ value: score, low: low ?? score, high: high ?? score }} label={grade} mini />
    </p>
  );
}

export interface BoardCardProps {
  brief: Brief;
  now: Instant;
  /** Days on this stage that are usual. */
  usual: number | undefined;
  /** The card in hand: the one a key is about. */
  current: boolean;
  /** Pixels from the top of the column. */
  top: number;
  onSelect(): void;
  onDragStart(): void;
  onDragEnd(): void;
}

/** Somebody on the board. Its name opens them; dragging it, or M, moves them. */
export function BoardCard(props: BoardCardProps) {
  const { brief, current, top, onSelect, onDragStart, onDragEnd } = props;
  const start = (event: DragEvent) => {
    // Nothing of the person leaves the page: another window that it is dropped on gets an empty text.
    event.dataTransfer.setData('text/plain', '');
    event.dataTransfer.effectAllowed = 'move';
    onDragStart();
  };
  return (
    <li
      className={joinClasses('board-card', current && 'board-card-current')}
      style={{ insetBlockStart: `${top}px` }}
      draggable
      data-person={brief.id}
      onFocus={onSelect}
      onDragStart={start}
      onDragEnd={onDragEnd}
    >
      <a
        className="person-link one-line"
        href={`#/people/${brief.id}`}
        title={brief.name}
        tabIndex={current ? 0 : -1}
        draggable={false}
      >
        <Bidi>{brief.name}</Bidi>
      </a>
      <p className="text-12 text-2 one-line" title={brief.company}>
        <Bidi>{brief.company ?? brief.title ?? ''}</Bidi>
      </p>
      <Score brief={brief} />
      <StandingLine {...props} />
    </li>
  );
}
