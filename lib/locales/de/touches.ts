import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const touches: Messages['touches'] = {
  cadences: 'Kadenzen',
  cadence: 'Kadenz',
  progress: (step, of, name) => `${step} von ${of}, ${name}`,
  keepDue: (days) =>
    plural('de', days, { one: 'Seit # Tag kein Kontakt', other: 'Seit # Tagen kein Kontakt' }),
  missing: {
    linkedin: 'Kein LinkedIn-Profil bekannt.',
    email: 'Keine E-Mail-Adresse bekannt.',
    phone: 'Keine Telefonnummer bekannt.',
  },
  instead: 'Auf anderem Weg:',
  there: {
    clock: (time) => `${time} dort`,
    hours: { before: 'vor Arbeitsbeginn', after: 'nach Feierabend', 'day-off': 'arbeitsfrei' },
    begins: (when) => `Dort beginnt der Arbeitstag ${when} (Ihre Zeit)`,
  },
  told: {
    enrolled: (name) => `Kadenz ${name} begonnen`,
    left: 'Kadenz verlassen',
    paused: 'Kadenz ruht',
    resumed: 'Kadenz geht weiter',
    keep: (days) =>
      plural('de', days, {
        one: 'In Kontakt bleiben: jeden # Tag',
        other: 'In Kontakt bleiben: alle # Tage',
      }),
    keepOff: 'In Kontakt bleiben: aus',
  },
  limits: {
    'invitations-day': (used, most) => `Einladungen heute: ${used}, üblich sind bis ${most}`,
    'invitations-week': (used, most) => `Einladungen in 7 Tagen: ${used}, üblich sind bis ${most}`,
    'noted-month': (used, most) =>
      `Einladungen mit Notiz in 30 Tagen: ${used}, ein kostenloses Konto hat etwa ${most}`,
  },
};
