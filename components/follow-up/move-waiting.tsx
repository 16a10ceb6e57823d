import { CalendarArrowDown } from 'lucide-react';
import type { Day } from '../../lib/store/read-day.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { BulkOutcome, BulkProgress } from '../people/bulk-result.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useReplan } from './use-replan.ts';

/** What has no room today: what waiting costs, and the way to put it off to the days of the plan. */
export function MoveWaiting({ day: { cost, capacity } }: { day: Day }) {
  const { today } = useMessages();
  const { formatPercent } = useFormat();
  const { bulk, pending, moveWaiting } = useReplan();
  return (
    <div className="waits-about">
      <p className="grow text-12 text-2">
        {cost >= 0.01 ? today.waitsCost(formatPercent(cost)) : today.waitsFree}
      </p>
      <Button
        size="small"
        icon={<Icon of={CalendarArrowDown} size={14} />}
        pending={pending}
        onClick={() => void moveWaiting(capacity)}
      >
        {today.moveWaiting}
      </Button>
      <BulkProgress bulk={bulk} />
      <BulkOutcome bulk={bulk} />
    </div>
  );
}
