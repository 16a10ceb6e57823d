import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

const scroll = 'Baje hasta el final del perfil y lea de nuevo.';
const contactInfo = 'Abra «Información de contacto» en el perfil y lea de nuevo.';
const byHand = 'La página no lo muestra. Añádalo a mano.';

export const capture: Messages['capture'] = {
  refusals: {
    'not-a-profile': {
      title: 'No hay ninguna persona en esta página',
      body: 'No se guardó nada. Abra un perfil y lea de nuevo.',
    },
    'not-ready': {
      title: 'La página aún se está cargando',
      body: 'No se guardó nada. Espere a que aparezca el nombre y lea de nuevo.',
    },
    'layout-unknown': {
      title: 'Assay no conoce el diseño de esta página',
      body: 'No se guardó nada, para no adivinar. Añada a la persona a mano.',
    },
    ambiguous: {
      title: 'Esta página podría tratar de dos personas',
      body: 'No se guardó nada. Abra el perfil mismo y lea de nuevo.',
    },
  },
  movedOn: {
    title: 'La página cambió durante la lectura',
    body: 'No se guardó nada, para no mezclar a dos personas. Lea de nuevo.',
  },
  notAllowed: {
    title: 'Assay no puede leer esta página',
    body: 'El navegador cierra sus propias páginas y su tienda a las extensiones. No se guardó nada.',
  },
  missing: (what) => `No se encontró: ${what}.`,
  readAgain: 'Leer de nuevo',
  reading: 'Leyendo la página',
  notOnPage: 'no está en esta página',
  fieldsNotLoaded: (n) => plural('es', n, { one: '# campo sin cargar', other: '# campos sin cargar' }),
  readersDiffer: (n) => plural('es', n, { one: '# lectura difiere', other: '# lecturas difieren' }),
  howToLoad: {
    name: scroll,
    headline: byHand,
    title: scroll,
    company: scroll,
    companyUrl: scroll,
    location: byHand,
    degree: byHand,
    about: scroll,
    photoUrl: byHand,
    positions: scroll,
    education: scroll,
    emails: contactInfo,
    phones: contactInfo,
    websites: contactInfo,
    connectedOn: contactInfo,
  },
};
