import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const touches: Messages['touches'] = {
  cadences: 'Cadences',
  cadence: 'Cadence',
  progress: (step, of, name) => `${step} sur ${of}, ${name}`,
  keepDue: (days) =>
    plural('fr', days, { one: 'Aucun contact depuis # jour', other: 'Aucun contact depuis # jours' }),
  missing: {
    linkedin: 'Aucun profil LinkedIn connu.',
    email: 'Aucune adresse e-mail connue.',
    phone: 'Aucun numéro de téléphone connu.',
  },
  instead: 'Passer par un autre canal :',
  there: {
    clock: (time) => `${time} sur place`,
    hours: {
      before: 'avant les heures de bureau',
      after: 'après les heures de bureau',
      'day-off': 'jour chômé',
    },
    begins: (when) => `Début de journée sur place : ${when} (heure d’ici)`,
  },
  told: {
    enrolled: (name) => `Cadence ${name} commencée`,
    left: 'Cadence quittée',
    paused: 'Cadence en pause',
    resumed: 'Cadence reprise',
    keep: (days) =>
      plural('fr', days, { one: 'Garder le contact : # jour', other: 'Garder le contact tous les # jours' }),
    keepOff: 'Garder le contact : non',
  },
  limits: {
    'invitations-day': (used, most) => `Invitations aujourd’hui : ${used}, ${most} au plus en usage`,
    'invitations-week': (used, most) => `Invitations sur 7 jours : ${used}, ${most} au plus en usage`,
    'noted-month': (used, most) =>
      `Invitations avec note sur 30 jours : ${used}, environ ${most} pour un compte gratuit`,
  },
};
