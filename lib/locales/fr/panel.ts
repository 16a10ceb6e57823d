import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const panel: Messages['panel'] = {
  open: 'Ouvrir le panneau latéral',
  noAccess: {
    title: 'Assay ne voit pas cette page',
    body: 'Assay voit LinkedIn de lui-même, et tout autre site seulement quand vous cliquez sur son icône dans la barre d’outils. Cliquez dessus ici : ce panneau lira avec vous jusqu’à ce que vous quittiez le site.',
  },
  nameless: {
    title: 'Cette page ne nomme pas la personne',
    body: 'Rien n’a été enregistré. Enregistrez d’abord la personne depuis son profil ; cette page complétera ensuite ce qui est connu.',
    open: 'Ouvrir le profil',
  },
  company: {
    known: 'Déjà là',
    readOn: (day, time) => `page d’entreprise, lue ${day} à ${time}`,
    save: 'Enregistrer l’entreprise',
    update: 'Mettre à jour',
    nothingNew: 'La page ne dit rien de nouveau',
    saved: (name) => `${name} : enregistré`,
    updated: (name) => `${name} : mis à jour`,
    news: (n) =>
      plural('fr', n, {
        one: '# champ diffère de ce qui est connu',
        other: '# champs diffèrent de ce qui est connu',
      }),
    people: (n) =>
      plural('fr', n, { one: 'Vous connaissez # personne ici', other: 'Vous connaissez # personnes ici' }),
    nobody: 'Enregistrez quelqu’un qui travaille ici : la personne apparaîtra avec son rôle.',
    roleOpen: 'Rôle que le poste ne précise pas',
    role: (name, levels) => `${name} : ${levels}`,
    missing: (n) =>
      plural('fr', n, {
        one: 'Encore personne de connu dans ce rôle',
        other: 'Encore personne de connu dans ces # rôles',
      }),
    icon: (name) => `${name} : entreprise connue`,
    fields: {
      name: 'Nom',
      industry: 'Secteur',
      size: 'Taille',
      place: 'Siège',
      website: 'Site web',
      employees: 'Personnes sur le site',
      type: 'Type',
      founded: 'Fondée en',
      specialties: 'Spécialités',
      about: 'À propos',
      phone: 'Téléphone',
    },
    howToGet: {
      about: 'Ouvrez la page « À propos » de l’entreprise, puis relisez.',
      absent: 'La page ne l’affiche pas.',
    },
  },
  hint: {
    facts: { industry: 'le secteur de l’entreprise', size: 'la taille de l’entreprise' },
    settles: (facts, n) =>
      plural('fr', n, {
        one: `Inconnu : ${facts}. Cela trancherait le verdict.`,
        other: `Inconnus : ${facts}. Cela trancherait le verdict.`,
      }),
    narrows: (facts, n) =>
      plural('fr', n, {
        one: `Inconnu : ${facts}. Cela préciserait le score.`,
        other: `Inconnus : ${facts}. Cela préciserait le score.`,
      }),
    open: 'Ouvrir la page de l’entreprise',
  },
};
