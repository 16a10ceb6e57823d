import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

/** What is said when the store fails or an action declines. */
export const trouble: Messages['trouble'] = {
  storage: {
    'disk-full': {
      title: 'Le disque est plein',
      body: 'Rien de ceci n’a été enregistré, et rien d’antérieur n’est perdu. Libérez de l’espace, puis réessayez.',
    },
    unreadable: {
      title: 'Les données sont illisibles',
      body: 'Le navigateur n’ouvre pas la base d’Assay. Rien n’a changé. Fermez les autres onglets Assay et redémarrez le navigateur ; si cela dure, exportez ce qui se lit.',
    },
    'newer-version': {
      title: 'Les données viennent d’un Assay plus récent',
      body: 'Cette version ne les comprend pas et n’y touche pas. Mettez l’extension à jour ou exportez les données.',
    },
    unexpected: {
      title: 'Cela n’a pas marché',
      body: 'Rien de ceci n’a été enregistré, et rien d’antérieur n’est perdu. Réessayez.',
    },
  },
  waiting: {
    title: 'La base ne répond pas',
    body: 'Elle est peut-être en cours de mise à jour ; cette page continue dès que c’est fini. Si cela persiste, ouvrez la page de secours.',
  },
  refusals: {
    gone: 'Cette personne n’est plus ici.',
    empty: 'Il n’y a rien à enregistrer.',
    past: 'Ce moment est passé. Choisissez-en un plus tard.',
    unchanged: 'Rien n’a changé.',
    nameless: 'Cette page ne dit pas de qui il s’agit. Ouvrez d’abord le profil lui-même.',
    suppressed: 'Cette personne ne doit pas être contactée et reste dehors.',
    'needs-reason': 'Dites pourquoi, puis déplacez.',
    purchase: 'L’achat ne peut pas être consigné ainsi. Vérifiez le jour, le montant et la devise.',
    'not-a-customer': 'Pas encore client. Passez la personne à l’étape « Client » avec son achat.',
    'needs-note': 'Dites pourquoi, en quelques mots.',
    'own-act': 'Cela retire la personne. Choisissez-le dans le menu.',
    gate: 'L’étape demande davantage. Remplissez-la, ou dites pourquoi vous avancez quand même.',
    'not-a-sum': 'Un budget est une somme de zéro ou plus, par exemple 20 000.',
    'not-a-currency': 'Cette devise n’existe pas. Écrivez ses trois lettres, par exemple EUR.',
    'not-a-day': 'Ce jour n’existe pas dans le calendrier.',
    'too-long': 'C’est trop long. Raccourcissez le texte.',
    'set-aside': 'Cette personne est écartée. Reprenez-la d’abord.',
    'on-a-cadence': 'Cette personne suit déjà une autre cadence.',
    'faulty-cadence': 'Cette cadence ne peut pas être suivie en l’état. Ouvrez-la pour voir pourquoi.',
    'no-working-days': 'Il ne reste aucun jour travaillé : vérifiez les jours de la cadence et les vôtres.',
  },
  rescue: 'Exporter ce qui se lit',
  rescued: (n: number) => plural('fr', n, { one: '# ligne exportée.', other: '# lignes exportées.' }),
  nothingRescued: 'Rien n’a pu être lu. Assay a laissé les fichiers tels quels.',
  openAgain: 'Rouvrir',
  recovery: 'Ouvrir la page de secours',
};
