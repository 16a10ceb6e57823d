import type { LateMessages } from '../messages.ts';
import { plural } from '../plural.ts';

/** La o las, según cuántas. */
const them = (n: number) => plural('es', n, { one: 'la', other: 'las' });

export const exporting: LateMessages['exporting'] = {
  title: 'Exportar',
  who: 'Quién',
  scopes: {
    qualified: { title: 'Prospectos cualificados', hint: 'Prospecto, oportunidad y cliente.' },
    selection: { title: 'Selección', hint: 'Las personas marcadas en Personas.' },
    list: { title: 'La lista de Personas', hint: 'Tal como está buscada y filtrada allí.' },
    everyone: { title: 'Todos', hint: 'Todas las personas guardadas en Assay.' },
  },
  segment: 'Un segmento suyo.',
  fileLabels: { qualified: 'prospectos', selection: 'seleccion', list: 'personas', everyone: 'todos' },
  as: 'Para',
  groups: {
    crm: 'CRM',
    sequences: 'Prospección',
    contacts: 'Agendas',
    sheets: 'Hojas de cálculo',
    others: 'Otros archivos',
  },
  presets: {
    hubspot: {
      title: 'HubSpot',
      hint: 'Sus propiedades de contacto por su nombre, y detrás columnas para las suyas.',
    },
    salesforce: {
      title: 'Salesforce',
      hint: 'Candidatos para el asistente de importación. El motivo va en Description.',
    },
    pipedrive: { title: 'Pipedrive', hint: 'Personas con organización y etiqueta. El motivo va en Note.' },
    outreach: { title: 'Outreach', hint: 'Prospectos, con una etiqueta cada uno.' },
    salesloft: { title: 'Salesloft', hint: 'Personas, con los nombres de campo de Salesloft.' },
    'google-contacts': {
      title: 'Contactos de Google',
      hint: 'Cada dirección, número y sitio, con etiquetas.',
    },
    vcard: { title: 'vCard', hint: 'Versión 3.0, para teléfonos, Apple, Outlook y casi todos los demás.' },
    vcard4: { title: 'vCard 4.0', hint: 'La versión más nueva, para programas que la piden.' },
    xlsx: { title: 'Libro de Excel', hint: 'Una hoja, todas las celdas de texto. Columnas a elegir.' },
    'excel-csv': {
      title: 'CSV para Excel',
      hint: 'Se abre con doble clic, con acentos y columnas correctos.',
    },
    csv: {
      title: 'CSV para importar',
      hint: 'Para cualquier otra herramienta. Comas, UTF-8, nombre y apellidos separados.',
    },
    tsv: {
      title: 'Portapapeles para Sheets',
      hint: 'Para pegar en Google Sheets o Excel. No se crea ningún archivo.',
    },
    ics: { title: 'Calendario', hint: 'Sus seguimientos abiertos, un evento cada uno.' },
    json: { title: 'JSON', hint: 'Todo lo conocido, cada dato con su fuente y su fecha.' },
  },
  since: {
    title: 'Cuáles',
    all: 'Todas',
    allHint: 'También quien no ha cambiado.',
    news: (day) => `Nuevas o cambiadas desde el ${day}`,
    newsHint: 'La última exportación de esta forma.',
  },
  preview: 'Vista previa',
  previewAside: (shown, total) =>
    plural('es', shown, { one: `la primera de ${total}`, other: `las # primeras de ${total}` }),
  previewTable: 'Las primeras filas, tal como serán',
  exportNow: (n) => plural('es', n, { one: 'Exportar #', other: 'Exportar #' }),
  copyNow: (n) => plural('es', n, { one: 'Copiar #', other: 'Copiar #' }),
  fileName: (name) => `Archivo: ${name}`,
  files: (n, app, most) =>
    plural('es', n, {
      one: `# archivo; ${app} admite ${most} filas en uno.`,
      other: `# archivos, porque ${app} solo admite ${most} filas en uno.`,
    }),
  columnsNote:
    'Lo desconocido queda vacío. El motivo es una frase sencilla; la puntuación va con su intervalo.',
  suppressedNote: 'Quien no debe ser contactado no se guarda en Assay, así que no está en ningún archivo.',
  check: 'Antes de que salga',
  allWell: 'Nada que corregir.',
  lacks: {
    company: (n) =>
      plural('es', n, { one: '# persona no tiene empresa', other: '# personas no tienen empresa' }),
    mail: (n) =>
      plural('es', n, {
        one: '# persona no tiene correo electrónico',
        other: '# personas no tienen correo electrónico',
      }),
    mailForm: (n) =>
      plural('es', n, {
        one: '# persona tiene un correo electrónico de forma extraña',
        other: '# personas tienen un correo electrónico de forma extraña',
      }),
    oneMail: (n) =>
      plural('es', n, {
        one: '# persona tiene un correo electrónico que ya está en el archivo',
        other: '# personas tienen un correo electrónico que ya está en el archivo',
      }),
    contact: (n) =>
      plural('es', n, {
        one: '# persona no tiene ni correo ni teléfono',
        other: '# personas no tienen ni correo ni teléfono',
      }),
  },
  effects: {
    rejects: (n, lacks, app) => `${lacks}: ${app} ${them(n)} rechazará.`,
    duplicates: (n, lacks, app) =>
      `${lacks}: ${app} no ${them(n)} reconoce y ${them(n)} duplicará en la próxima importación.`,
    skips: (n, lacks, app) => `${lacks}: ${app} ${them(n)} omitirá.`,
    empties: (_n, lacks, app) => `${lacks}: ${app} solo recibe un nombre.`,
  },
  out: (n, app, stages) =>
    plural('es', n, {
      one: `# persona queda fuera: estas etapas no van a ${app}: ${stages}.`,
      other: `# personas quedan fuera: estas etapas no van a ${app}: ${stages}.`,
    }),
  findings: {
    noMail: (n) =>
      plural('es', n, {
        one: '# persona no tiene correo electrónico. Algunos importadores omiten esas filas.',
        other: '# personas no tienen correo electrónico. Algunos importadores omiten esas filas.',
      }),
    unchanged: (n) =>
      plural('es', n, {
        one: '# persona no ha cambiado desde entonces.',
        other: '# personas no han cambiado desde entonces.',
      }),
    noFollowUp: (n) =>
      plural('es', n, {
        one: '# persona no tiene seguimientos abiertos y no está en el calendario.',
        other: '# personas no tienen seguimientos abiertos y no están en el calendario.',
      }),
    backward: (n) =>
      plural('es', n, {
        one: '# persona retrocedió de etapa. HubSpot no hace retroceder a nadie al importar: vacíe antes allí la etapa del ciclo de vida.',
        other:
          '# personas retrocedieron de etapa. HubSpot no hace retroceder a nadie al importar: vacíe antes allí la etapa del ciclo de vida.',
      }),
    setAside: (n) =>
      plural('es', n, { one: '# persona está descartada.', other: '# personas están descartadas.' }),
    noScore: (n) =>
      plural('es', n, { one: '# persona no tiene puntuación.', other: '# personas no tienen puntuación.' }),
    old: (n) =>
      plural('es', n, {
        one: '# persona se vio por última vez hace más de seis meses.',
        other: '# personas se vieron por última vez hace más de seis meses.',
      }),
  },
  see: 'Quiénes',
  more: (n) => plural('es', n, { one: 'y # más', other: 'y # más' }),
  leaveOut: 'Dejar fuera',
  checking: 'Comprobando',
  checkFailed: 'No se pudo comprobar a las personas.',
  nobodyLeft: 'Todas quedan fuera.',
  tooManyToCopy: (most) => `El portapapeles admite ${most} personas como máximo. Exporte un archivo.`,
  gathering: 'Reuniendo',
  noting: 'Anotando en los historiales',
  exported: (n) => plural('es', n, { one: '# persona exportada', other: '# personas exportadas' }),
  copied: (n) => plural('es', n, { one: '# persona copiada', other: '# personas copiadas' }),
  exportedBody: (name) => `${name} está en sus descargas. Cada historial lo indica.`,
  exportedFiles: (n) =>
    plural('es', n, {
      one: '# archivo está en sus descargas. Cada historial lo indica.',
      other: '# archivos están en sus descargas. Cada historial lo indica.',
    }),
  tooBig: (app, most) =>
    `${app} admite archivos de ${most} como máximo, y este es mayor. Exporte menos personas.`,
  copiedBody: 'Pegue en una hoja. Cada historial lo indica.',
  cancelled: { title: 'Exportación cancelada', body: 'No se creó ningún archivo ni se anotó nada.' },
  notNoted: 'La exportación salió, pero no se pudo anotar en los historiales.',
  notCopied: {
    title: 'El portapapeles se negó',
    body: 'El navegador solo deja copiar a la página que está delante. Deje esta pestaña delante y vuelva a intentarlo.',
  },
  columns: {
    title: 'Columnas',
    count: (n) => plural('es', n, { one: '# columna', other: '# columnas' }),
    extras: 'Columnas añadidas',
    extrasAbout: (app) =>
      `${app} pregunta al importar a qué propiedad corresponde cada una. Sin propiedad, omite la columna.`,
    chosen: 'En este orden',
    others: 'Otras',
    up: (name) => `Subir ${name}`,
    down: (name) => `Bajar ${name}`,
    reset: 'Como al principio',
    changed: 'Columnas cambiadas',
    none: 'Elija al menos una columna.',
  },
  stages: {
    title: (app) => `Las etapas en ${app}`,
    about: 'En qué se convierte allí cada etapa. Vacío no cambia nada.',
    stage: 'Etapa',
    exported: 'Se exporta',
    value: (stage, column) => `${column} de ${stage}`,
    inFile: (stage) => `Exportar ${stage}`,
    reset: 'Como al principio',
    changed: (stage) => `${stage}: cambiado`,
    range: 'Cold-Warm y similares siguen la puntuación.',
  },
  owner: {
    label: 'Propietario',
    example: 'yo@empresa.example',
    hint: (app) => `De quién son las fichas en ${app}. Vacío las deja sin propietario.`,
    changed: 'Propietario cambiado',
  },
  empty: {
    qualified: {
      title: 'Aún no hay prospectos cualificados',
      body: 'Pase personas a Prospecto cuando encajen y hayan hablado con usted. O exporte la lista de Personas.',
    },
    selection: { title: 'No hay nadie marcado', body: 'Marque personas en Personas y expórtelas.' },
    list: {
      title: 'La lista está vacía',
      body: 'Capture antes a alguien, o borre la búsqueda y los filtros en Personas.',
    },
    everyone: { title: 'Aún no hay nadie', body: 'Capture antes a alguien o importe un archivo.' },
    segment: { title: 'El segmento está vacío', body: 'Ahora mismo nadie cumple su filtro.' },
    action: 'Abrir Personas',
  },
};
