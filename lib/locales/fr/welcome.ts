import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const welcome: Messages['welcome'] = {
  title: 'Qui mérite votre prochain appel ?',
  lead: 'Assay lit le profil que vous regardez, quand vous le demandez, et montre à quel point il convient, ce qui reste inconnu et la question à poser ensuite.',
  language: 'Langue',
  promises: 'Ce qui est lu, et où cela reste',
  reads: {
    title: 'Seulement la page devant vous, seulement à votre demande',
    body: 'Nom, titre du profil, poste, entreprise, lieu, parcours, formation et coordonnées, dans la mesure où la page les montre. Assay ne clique pas, ne fait pas défiler et n’ouvre aucune page à votre place.',
  },
  stays: {
    title: 'Sur cet ordinateur',
    body: 'Ni compte, ni serveur, ni télémétrie. Tout est dans ce profil de navigateur. Supprimer l’extension supprime tout : exportez ce que vous voulez garder.',
  },
  sources: {
    title: 'Avec une source et une date pour chaque fait',
    body: 'Vous pouvez toujours dire à une personne ce que vous savez d’elle et où vous l’avez lu, et tout effacer pour de bon.',
  },
  objection: {
    title: 'Une opposition tient en un clic et reste définitive',
    body: 'Tout ce qui concerne la personne est retiré. Une empreinte à clé de ses adresses demeure, pour qu’aucune capture ne la ramène.',
  },
  terms: {
    title: 'Les conditions du site peuvent l’interdire',
    body: 'Les conditions de LinkedIn restreignent les outils qui copient des profils, et d’autres sites ont leurs propres règles. Dans l’UE, vous devez aussi informer les personnes que vous détenez leurs données. Ces choix vous reviennent ; Assay reste discret sur la page et ne peut pas décider pour vous.',
  },
  builder: 'Votre premier ICP, en une minute',
  builderHint: 'Un ICP décrit le client que vous cherchez. Choisissez ce que vous savez et laissez le reste.',
  chosen: (n, of) => `${n} sur ${of}`,
  ask: {
    seniority: 'Qui décide ?',
    function: 'Dans quelle fonction ?',
    size: 'Combien de personnes y travaillent ?',
    industry: 'Dans quel secteur ?',
    place: 'Où ?',
    company: 'Qui sont vos concurrents ?',
  },
  steps: {
    manager: 'Manager ou plus',
    director: 'Direction ou plus',
    'vice-president': 'Vice-présidence ou plus',
    cxo: 'Direction générale ou propriétaire',
  },
  neverHint: 'Les personnes qui y travaillent sont laissées de côté.',
  use: 'Utiliser cet ICP',
  startEmpty: 'Commencer sans',
  pickFirst: 'Choisissez au moins une réponse, ou commencez sans ICP.',
  done: (name) => `« ${name} » est en service`,
  doneBody: (criteria) =>
    plural('fr', criteria, {
      one: 'Chaque personne capturée est désormais comparée à son # critère.',
      other: 'Chaque personne capturée est désormais comparée à ses # critères.',
    }),
  emptyDone: 'Vous commencez sans ICP',
  emptyBody:
    'Les personnes sont capturées quand même. Le score indique qu’il n’y a pas encore de profil, jusqu’à ce que vous en écriviez un.',
  writeIcp: 'Écrire un ICP',
  changeIcp: 'Le modifier',
  next: 'Que faire maintenant',
  openProfile: 'Ouvrir un profil sur LinkedIn',
  thenCapture: 'capture la personne à l’écran',
  thenOpen: 'ouvre Assay : le score, ses raisons et la question suivante',
  keysElsewhere: (where: string) =>
    `Si une touche ne fait rien, une autre extension l’utilise. Définissez les vôtres sous ${where}.`,
  openAssay: 'Ouvrir Assay',
};
