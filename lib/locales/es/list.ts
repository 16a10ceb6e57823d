import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const list: Messages['list'] = {
  title: 'Personas en esta página',
  read: (n) => plural('es', n, { one: '# persona leída', other: '# personas leídas' }),
  notLoaded: (n) => plural('es', n, { other: '# sin cargar' }),
  scrollOn: 'Recorra los resultados y lea de nuevo.',
  maybeMore: 'Puede haber más: baje y lea de nuevo.',
  allLoaded: 'Se leyó a todas las personas de esta página.',
  allNew: 'Todos los nuevos',
  nobodyNew: 'Nadie es nuevo en esta página',
  filter: 'Filtrar la lista',
  noneMatch: 'Nadie de aquí coincide. Vacíe el filtro para ver a todos.',
  nothingSaved: 'No se guarda nada hasta que usted lo diga.',
  known: (stage) => `Ya está, ${stage.toLowerCase()}`,
  fresh: 'Nuevo',
  maybe: 'Quizá ya está como',
  barred: 'En la lista de no contactar',
  excludedWhy: 'Cae en un «nunca» de su ICP. Abra el perfil para guardarlo de todos modos.',
  tagAll: 'Etiqueta para todos',
  hiddenTicks: (n) =>
    plural('es', n, {
      one: '# persona más marcada, oculta por el filtro.',
      other: '# personas más marcadas, ocultas por el filtro.',
    }),
  stillLooking: 'Aún se busca a quién ya conoce',
  tickFirst: 'Marque primero a alguien',
  save: (n) => plural('es', n, { other: 'Guardar #' }),
  saving: (n) => plural('es', n, { other: 'Guardando #' }),
  saved: (n) => plural('es', n, { one: '# persona guardada', other: '# personas guardadas' }),
  choose: (n) =>
    plural('es', n, {
      one: '# persona en esta página. Abra la ventana de Assay para elegir.',
      other: '# personas en esta página. Abra la ventana de Assay para elegir.',
    }),
};
