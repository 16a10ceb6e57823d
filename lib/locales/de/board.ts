import type { LateMessages } from '../messages.ts';
import { plural } from '../plural.ts';

export const board: LateMessages['board'] = {
  title: 'Pipeline',
  filter: 'Tafel filtern',
  icp: 'Profil',
  everyIcp: 'Alle Profile',
  slipping: 'Überfällig oder ohne Schritt',
  stale: (days, usual) => `${days} T. hier, üblich ${usual}`,
  late: (days) => plural('de', days, { one: '# Tag überfällig', other: '# Tage überfällig' }),
  noStep: 'Kein nächster Schritt',
  median: (days) => `Median ${days} T.`,
  valueHint: 'Personen dieser Spalte mal dem Preis, den ihr Profil nennt.',
  notMet: 'Noch nicht erfüllt',
  backward: 'Ein Schritt zurück',
  dropAnyway: 'Ablegen, um trotzdem zu verschieben, mit Begründung.',
  empty: {
    suspect: 'Niemand hier. Wer erfasst wird, beginnt hier.',
    lead: 'Ein Lead hat Interesse gezeigt. Signal erfassen, dann hierher.',
    prospect: 'Passt, und es wurde gesprochen.',
    opportunity: 'Ein Angebot liegt auf dem Tisch.',
    customer: 'Hat gekauft.',
    nurture: 'Niemand wartet.',
    disqualified: 'Niemand ist ausgeschieden.',
  },
  moved: (stage) => `Verschoben nach ${stage}`,
  arranged: 'Reihenfolge der Spalte geändert',
  moveTitle: 'Verschieben',
  keys: {
    column: 'Spalte',
    card: 'Karte',
    move: 'ohne Ziehen verschieben',
    next: 'nächste Stufe',
    open: 'öffnen',
  },
};
