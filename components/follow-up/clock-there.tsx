import { Moon } from 'lucide-react';
import { dayIn } from '../../lib/followup/index.ts';
import { timeThere } from '../../lib/followup/time-there.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import type { Instant } from '../../lib/model/schema.ts';
import { useNow } from '../hooks/use-now.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Icon } from '../ui/icon.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';

/** When somebody's working day begins, in the user's time: with its day where that is not today. */
export function useBeginsThere(now: Instant): (opensAt: Instant) => string {
  const { there: say } = useMessages().touches;
  const { zone, formatTime, formatDay } = useFormat();
  return (opensAt) => {
    const isToday = dayIn(opensAt, zone) === dayIn(now, zone);
    return say.begins(isToday ? formatTime(opensAt) : `${formatDay(opensAt)}, ${formatTime(opensAt)}`);
  };
}

export interface ClockThereProps {
  person: Pick<PersonRow, 'where'>;
  before?: string;
  /** Where there is little room a moon says that it is no time to call; its words are read out, and shown on it. */
  brief?: boolean;
}

/** The time where somebody is, as `20:10 for them, after hours`; nothing where theirs is the user's, or not known. */
export function ClockThere({ person, before, brief = false }: ClockThereProps) {
  const { there: say } = useMessages().touches;
  const { zone, formatWall } = useFormat();
  const now = useNow();
  const there = timeThere(person.where, now, zone);
  if (there === undefined) return null;
  const clock = say.clock(formatWall(there.wall));
  const hours = there.hours === 'working' ? undefined : say.hours[there.hours];
  return (
    <>
      {before}
      <span className="clock-there" title={brief && hours ? `${clock}, ${hours}` : undefined}>
        {clock}
        {hours && brief && (
          <>
            {' '}
            <Icon of={Moon} size={12} />
          </>
        )}
        {hours && (brief ? <VisuallyHidden>, {hours}</VisuallyHidden> : `, ${hours}`)}
      </span>
    </>
  );
}
