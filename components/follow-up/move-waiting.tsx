import { CalendarArrowDown } from 'lucide-react';
import type { TodayPlan } from '../../lib/followup/index.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { BulkOutcome, BulkProgress } from '../people/bulk-result.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { useReplan } from './use-replan.ts';

/** What has no room today: what waiting costs, and the way to put it off to the days of the plan. */
export function MoveWaiting({ plan }: { plan: TodayPlan }) {
  const { today } = useMessages();
  const { formatPercent } = useFormat();
  const { bulk, move } = useReplan();
  return (
    <div className="waits-about">
      <p className="grow text-12 text-2">
        {plan.cost >= 0.01 ? today.waitsCost(formatPercent(plan.cost)) : today.waitsFree}
      </p>
      <Button
        size="small"
        icon={<Icon of={CalendarArrowDown} size={14} />}
        pending={bulk.progress !== undefined}
        onClick={() => void move(plan.waits)}
      >
        {today.moveWaiting}
      </Button>
      <BulkProgress bulk={bulk} />
      <BulkOutcome bulk={bulk} />
    </div>
  );
}
