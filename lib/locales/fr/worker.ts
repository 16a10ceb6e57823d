import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

/** Notifications, the context menu and the toolbar icon's tooltip. */
export const worker: Messages['worker'] = {
  dueOne: '1 relance à faire',
  dueSeveral: (n: number) => plural('fr', n, { one: '# relance à faire', other: '# relances à faire' }),
  dueNeutral: 'Ouvrez Assay pour voir qui.',
  dueWith: (name: string, company: string | undefined) => (company ? `${name}, ${company}` : name),
  done: 'Fait',
  snooze: 'Rappeler dans une heure',
  openToday: 'Ouvrir la journée',
  omnibox: 'Chercher une personne dans Assay',
  captureMenu: 'Capturer cette personne',
  iconNeutral: 'Assay',
  iconReading: 'Lecture de la page',
  iconKnown: (name: string, stage: string, score: string | undefined) =>
    score ? `${name}: ${stage}, ${score}` : `${name}: ${stage}`,
  iconSuppressed: 'Ne pas contacter : cette personne reste dehors',
  iconFailed: (why: string) => `Rien n’a été enregistré. ${why}`,
};
