import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const today: Messages['today'] = {
  title: 'Hoy',
  groups: { overdue: 'Atrasado', today: 'Hoy', later: 'Próximos 7 días' },
  noReason: 'Sin motivo anotado',
  anyChannel: 'Cualquier canal',
  openPerson: 'Abrir',
  noAnswer: 'Omitir',
  howDidItGo: '¿Cómo fue?',
  howDidItFeel: '¿Cómo lo tomó?',
  snoozeUntil: '¿Hasta cuándo?',
  snoozes: {
    'in-an-hour': 'En una hora',
    'this-afternoon': 'Esta tarde',
    tomorrow: 'Mañana',
    'next-monday': 'El próximo lunes',
  },
  nextIs: (when) => `El próximo paso ya está fijado: ${when}.`,
  noNextStep: 'Sin próximo paso',
  doneWith: (name) => `Hecho: ${name}`,
  snoozed: (name, when) => `${name}: aplazado, ${when}`,
  scheduled: (name, when) => `${name}: próximo paso ${when}`,
  showMore: (n) => plural('es', n, { one: 'Mostrar # más', other: 'Mostrar # más' }),
  empty: {
    title: 'Nada pendiente hoy',
    nobodySlips: 'Dé a alguien un próximo paso y aparecerá aquí ese día.',
  },
  nobody: {
    title: 'Aún no hay nadie',
    body: 'Abra un perfil en LinkedIn y pulse Alt ⇧ S. La persona, su puntuación y su próximo paso quedan aquí.',
  },
  slipping: {
    title: 'Por perderse',
    body: 'Lead, prospecto u oportunidad sin próximo paso, mejor puntuación primero.',
    none: 'No se pierde nadie: todos, desde lead, tienen un próximo paso.',
    more: (n) => plural('es', n, { one: '# más en Personas', other: '# más en Personas' }),
  },
  keys: {
    move: 'mover',
    open: 'abrir',
    done: 'hecho',
    snooze: 'aplazar',
    call: 'llamada',
    outcome: 'resultado',
    undo: 'deshacer',
    all: 'todas las teclas',
  },
};
