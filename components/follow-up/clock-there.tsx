import { dayIn } from '../../lib/followup/index.ts';
import { type TimeThere, timeThere } from '../../lib/followup/time-there.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import type { Instant } from '../../lib/model/schema.ts';
import { useNow } from '../hooks/use-now.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';

/** `20:10 for them, after hours`. */
function useClockThere(): (there: TimeThere) => string {
  const { there: say } = useMessages().touches;
  const { formatWall } = useFormat();
  return ({ wall, hours }) => {
    const clock = say.clock(formatWall(wall));
    return hours === 'working' ? clock : `${clock}, ${say.hours[hours]}`;
  };
}

/** When somebody's working day begins, in the user's time: with its day where that is not today. */
export function useBeginsThere(now: Instant): (opensAt: Instant) => string {
  const { there: say } = useMessages().touches;
  const { zone, formatTime, formatDay } = useFormat();
  return (opensAt) => {
    const isToday = dayIn(opensAt, zone) === dayIn(now, zone);
    return say.begins(isToday ? formatTime(opensAt) : `${formatDay(opensAt)}, ${formatTime(opensAt)}`);
  };
}

/** The time where somebody is, where theirs is another; nothing where it is not, or not known. */
export function ClockThere({ person, before }: { person: Pick<PersonRow, 'where'>; before?: string }) {
  const { zone } = useFormat();
  const now = useNow();
  const clock = useClockThere();
  const there = timeThere(person.where, now, zone);
  if (there === undefined) return null;
  return (
    <>
      {before}
      <span className="clock-there">{clock(there)}</span>
    </>
  );
}
