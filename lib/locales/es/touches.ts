import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const touches: Messages['touches'] = {
  cadences: 'Cadencias',
  cadence: 'Cadencia',
  progress: (step, of, name) => `${step} de ${of}, ${name}`,
  keepDue: (days) =>
    plural('es', days, { one: 'Sin contacto desde hace # día', other: 'Sin contacto desde hace # días' }),
  missing: {
    linkedin: 'No se conoce su perfil de LinkedIn.',
    email: 'No se conoce su correo.',
    phone: 'No se conoce su teléfono.',
  },
  instead: 'Hacerlo por otra vía:',
  there: {
    clock: (time) => `${time} allí`,
    hours: {
      before: 'antes del horario laboral',
      after: 'fuera del horario laboral',
      'day-off': 'día no laborable',
    },
    begins: (when) => `Allí la jornada empieza: ${when} (hora de aquí)`,
  },
  told: {
    enrolled: (name) => `Empieza la cadencia ${name}`,
    left: 'Cadencia dejada',
    paused: 'Cadencia en pausa',
    resumed: 'Cadencia reanudada',
    keep: (days) =>
      plural('es', days, {
        one: 'Mantener el contacto cada # día',
        other: 'Mantener el contacto cada # días',
      }),
    keepOff: 'Mantener el contacto: no',
  },
  limits: {
    'invitations-day': (used, most) => `Invitaciones hoy: ${used}; lo habitual es hasta ${most}`,
    'invitations-week': (used, most) => `Invitaciones en 7 días: ${used}; lo habitual es hasta ${most}`,
    'noted-month': (used, most) =>
      `Invitaciones con nota en 30 días: ${used}; una cuenta gratuita tiene unas ${most}`,
  },
};
