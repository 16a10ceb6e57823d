import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

const scroll = 'Scrollen Sie bis zum Ende des Profils und lesen Sie dann neu.';
const contactInfo = 'Öffnen Sie „Kontaktinfo“ im Profil und lesen Sie dann neu.';
const byHand = 'Die Seite zeigt es nicht. Tragen Sie es selbst ein.';

export const capture: Messages['capture'] = {
  refusals: {
    'not-a-profile': {
      title: 'Auf dieser Seite ist keine Person',
      body: 'Nichts wurde gespeichert. Öffnen Sie ein Profil und lesen Sie dann neu.',
    },
    'not-ready': {
      title: 'Die Seite lädt noch',
      body: 'Nichts wurde gespeichert. Warten Sie, bis der Name erscheint, und lesen Sie dann neu.',
    },
    'layout-unknown': {
      title: 'Diesen Seitenaufbau kennt Assay nicht',
      body: 'Nichts wurde gespeichert, damit nichts geraten wird. Tragen Sie die Person selbst ein.',
    },
    ambiguous: {
      title: 'Auf dieser Seite kommen zwei Personen in Frage',
      body: 'Nichts wurde gespeichert. Öffnen Sie das Profil selbst und lesen Sie dann neu.',
    },
  },
  movedOn: {
    title: 'Die Seite hat beim Lesen gewechselt',
    body: 'Nichts wurde gespeichert, damit sich nicht zwei Personen mischen. Lesen Sie neu.',
  },
  notAllowed: {
    title: 'Assay darf diese Seite nicht lesen',
    body: 'Der Browser sperrt eigene Seiten und seinen Store für Erweiterungen. Nichts wurde gespeichert.',
  },
  missing: (what) => `Nicht gefunden: ${what}.`,
  readAgain: 'Neu lesen',
  reading: 'Seite wird gelesen',
  notOnPage: 'nicht auf dieser Seite',
  fieldsNotLoaded: (n) => plural('de', n, { one: '# Feld nicht geladen', other: '# Felder nicht geladen' }),
  readersDiffer: (n) => plural('de', n, { one: '# Lesung weicht ab', other: '# Lesungen weichen ab' }),
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
