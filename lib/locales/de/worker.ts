import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

/** Notifications, the context menu and the toolbar icon's tooltip. */
export const worker: Messages['worker'] = {
  dueOne: '1 Wiedervorlage fällig',
  dueSeveral: (n: number) =>
    plural('de', n, { one: '# Wiedervorlage fällig', other: '# Wiedervorlagen fällig' }),
  dueNeutral: 'Assay öffnen, um zu sehen, wer.',
  dueWith: (name: string, company: string | undefined) => (company ? `${name}, ${company}` : name),
  done: 'Erledigt',
  snooze: 'In einer Stunde erinnern',
  openToday: 'Heute öffnen',
  omnibox: 'Eine Person in Assay finden',
  captureMenu: 'Diese Person erfassen',
  iconNeutral: 'Assay',
  iconReading: 'Seite wird gelesen',
  iconKnown: (name: string, stage: string, score: string | undefined) =>
    score ? `${name}: ${stage}, ${score}` : `${name}: ${stage}`,
  iconSuppressed: 'Nicht kontaktieren: Diese Person bleibt draußen',
  iconFailed: (why: string) => `Nichts gespeichert. ${why}`,
};
