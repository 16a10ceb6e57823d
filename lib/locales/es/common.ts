import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const common: Messages['common'] = {
  writeMessage: 'Escribir un mensaje',
  add: 'Añadir',
  back: 'Volver',
  cancel: 'Cancelar',
  close: 'Cerrar',
  copy: 'Copiar',
  done: 'Hecho',
  edit: 'Editar',
  more: 'Más',
  open: 'Abrir',
  remove: 'Quitar',
  save: 'Guardar',
  search: 'Buscar',
  snooze: 'Posponer',
  tryAgain: 'Reintentar',
  undo: 'Deshacer',
  people: (n) => plural('es', n, { one: '# persona', other: '# personas' }),
  doneOf: (done, total) => `${done} de ${total}`,
  preparingList: 'Preparando la lista',
  viewStopped: {
    title: 'Esta vista dejó de funcionar',
    body: 'Lo que guardó se conserva. Vuelva a abrir la vista para continuar.',
    action: 'Volver a abrir',
  },
};
