import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const welcome: Messages['welcome'] = {
  title: '¿Quién merece su próxima llamada?',
  lead: 'Assay lee el perfil que está viendo, cuando usted lo pide, y muestra cuánto encaja, qué falta por saber y qué conviene preguntar después.',
  language: 'Idioma',
  promises: 'Qué se lee y dónde se queda',
  reads: {
    title: 'Solo la página que tiene delante, solo cuando lo pide',
    body: 'Nombre, titular, cargo, empresa, lugar, trayectoria, formación y datos de contacto, en la medida en que la página los muestra. Assay nunca hace clic, ni se desplaza, ni abre páginas por usted.',
  },
  stays: {
    title: 'En este ordenador',
    body: 'Sin cuenta, sin servidor, sin telemetría. Todo está en este perfil del navegador. Si quita la extensión, se borra todo: exporte lo que quiera conservar.',
  },
  sources: {
    title: 'Con fuente y fecha en cada dato',
    body: 'Siempre puede decir a una persona qué sabe de ella y dónde lo leyó, y borrarlo para siempre.',
  },
  objection: {
    title: 'Una oposición es un clic y es definitiva',
    body: 'Se elimina todo sobre la persona. Queda una huella con clave de sus direcciones, para que ninguna captura la traiga de vuelta.',
  },
  terms: {
    title: 'Las condiciones del sitio pueden prohibirlo',
    body: 'Las condiciones de LinkedIn restringen las herramientas que copian perfiles, y otros sitios tienen sus propias reglas. En la UE, además, debe informar a las personas de que tiene sus datos. Ambas cosas las decide usted; Assay no se hace notar en la página y no puede decidirlo por usted.',
  },
  builder: 'Su primer ICP, en un minuto',
  builderHint: 'Un ICP describe al cliente que busca. Elija lo que sepa y deje el resto.',
  chosen: (n, of) => `${n} de ${of}`,
  ask: {
    seniority: '¿Quién decide?',
    function: '¿En qué función?',
    size: '¿Cuántas personas trabajan allí?',
    industry: '¿En qué sector?',
    place: '¿Dónde?',
    company: '¿Quiénes son sus competidores?',
  },
  steps: {
    manager: 'Gerencia o superior',
    director: 'Dirección o superior',
    'vice-president': 'Vicepresidencia o superior',
    cxo: 'Alta dirección o propiedad',
  },
  neverHint: 'Quienes trabajan allí quedan fuera de sus llamadas.',
  use: 'Usar este ICP',
  startEmpty: 'Empezar sin ICP',
  pickFirst: 'Elija al menos una respuesta o empiece sin ICP.',
  done: (name) => `«${name}» está en uso`,
  doneBody: (criteria) =>
    plural('es', criteria, {
      one: 'Cada persona que capture se compara ahora con su # criterio.',
      other: 'Cada persona que capture se compara ahora con sus # criterios.',
    }),
  emptyDone: 'Empieza sin ICP',
  emptyBody:
    'Las personas se capturan igualmente. La puntuación dirá que aún no hay perfil hasta que escriba uno.',
  writeIcp: 'Escribir un ICP',
  changeIcp: 'Cambiarlo',
  next: 'Qué hacer ahora',
  openProfile: 'Abrir un perfil en LinkedIn',
  thenCapture: 'captura a la persona en pantalla',
  thenOpen: 'abre Assay: la puntuación, el porqué y la siguiente pregunta',
  keysElsewhere: (where: string) =>
    `Si una tecla no hace nada, la usa otra extensión. Elija las suyas en ${where}.`,
  openAssay: 'Abrir Assay',
};
