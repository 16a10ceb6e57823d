import { TriangleAlert } from 'lucide-react';
import type { LimitUse } from '../../lib/followup/channel-limits.ts';
import { readLimits } from '../../lib/store/read-limits.ts';
import { useNow } from '../hooks/use-now.ts';
import { useLive } from '../hooks/use-store.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Icon } from '../ui/icon.tsx';

const isNear = ({ used, most, careful = most }: LimitUse): boolean => used >= careful;

/** How many invitations were sent, of how many that are usual: counted, shown, and never in the way. */
export function LimitsLine({ all = false }: { all?: boolean }) {
  const { touches } = useMessages();
  const { zone, formatNumber } = useFormat();
  const now = useNow();
  const limits = useLive((db) => readLimits(db, now, zone), [now, zone]);
  const shown = limits?.filter((use) => all || use.limit === 'invitations-day' || isNear(use)) ?? [];
  return (
    <ul className="limits text-12" aria-busy={limits === undefined}>
      {shown.map((use) => (
        <li key={use.limit} className={isNear(use) ? 'limit-near' : 'text-3'}>
          {isNear(use) && <Icon of={TriangleAlert} size={14} />}
          {touches.limits[use.limit](formatNumber(use.used), formatNumber(use.most))}
        </li>
      ))}
    </ul>
  );
}
