import type { LateMessages } from '../messages.ts';
import { plural } from '../plural.ts';

export const company: LateMessages['company'] = {
  glance: {
    title: 'En un coup d’œil',
    warmth: 'Température',
    nobodyScored: 'Personne ici n’a encore de score.',
    unscored: (n) => plural('fr', n, { one: '# sans score', other: '# sans score' }),
    setAside: (n) => plural('fr', n, { one: '# mise de côté', other: '# mises de côté' }),
    decides: 'Qui décide',
    heard: 'entendu',
    byJob: 'd’après le poste',
    nobodyDecides: 'Personne de connu ici ne décide. Demandez qui signe.',
    moreBuyers: (n) =>
      plural('fr', n, {
        one: 'et # autre qui a son mot à dire',
        other: 'et # autres qui ont leur mot à dire',
      }),
    touched: 'Dernier contact',
    neverTouched: 'Aucun contact avec quelqu’un d’ici.',
    next: 'Prochaine relance',
    noNext: 'Aucune. Ouvrez une personne et fixez la prochaine prise de contact.',
  },
  followUps: {
    none: 'Rien n’est prévu avec quelqu’un d’ici. Fixez la prochaine relance sur la page d’une personne ; vous pourrez la faire ou la reporter depuis cette page.',
  },
  written: {
    title: 'Messages envoyés',
    none: 'Personne ici n’a encore reçu de message. Tous les envois s’affichent ici, pour que deux personnes ne reçoivent pas la même chose le même jour.',
    today: (names) => `Message envoyé aujourd’hui : ${names}`,
    waitADay: 'Entre collègues, on compare. Laissez passer un jour avant d’écrire à quelqu’un d’autre ici.',
    alike: (names, day) => `${names} ont reçu la même chose le ${day}`,
  },
  moves: {
    title: 'Arrivées et départs',
    none: 'Aucune arrivée connue depuis un an, aucun départ depuis 90 jours. Capturez à nouveau les personnes quand vous passez par leur page : cela s’affichera ici.',
    joined: 'Arrivée',
    joinedFrom: (was) => `Arrivée de ${was}`,
    left: 'Départ',
    leftFor: (now) => `Départ pour ${now}`,
  },
  signals: {
    none: 'Aucun signe d’intérêt de quelqu’un d’ici. Notez-en un sur la page d’une personne.',
  },
  timeline: {
    company: 'Entreprise',
    nothing: {
      all: 'Rien ne s’est encore passé ici.',
      touch: 'Aucun contact parmi les personnes parcourues. Écrivez à quelqu’un, appelez ou notez un signal.',
      change: 'Aucun changement pour l’instant.',
      company: 'Rien n’a été lu ni saisi sur l’entreprise elle-même.',
    },
    looked: (n, of) => `Les ${n} personnes sur ${of} dont l’historique a bougé en dernier`,
    lookFurther: 'Remonter plus loin',
  },
  people: {
    notAll: (n) =>
      plural('fr', n, { one: 'Seule # est lue ici.', other: 'Seules les # premières sont lues ici.' }),
  },
  namesakes: {
    title: (n) =>
      plural('fr', n, {
        one: 'Une autre fiche porte ce nom ou cette adresse',
        other: '# autres fiches portent ce nom ou cette adresse',
      }),
    body: 'Tant qu’il y en a plusieurs, personne n’est rattaché par le seul nom.',
    join: 'Même entreprise',
    apart: 'Une autre',
    joinOne: (name, where) => `${name} est la même entreprise : ${where}`,
    apartOne: (name, where) => `${name} est une autre entreprise : ${where}`,
    joined: (name) => `Réunie avec ${name}`,
    keptApart: (name) => `${name} reste à part`,
  },
};
