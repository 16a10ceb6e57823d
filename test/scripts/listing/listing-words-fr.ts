import type { ListingWords } from './listing-words.ts';

export const words: ListingWords = {
  name: 'Assay : qualifiez vos prospects, sur votre ordinateur',
  short:
    'Lisez le profil affiché, voyez s’il convient et pourquoi, relancez à temps. Sans compte ni serveur : tout reste chez vous.',
  long: [
    'Assay s’adresse à celles et ceux qui prospectent sur LinkedIn et des sites semblables. Une touche sur un profil, et Assay lit la page devant vous, compare la personne au client que vous cherchez et dit à quel point elle convient, pourquoi, et avec quelle certitude.',
    'Ce que vous y gagnez :',
    '- Un score avec sa fourchette, et les mots de la page qui l’ont décidé.',
    '- La question qui vaut la peine d’être posée ensuite ; un clic y répond.',
    '- Un pipeline du premier contact au client, qui dit ce qui manque encore.',
    '- Un plan du jour qui tient d’abord les promesses, puis range le reste selon ce que coûterait l’attente.',
    '- Des rappels, des cadences, et des messages vérifiés d’après le dossier de la personne avant de partir.',
    '- Des fichiers à l’entrée et à la sortie : les listes d’autres outils, et des exports que votre CRM prend tels quels.',
    'Tout reste dans votre navigateur. Ni compte, ni serveur, ni télémétrie. Assay ne lit une page que si vous le demandez ; il ne clique, ne fait défiler et n’envoie jamais rien à votre place. Qui s’est opposé ne revient pas.',
    'En français, anglais, allemand, espagnol et indonésien. Les conditions d’un site peuvent interdire la capture de profils ; les respecter reste votre décision.',
  ],
  purpose:
    'Assay lit, à la demande, le profil que l’on regarde et aide à qualifier cette personne puis à la relancer à temps ; toutes les données restent sur l’ordinateur.',
  permissions: {
    activeTab:
      'Pour lire la page affichée, sur n’importe quel site, quand on clique sur l’icône ou presse la touche.',
    scripting:
      'Pour exécuter une fois dans cette page le lecteur fourni dans le paquet. Il rend ce qu’il a lu et ne laisse rien.',
    storage: 'Pour garder dans le navigateur les réglages et les brouillons en cours.',
    unlimitedStorage:
      'Pour garder des milliers de personnes et leur historique dans la base locale sans que le navigateur les supprime.',
    alarms: 'Pour se réveiller à l’heure de la prochaine relance.',
    notifications: 'Pour dire qu’une relance est due. Aucun nom n’apparaît, sauf si on l’a demandé.',
    contextMenus:
      'Pour proposer la capture dans le menu de la page et le panneau latéral dans celui de l’icône.',
    sidePanel: 'Pour montrer la personne à côté de la page et suivre de profil en profil.',
    downloads:
      'Demandée seulement si l’on active les sauvegardes automatiques : pour les enregistrer et ne garder que les plus récentes.',
    site: 'Sur *.linkedin.com : pour montrer sur l’icône si la personne de l’adresse est déjà connue, et capturer d’une touche sans ouvrir la fenêtre.',
  },
  privacy: [
    {
      question: 'Quelles données sont collectées ?',
      answer:
        'Aucune par le développeur. Ce qui est capturé reste dans la base locale du profil de navigateur.',
    },
    {
      question: 'Des données sont-elles envoyées ?',
      answer:
        'Non. Les pages de l’extension ne peuvent se connecter qu’à elles-mêmes ; leur politique de sécurité interdit le reste.',
    },
    {
      question: 'Les données sont-elles vendues ou utilisées autrement ?',
      answer: 'Non. Personne d’autre que l’utilisateur ne peut les voir.',
    },
    { question: 'Du code distant est-il utilisé ?', answer: 'Non. Chaque script est dans le paquet.' },
    {
      question: 'Comment les données sont-elles supprimées ?',
      answer:
        'Une personne s’efface en une action ; il reste une empreinte à clé pour qu’elle ne revienne pas. Retirer l’extension retire tout.',
    },
  ],
  headings: {
    short: 'Description courte',
    long: 'Description complète',
    purpose: 'Objectif unique',
    permissions: 'Pourquoi chaque autorisation',
    privacy: 'Pratiques de confidentialité',
    pictures: 'Images',
  },
  pictures: {
    today: 'Aujourd’hui : qui contacter, par quel canal, et pourquoi',
    pipeline: 'Le pipeline, une colonne par étape',
    people: 'Toutes les personnes gardées, avec leur score',
    person: 'Une personne : d’où viennent les points, et que demander',
    icp: 'Le client cherché, et ce qu’un changement ferait',
  },
};
