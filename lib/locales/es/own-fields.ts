import type { Messages } from '../messages.ts';

export const ownFields: Messages['ownFields'] = {
  add: 'Añadir un campo',
  name: 'Campo',
  nameExample: 'Usa SAP',
  value: 'Valor',
  problems: {
    noName: 'Pon un nombre al campo, por ejemplo Usa SAP.',
    nameTooLong: 'Un nombre tiene como máximo 60 caracteres.',
    nameTaken: 'Esta persona ya tiene un campo con ese nombre.',
    noValue: 'Pon un valor al campo.',
    valueTooLong: 'Un valor tiene como máximo 500 caracteres.',
  },
};
