import { quickPicks } from '../../lib/followup/index.ts';
import type { Due } from '../../lib/model/follow-up.ts';
import { shortDay } from '../follow-up/short-day.ts';
import { useNow } from '../hooks/use-now.ts';
import { useSettings } from '../hooks/use-settings.ts';
import { useFormat } from '../locale/locale-provider.tsx';

/** The day a one-click follow-up falls on: the next but the coming weekend. */
export function useFirstPick(): { due: Due; day: string } | undefined {
  const now = useNow();
  const { locale, zone } = useFormat();
  const settings = useSettings();
  const picks = quickPicks(now, zone, settings?.workStart);
  const isWeekend = ({ due }: { due: Due }) => [0, 6].includes(new Date(`${due.wall}:00Z`).getUTCDay());
  const pick = picks.find((each) => !isWeekend(each)) ?? picks[0];
  return pick && { due: pick.due, day: shortDay(pick.due.dueAt, now, locale, zone) };
}
