import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const changes: Messages['changes'] = {
  title: 'Änderungen',
  found: (n) => plural('de', n, { one: '# Änderung', other: '# Änderungen' }),
  filter: 'Welche Änderungen',
  all: 'Alle',
  kinds: {
    'new-employer': 'Neuer Arbeitgeber',
    promotion: 'Beförderung',
    'new-role': 'Neue Rolle',
    'left-employer': 'Ausgeschieden',
    location: 'Umgezogen',
    name: 'Neuer Name',
  },
  tell: {
    'new-employer': (was, now) => `Neuer Arbeitgeber: ${now}, vorher ${was}`,
    promotion: (was, now) => `Befördert: ${now}, vorher ${was}`,
    'new-role': (was, now) => `Neue Rolle: ${now}, vorher ${was}`,
    'left-employer': (was) => `Nicht mehr bei ${was}`,
    location: (was, now) => `Neuer Ort: ${now}, vorher ${was}`,
    name: (was, now) => `Heißt jetzt ${now}, vorher ${was}`,
  },
  next: {
    'new-employer': (was) => `Gratulieren und fragen, wer bei ${was} nachfolgt`,
    promotion: () => 'Gratulieren und fragen, worüber jetzt entschieden wird',
    'new-role': () => 'Fragen, was zur neuen Rolle gehört und wer die alte hat',
    'left-employer': (was) => `Fragen, wohin es geht und wer bei ${was} nachfolgt`,
    location: () => 'Fragen, ob die Zuständigkeit für die Region bleibt',
    name: () => 'Unter dem neuen Namen anschreiben',
  },
  reworded: 'Anders formuliert, nichts Neues',
  seenOn: (day) => `gesehen ${day}`,
  followUp: (day) => `Wiedervorlage ${day}`,
  followUpWith: (name, day) => `Wiedervorlage ${day}: ${name}`,
  updateAndFollowUp: (day) => `Übernehmen, Wiedervorlage ${day}`,
  putAway: 'Ablegen',
  putAwayOf: (name, kind) => `Ablegen: ${name}, ${kind}`,
  doneAway: (name) => `${name}: Änderung abgelegt`,
  none: {
    title: 'Keine Änderung in den letzten 90 Tagen',
    body: 'Erfassen Sie bekannte Personen erneut, wenn Sie auf ihrer Seite sind. Wer Arbeitgeber, Rolle, Ort oder Namen gewechselt hat, steht dann hier.',
  },
  noneOfKind: {
    title: 'Keine dieser Art',
    body: 'Es gibt andere Änderungen.',
    action: 'Alle Änderungen zeigen',
  },
  older: (n) =>
    plural('de', n, { one: 'Nur die neueste # ist zu sehen.', other: 'Nur die neuesten # sind zu sehen.' }),
  overTime: 'Stationen im Lauf der Zeit',
  now: 'jetzt',
  noPositions: 'Keine Stationen bekannt. Der Abschnitt „Berufserfahrung“ eines Profils zeigt sie.',
};
