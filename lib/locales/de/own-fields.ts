import type { Messages } from '../messages.ts';

export const ownFields: Messages['ownFields'] = {
  add: 'Feld hinzufügen',
  name: 'Feld',
  nameExample: 'Nutzt SAP',
  value: 'Wert',
  problems: {
    noName: 'Das Feld braucht einen Namen, etwa Nutzt SAP.',
    nameTooLong: 'Ein Name hat höchstens 60 Zeichen.',
    nameTaken: 'Ein Feld mit diesem Namen gibt es bei dieser Person schon.',
    noValue: 'Das Feld braucht einen Wert.',
    valueTooLong: 'Ein Wert hat höchstens 500 Zeichen.',
  },
};
