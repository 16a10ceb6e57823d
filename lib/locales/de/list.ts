import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const list: Messages['list'] = {
  title: 'Personen auf dieser Seite',
  read: (n) => plural('de', n, { one: '# Person gelesen', other: '# Personen gelesen' }),
  notLoaded: (n) => plural('de', n, { other: '# nicht geladen' }),
  scrollOn: 'Durch die Ergebnisse scrollen, dann neu lesen.',
  maybeMore: 'Vielleicht gibt es mehr: scrollen, dann neu lesen.',
  allLoaded: 'Alle auf dieser Seite sind gelesen.',
  allNew: 'Alle neuen',
  nobodyNew: 'Auf dieser Seite ist niemand neu',
  filter: 'Liste filtern',
  noneMatch: 'Niemand hier passt dazu. Leeren Sie den Filter, um alle zu sehen.',
  nothingSaved: 'Gespeichert wird erst, wenn Sie es sagen.',
  known: (stage) => `Bekannt, ${stage}`,
  fresh: 'Neu',
  maybe: 'Vielleicht bekannt als',
  barred: 'Steht auf der Sperrliste',
  excludedWhy: 'Trifft ein „Nie“ Ihres ICP. Öffnen Sie das Profil, um die Person trotzdem zu speichern.',
  tagAll: 'Schlagwort dazu',
  hiddenTicks: (n) =>
    plural('de', n, {
      one: '# weitere Person angehakt, vom Filter verdeckt.',
      other: '# weitere Personen angehakt, vom Filter verdeckt.',
    }),
  stillLooking: 'Es wird noch nach Bekannten gesucht',
  tickFirst: 'Zuerst jemanden anhaken',
  save: (n) => plural('de', n, { other: '# speichern' }),
  saving: (n) => plural('de', n, { other: '# werden gespeichert', one: '# wird gespeichert' }),
  saved: (n) => plural('de', n, { one: '# Person gespeichert', other: '# Personen gespeichert' }),
  choose: (n) =>
    plural('de', n, {
      one: '# Person auf dieser Seite. Zum Auswählen das Popup öffnen.',
      other: '# Personen auf dieser Seite. Zum Auswählen das Popup öffnen.',
    }),
};
