import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const exchange: Messages['exchange'] = {
  title: 'Exportar',
  reasons: {
    notKnown: (fields) => `falta saber ${fields}`,
    because: (verdict, why) => `${verdict}: ${why}.`,
    bare: (verdict) => `${verdict}.`,
  },
  who: 'Quién',
  scopes: {
    qualified: { title: 'Prospectos cualificados', hint: 'Prospecto, oportunidad y cliente.' },
    selection: { title: 'Selección', hint: 'Las personas marcadas en Personas.' },
    list: { title: 'La lista de Personas', hint: 'Tal como está buscada y filtrada allí.' },
  },
  fileLabels: { qualified: 'prospectos', selection: 'seleccion', list: 'personas' },
  as: 'Formato',
  presets: {
    csv: {
      title: 'CSV para importar',
      hint: 'Para un CRM u otra herramienta. Comas, UTF-8, nombre y apellidos separados.',
    },
    'excel-csv': {
      title: 'CSV para Excel',
      hint: 'Se abre con doble clic, con acentos y columnas correctos.',
    },
    tsv: {
      title: 'Portapapeles para Sheets',
      hint: 'Para pegar en Google Sheets o Excel. No se crea ningún archivo.',
    },
    json: { title: 'JSON', hint: 'Todo lo conocido, cada dato con su fuente y su fecha.' },
  },
  preview: 'Vista previa',
  previewAside: (shown, total) =>
    plural('es', shown, { one: `la primera de ${total}`, other: `las # primeras de ${total}` }),
  previewTable: 'Las primeras filas, tal como serán',
  exportNow: (n) => plural('es', n, { one: 'Exportar #', other: 'Exportar #' }),
  copyNow: (n) => plural('es', n, { one: 'Copiar #', other: 'Copiar #' }),
  fileName: (name) => `Archivo: ${name}`,
  columnsNote:
    'Lo desconocido queda vacío. El motivo es una frase sencilla; la puntuación va con su intervalo.',
  suppressedNote: 'Quien no debe ser contactado no se guarda en Assay, así que no está en ningún archivo.',
  check: 'Antes de que salga',
  allWell: 'Todos tienen correo electrónico y puntuación.',
  checks: {
    noMail: (n) =>
      plural('es', n, {
        one: '# persona no tiene correo electrónico. Algunos importadores omiten esas filas.',
        other: '# personas no tienen correo electrónico. Algunos importadores omiten esas filas.',
      }),
    noScore: (n) =>
      plural('es', n, { one: '# persona no tiene puntuación.', other: '# personas no tienen puntuación.' }),
    setAside: (n) =>
      plural('es', n, { one: '# persona está descartada.', other: '# personas están descartadas.' }),
    old: (n) =>
      plural('es', n, {
        one: '# persona se vio por última vez hace más de seis meses.',
        other: '# personas se vieron por última vez hace más de seis meses.',
      }),
  },
  checking: 'Comprobando',
  nobodyToExport: 'No hay nadie que exportar.',
  tooManyToCopy: (most) => `El portapapeles admite ${most} personas como máximo. Exporte un archivo.`,
  gathering: 'Reuniendo',
  noting: 'Anotando en los historiales',
  exported: (n) => plural('es', n, { one: '# persona exportada', other: '# personas exportadas' }),
  copied: (n) => plural('es', n, { one: '# persona copiada', other: '# personas copiadas' }),
  exportedBody: (name) => `${name} está en sus descargas. Cada historial lo indica.`,
  copiedBody: 'Pegue en una hoja. Cada historial lo indica.',
  cancelled: { title: 'Exportación cancelada', body: 'No se creó ningún archivo ni se anotó nada.' },
  notNoted: 'La exportación salió, pero no se pudo anotar en los historiales.',
  notCopied: {
    title: 'El portapapeles se negó',
    body: 'El navegador solo deja copiar a la página que está delante. Deje esta pestaña delante y vuelva a intentarlo.',
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
    action: 'Abrir Personas',
  },
};
