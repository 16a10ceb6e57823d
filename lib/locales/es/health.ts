import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const health: Messages['health'] = {
  title: 'Estado de la lectura',
  about:
    'Cuántas veces se encontró cada parte de una página y por qué vía. Solo recuentos, solo en este dispositivo: ni nombres, ni direcciones, nada de lo que decía la página.',
  kinds: {
    'linkedin-profile': 'Perfil de LinkedIn',
    'linkedin-people-search': 'Búsqueda de LinkedIn',
    'linkedin-connections': 'Contactos de LinkedIn',
    'linkedin-group-members': 'Miembros de un grupo de LinkedIn',
    'linkedin-post-people': 'Reacciones y comentarios de LinkedIn',
    'linkedin-company': 'Página de empresa de LinkedIn',
    'linkedin-company-people': 'Empresa de LinkedIn, personas',
    'linkedin-sales': 'Sales Navigator',
    'any-site': 'Otros sitios',
  },
  layouts: {
    sdui: 'SDUI',
    ember: 'Ember',
    'ember-people': 'Ember',
    public: 'sin sesión',
    'sales-lead': 'lead',
    'sales-search': 'búsqueda de leads',
    'sales-list': 'lista de leads',
    'sales-account': 'cuenta',
    people: 'lista',
    plain: 'sin marcado',
    rdfa: 'RDFa',
    'json-ld': 'JSON-LD',
    'h-card': 'h-card',
    'open-graph': 'Open Graph',
  },
  kindIn: (kind, layout) => `${kind} (${layout})`,
  companyFields: {
    name: 'Nombre',
    industry: 'Sector',
    size: 'Tamaño de la empresa',
    place: 'Sede',
    website: 'Sitio web',
    employees: 'Personas en LinkedIn',
    type: 'Tipo de empresa',
    founded: 'Fundación',
    specialties: 'Especialidades',
    about: 'Acerca de',
    phone: 'Teléfono',
  },
  since: {
    today: 'desde hoy',
    yesterday: 'desde ayer',
    weekday: (day) => `desde el ${day}`,
    date: (day) => `desde el ${day}`,
  },
  fine: {
    title: 'Todo se lee como antes',
    body: (n) =>
      plural('es', n, { one: '# página contada hasta ahora.', other: '# páginas contadas hasta ahora.' }),
  },
  trouble: (n) =>
    plural('es', n, { one: '# dato se lee peor que antes', other: '# datos se leen peor que antes' }),
  says: {
    fallback: (field, since, n, of) => `${field}: se lee por la vía de reserva ${since} (${n} de ${of})`,
    lost: (field, n) =>
      plural('es', n, {
        one: `${field}: no se encontró en la última página`,
        other: `${field}: no se encontró en las últimas # páginas`,
      }),
    disputed: (field, n, of) => `${field}: dos lecturas difieren (${n} de ${of})`,
  },
  advice: {
    byHand: 'Puede que el sitio haya cambiado. Hasta que Assay conozca la página nueva, añádalo a mano.',
    fallback:
      'Lo que se lee se sigue comprobando. Si parece erróneo, abra una página así, luego Assay, y señale el texto correcto.',
    lost: 'Puede que el sitio haya cambiado. Abra una página así, luego Assay, y señale el texto correcto.',
    disputed:
      'Se conserva la primera lectura. Compárela con la página y señale el texto correcto si es errónea.',
  },
  empty: {
    title: 'Aún no se ha leído nada',
    body: 'Abra un perfil y luego Assay. Desde la primera página, esta vista muestra qué tal se encuentra cada parte.',
  },
  columns: { field: 'Campo', found: 'Encontrado', how: 'Leído por', last: 'Última vez', state: 'Estado' },
  pages: (n) => plural('es', n, { one: '# página', other: '# páginas' }),
  lastRead: (day) => `última lectura ${day}`,
  foundOf: (n, of) => `${n} de ${of}`,
  recipeReader: 'el lugar señalado',
  ways: { usual: 'la vía habitual', fallback: 'vía de reserva' },
  states: {
    usual: 'como siempre',
    few: 'muy pocas para decirlo',
    never: 'aún no visto',
    fallback: 'vía de reserva',
    lost: 'no se encuentra',
    disputed: 'lecturas distintas',
    pointed: 'donde usted señaló',
  },
  reset: 'Contar de nuevo',
  resetDone: 'Recuentos borrados',
  places: {
    title: 'Lugares señalados',
    about:
      'Se consultan los últimos, solo donde nada más encuentra el campo. Contienen la estructura de una página y nada de una persona, así que se pueden compartir.',
    empty:
      'Ninguno todavía. En la ventana de Assay, en un perfil, una empresa o una lista, elija «¿Falta o está mal? Señálelo».',
    row: (field, kind) => `${field}, ${kind}`,
    made: (day) => `señalado ${day}`,
    remove: (field) => `Quitar el lugar: ${field}`,
    removed: (field) => `Lugar quitado: ${field}`,
    exportFile: 'Exportar',
    importFile: 'Importar',
    nothingToExport: 'Aún no hay nada que exportar.',
    imported: (n) => plural('es', n, { one: '# lugar importado', other: '# lugares importados' }),
    nothingNew: 'Nada nuevo: todos los lugares del archivo ya están aquí.',
    leftOut: (n) =>
      plural('es', n, {
        one: 'Se omitió # entrada: no es un lugar.',
        other: 'Se omitieron # entradas: no son lugares.',
      }),
    problems: {
      'not-json': 'El archivo no se puede leer: no es JSON. No se importó nada.',
      'not-places': 'El archivo no contiene lugares exportados de Assay. No se importó nada.',
      newer: 'El archivo es de un Assay más nuevo. Actualice la extensión y vuelva a importarlo.',
      'too-large': 'El archivo es demasiado grande para contener lugares. No se importó nada.',
      empty: 'El archivo no contiene ningún lugar utilizable. No se importó nada.',
    },
  },
  point: {
    ask: '¿Falta o está mal? Señálelo',
    which: 'Señalar',
    notHere: 'Abra la página de nuevo y vuelva a intentarlo.',
    title: (field) => `Señale: ${field}`,
    hints: {
      text: 'Haga clic en el texto de la página, o use las flechas e Intro. Esc termina.',
      picture: 'Haga clic en la imagen de la página, o use las flechas e Intro. Esc termina.',
      link: 'Haga clic en el nombre de la empresa o en el cargo del puesto actual, donde enlaza con la empresa. Esc termina.',
      list: 'Haga clic en una entrada de la lista, o en su título. Entonces se lee toda la lista. Esc termina.',
      row: 'Haga clic en él en una fila. Entonces se lee en ese lugar de cada fila. Esc termina.',
    },
    reads: 'En esta página se lee:',
    keep: 'Conservar este lugar',
    again: 'Señalar otra vez',
    cancel: 'Cancelar',
    kept: 'Conservado. Abra Assay otra vez para leer la página con él.',
    failed: 'No se pudo conservar. Inténtelo de nuevo.',
    refusals: {
      'no-person': 'Assay no sabe de quién es esta página, así que aquí no se puede aprender nada.',
      outside:
        'Este campo no puede estar ahí. Señale dentro de la tarjeta con el nombre; para puestos, cargos y estudios, dentro de sus listas.',
      unmarked: 'Nada en la página distingue este lugar de otros; en otra página sería adivinar.',
      'not-this': 'Ese texto no puede ser este campo, o pertenece a otro.',
    },
  },
};
