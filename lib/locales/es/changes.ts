import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const changes: Messages['changes'] = {
  title: 'Cambios',
  found: (n) => plural('es', n, { one: '# cambio', other: '# cambios' }),
  filter: 'Qué cambios',
  all: 'Todos',
  kinds: {
    'new-employer': 'Nueva empresa',
    promotion: 'Ascenso',
    'new-role': 'Nuevo puesto',
    'left-employer': 'Salida',
    location: 'Mudanza',
    name: 'Nuevo nombre',
  },
  tell: {
    'new-employer': (was, now) => `Nueva empresa: ${now}, antes ${was}`,
    promotion: (was, now) => `Ascenso: ${now}, antes ${was}`,
    'new-role': (was, now) => `Nuevo puesto: ${now}, antes ${was}`,
    'left-employer': (was) => `Ya no está en ${was}`,
    location: (was, now) => `Nuevo lugar: ${now}, antes ${was}`,
    name: (was, now) => `Ahora se llama ${now}, antes ${was}`,
  },
  next: {
    'new-employer': (was) => `Dar la enhorabuena y preguntar quién sigue en ${was}`,
    promotion: () => 'Dar la enhorabuena y preguntar qué decide ahora',
    'new-role': () => 'Preguntar qué abarca el nuevo puesto y quién tiene el anterior',
    'left-employer': (was) => `Preguntar adónde va y quién sigue en ${was}`,
    location: () => 'Preguntar si sigue a cargo de la misma zona',
    name: () => 'Escribir con el nuevo nombre',
  },
  reworded: 'Dicho de otro modo, nada nuevo',
  seenOn: (day) => `visto ${day}`,
  followUp: (day) => `Contactar ${day}`,
  followUpWith: (name, day) => `Contactar ${day}: ${name}`,
  updateAndFollowUp: (day) => `Actualizar y contactar ${day}`,
  putAway: 'Archivar',
  putAwayOf: (name, kind) => `Archivar: ${name}, ${kind}`,
  doneAway: (name) => `${name}: cambio archivado`,
  none: {
    title: 'Ningún cambio en los últimos 90 días',
    body: 'Vuelva a capturar a quienes ya conoce cuando pase por su página. Aquí verá quién tiene nueva empresa, puesto, lugar o nombre.',
  },
  noneOfKind: {
    title: 'Ninguno de este tipo',
    body: 'Hay otros cambios.',
    action: 'Ver todos los cambios',
  },
  older: (n) =>
    plural('es', n, {
      one: 'Solo se muestra el más reciente.',
      other: 'Solo se muestran los # más recientes.',
    }),
  overTime: 'Puestos a lo largo del tiempo',
  now: 'ahora',
  noPositions: 'No se conoce ningún puesto. La sección «Experiencia» de un perfil los muestra.',
};
