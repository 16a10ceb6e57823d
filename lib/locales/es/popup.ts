import type { Messages } from '../messages.ts';

export const popup: Messages['popup'] = {
  openAssay: 'Abrir Assay',
  fresh: 'Nuevo',
  known: (stage, day) => `Ya está, ${stage.toLowerCase()} desde el ${day}`,
  readOn: (day, time) => `leído ${day} ${time}`,
  lastSeen: (day) => `visto por última vez ${day}`,
  stillReading: 'Una página que aún carga se vuelve a leer durante 3 segundos como máximo.',
  icp: (name) => `ICP: ${name}`,
  noIcp: {
    title: 'Aún sin puntuación',
    body: 'No hay un perfil de cliente ideal con el que comparar. El primero lleva menos de un minuto.',
    action: 'Crearlo',
  },
  saveAs: (stage) => `Guardar como ${stage.toLowerCase()}`,
  saving: 'Guardando',
  logContact: 'Anotar un contacto',
  whichContact: '¿Qué pasó?',
  erase: 'Borrar',
  eraseSure: '¿Borrar todo sobre esta persona?',
  eraseMeans:
    'Queda una huella con clave de sus direcciones, para que ninguna captura la traiga de vuelta. Se puede deshacer hasta que se cierre esta ventana.',
  news: {
    one: (field, day) => `Nuevo desde el ${day}: ${field.toLowerCase()}`,
    several: (day) => `Cambios desde el ${day}`,
    change: (was, now) => `${was}, ahora ${now}`,
    labelled: (field, text) => `${field}: ${text}`,
    update: 'Actualizar',
  },
  leftover: {
    title: 'Parte de lo introducido no está guardado',
    body: 'Se introdujo antes de guardar a esta persona.',
    keep: 'Guardarlo',
    drop: 'Descartarlo',
  },
  duplicate: {
    title: 'Quizá ya está aquí',
    body: (name, company) =>
      `${name}, de ${company}, ya figura con otra dirección. Mismo nombre y misma empresa; no es seguro que sea la misma persona.`,
    open: 'Ver su ficha',
  },
  suppressed: {
    nameNotKept: 'Nombre mostrado desde esta página, no guardado.',
    objected: (day) => `Esta persona se opuso el ${day}.`,
    erased: (day) => `Esta persona se borró el ${day}.`,
    kept: 'Queda: una huella con clave de sus direcciones, la fecha y la vía. Assay no la captura, importa ni restaura.',
    keptErased:
      'Queda: una huella con clave de sus direcciones y la fecha. Assay no la captura, importa ni restaura.',
    channel: 'Vía',
    covers: 'Abarca',
    coversWhat: 'Captura, importación, fusión, restauración, exportación',
    stays: 'Duración',
    staysHow: 'Para siempre, en este equipo.',
  },
  noPerson: {
    title: 'No hay ninguna persona en esta página',
    body: 'Abra un perfil, una lista de personas o una empresa, en LinkedIn o en otro sitio. O añada a alguien usted mismo.',
  },
  today: 'Hoy',
  openToday: 'Abrir el día',
  find: 'Buscar una persona o empresa',
  results: 'Personas encontradas',
  noOne: (text) =>
    `Nadie coincide con «${text}». Se busca por el comienzo de las palabras de nombres, empresas y cargos.`,
};
