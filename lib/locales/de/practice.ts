import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const practice: Messages['practice'] = {
  tag: 'übung',
  profile: 'Übungsprofil',
  start: 'Mit Übungspersonen umsehen',
  here: (n) =>
    plural('de', n, { one: '# erfundene Person zum Üben', other: '# erfundene Personen zum Üben' }),
  body: 'Es gibt sie nicht. Verschieben, bewerten und rufen Sie sie an, wie Sie mögen.',
  remove: 'Alle entfernen',
  removed: (n) => plural('de', n, { one: '# Übungsperson entfernt', other: '# Übungspersonen entfernt' }),
};
