import type { LateMessages } from '../messages.ts';

export const tour: LateMessages['tour'] = {
  title: 'Visite',
  at: (at, all) => `${at} sur ${all}`,
  end: 'Terminer la visite',
  next: 'Suivant',
  steps: {
    today: {
      title: 'Aujourd’hui dit qui contacter',
      body: 'Le programme remplit la journée avec ce que l’attente coûterait le plus. J et K déplacent, E termine, Z reporte, X laisse de côté, Ctrl Z annule tout.',
    },
    people: {
      title: 'Tous ceux que vous avez gardés',
      body: 'Tapez / puis un nom : il se trouve parmi des milliers. Espace coche ; déplacez, étiquetez ou exportez ensemble.',
    },
    icps: {
      title: 'Qui vous cherchez',
      body: 'Un profil dit ce qui convient. Chaque score montre les mots qui l’ont décidé et jusqu’où il peut encore bouger.',
    },
    add: {
      title: 'Deux entrées sans page',
      body: 'Ajoutez quelqu’un à la main, ou collez une liste de noms et d’adresses.',
    },
    capture: {
      title: 'Maintenant une vraie personne',
      body: (key: string) =>
        `Ouvrez un profil sur LinkedIn et pressez ${key}. Ctrl K trouve tout d’ici. Retirez les personnes d’exercice quand vous en avez assez vu.`,
    },
  },
};
