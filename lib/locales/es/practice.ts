import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const practice: Messages['practice'] = {
  tag: 'práctica',
  profile: 'Perfil de práctica',
  start: 'Explorar con personas de práctica',
  here: (n) =>
    plural('es', n, {
      one: '# persona inventada para practicar',
      other: '# personas inventadas para practicar',
    }),
  body: 'No existen. Muévalas, califíquelas y llámelas como quiera.',
  remove: 'Quitarlas todas',
  removed: (n) =>
    plural('es', n, { one: '# persona de práctica quitada', other: '# personas de práctica quitadas' }),
};
