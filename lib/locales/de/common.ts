import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const common: Messages['common'] = {
  writeMessage: 'Nachricht schreiben',
  add: 'Hinzufügen',
  back: 'Zurück',
  cancel: 'Abbrechen',
  close: 'Schließen',
  copy: 'Kopieren',
  done: 'Erledigt',
  edit: 'Bearbeiten',
  more: 'Mehr',
  open: 'Öffnen',
  remove: 'Entfernen',
  save: 'Speichern',
  search: 'Suchen',
  snooze: 'Verschieben',
  tryAgain: 'Erneut versuchen',
  undo: 'Rückgängig',
  people: (n) => plural('de', n, { one: '# Person', other: '# Personen' }),
  doneOf: (done, total) => `${done} von ${total}`,
  preparingList: 'Die Liste wird vorbereitet',
  viewStopped: {
    title: 'Diese Ansicht ist stehen geblieben',
    body: 'Was Sie gespeichert haben, bleibt erhalten. Öffnen Sie die Ansicht neu, um weiterzumachen.',
    action: 'Neu öffnen',
  },
};
