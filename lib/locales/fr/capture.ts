import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

const scroll = 'Faites défiler le profil jusqu’en bas, puis relisez.';
const contactInfo = 'Ouvrez « Coordonnées » sur le profil, puis relisez.';
const byHand = 'La page ne l’affiche pas. Ajoutez-le à la main.';

export const capture: Messages['capture'] = {
  refusals: {
    'not-a-profile': {
      title: 'Personne sur cette page',
      body: 'Rien n’a été enregistré. Ouvrez un profil, puis relisez.',
    },
    'not-ready': {
      title: 'La page se charge encore',
      body: 'Rien n’a été enregistré. Attendez que le nom s’affiche, puis relisez.',
    },
    'layout-unknown': {
      title: 'Assay ne connaît pas cette mise en page',
      body: 'Rien n’a été enregistré, pour ne rien deviner. Ajoutez la personne à la main.',
    },
    ambiguous: {
      title: 'Cette page pourrait parler de deux personnes',
      body: 'Rien n’a été enregistré. Ouvrez le profil lui-même, puis relisez.',
    },
  },
  movedOn: {
    title: 'La page a changé pendant la lecture',
    body: 'Rien n’a été enregistré, pour ne pas mêler deux personnes. Relisez.',
  },
  notAllowed: {
    title: 'Assay ne peut pas lire cette page',
    body: 'Le navigateur ferme ses propres pages et sa boutique aux extensions. Rien n’a été enregistré.',
  },
  missing: (what) => `Introuvable : ${what}.`,
  readAgain: 'Relire',
  reading: 'Lecture de la page',
  notOnPage: 'pas sur cette page',
  fieldsNotLoaded: (n) => plural('fr', n, { one: '# champ non chargé', other: '# champs non chargés' }),
  readersDiffer: (n) => plural('fr', n, { one: '# lecture diffère', other: '# lectures diffèrent' }),
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
