import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const today: Messages['today'] = {
  title: 'Heute',
  groups: { overdue: 'Überfällig', today: 'Heute', later: 'Nächste 7 Tage' },
  noReason: 'Kein Grund notiert',
  anyChannel: 'Kanal offen',
  openPerson: 'Öffnen',
  noAnswer: 'Überspringen',
  howDidItGo: 'Wie ist es gelaufen?',
  howDidItFeel: 'Wie kam es an?',
  snoozeUntil: 'Bis wann?',
  snoozes: {
    'in-an-hour': 'In einer Stunde',
    'this-afternoon': 'Heute Nachmittag',
    tomorrow: 'Morgen',
    'next-monday': 'Nächsten Montag',
  },
  nextIs: (when) => `Der nächste Schritt steht schon fest: ${when}.`,
  noNextStep: 'Kein nächster Schritt',
  doneWith: (name) => `Erledigt: ${name}`,
  snoozed: (name, when) => `${name}: verschoben auf ${when}`,
  scheduled: (name, when) => `${name}: nächster Schritt ${when}`,
  showMore: (n) => plural('de', n, { one: '# weitere anzeigen', other: '# weitere anzeigen' }),
  empty: {
    title: 'Heute ist nichts fällig',
    nobodySlips: 'Geben Sie jemandem einen nächsten Schritt, dann steht die Person an diesem Tag hier.',
  },
  nobody: {
    title: 'Noch niemand hier',
    body: 'Öffnen Sie ein Profil auf LinkedIn und drücken Sie Alt ⇧ S. Person, Wertung und nächster Schritt bleiben hier.',
  },
  slipping: {
    title: 'Entgleitet',
    body: 'Lead, Interessent oder Chance ohne nächsten Schritt, beste Wertung zuerst.',
    none: 'Niemand entgleitet: Alle ab der Stufe Lead haben einen nächsten Schritt.',
    more: (n) => plural('de', n, { one: '# weitere unter Personen', other: '# weitere unter Personen' }),
  },
  keys: {
    move: 'bewegen',
    open: 'öffnen',
    done: 'erledigt',
    snooze: 'verschieben',
    call: 'Gespräch',
    outcome: 'Ergebnis',
    undo: 'rückgängig',
    all: 'alle Tasten',
  },
};
