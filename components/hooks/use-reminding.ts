import type { Reminding } from '../../lib/actions/remind-on.ts';
import { dayIn } from '../../lib/followup/index.ts';
import type { Day } from '../../lib/model/answers.ts';
import { useFormat } from '../locale/locale-provider.tsx';
import { useNow } from './use-now.ts';
import { useSettings } from './use-settings.ts';

/** How a day becomes a follow-up for this user: at the start of their work, on days they work, in their zone. */
export function useReminding(): Reminding {
  const { zone } = useFormat();
  const settings = useSettings();
  return { zone, workStart: settings?.workStart, week: settings?.capacity };
}

/** The user's present day. */
export function useToday(): Day {
  const { zone } = useFormat();
  return dayIn(useNow(), zone);
}
