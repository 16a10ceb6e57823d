import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

const count = (n: number) => plural('fr', n, { one: '# personne', other: '# personnes' });

export const people: Messages['people'] = {
  title: 'Personnes',
  search: 'Chercher des personnes',
  searchExample: 'Nom, entreprise, poste ou e-mail',
  found: count,
  selectAll: (n) =>
    plural('fr', n, { one: 'Sélectionner le # de la liste', other: 'Sélectionner les # de la liste' }),
  selectOne: (name) => `Sélectionner ${name}`,
  noNextStep: 'Rien de prévu',
  nobody: {
    title: 'Personne pour l’instant',
    body: (key: string) =>
      `Ouvrez un profil sur LinkedIn et appuyez sur ${key}. Toutes les personnes capturées figurent ici.`,
  },
  bulk: {
    label: 'Avec la sélection',
    selected: (n) => plural('fr', n, { one: '# sélectionnée', other: '# sélectionnées' }),
    elsewhere: (n) => plural('fr', n, { one: '# hors de cette liste', other: '# hors de cette liste' }),
    clear: 'Vider la sélection',
    move: 'Déplacer',
    tag: 'Étiquette',
    export: (n) => plural('fr', n, { one: 'Exporter #', other: 'Exporter #' }),
    disqualify: 'Écarter',
    moveTo: 'Vers quelle étape ?',
    checking: 'Vérification de ce que demande l’étape',
    gate: (unmet, total, stage) =>
      plural('fr', total, {
        one: `La personne ne remplit pas ce que demande ${stage} :`,
        other: `${unmet} sur # ne remplissent pas ce que demande ${stage} :`,
      }),
    lacking: (condition, n) => `${condition} (${n})`,
    backward: 'une raison de revenir en arrière',
    confirm: {
      offer: 'Une offre a été remise à chacune',
      purchase: 'Chacune a acheté',
    },
    reason: 'Raison',
    reasonExample: 'Rencontrés au salon, besoin confirmé',
    reasonNeeded: 'Dites d’abord pourquoi. La raison figure dans chaque historique.',
    moveAll: (n) =>
      plural('fr', n, { one: 'En déplacer #, avec la raison', other: 'En déplacer #, avec la raison' }),
    moveReady: (n) => plural('fr', n, { one: 'Déplacer la # prête', other: 'Déplacer les # prêtes' }),
    tagName: 'Étiquette',
    tagExample: 'Salon de Brême',
    tagNeeded: 'Nommez d’abord l’étiquette.',
    addTag: (n) => plural('fr', n, { one: 'Ajouter à #', other: 'Ajouter à #' }),
    removeTag: (n) => plural('fr', n, { one: 'Retirer de #', other: 'Retirer de #' }),
    why: 'Pourquoi ne conviennent-elles pas ?',
    doing: {
      move: 'Déplacement',
      tag: 'Étiquetage',
      untag: 'Retrait de l’étiquette',
      disqualify: 'Mise à l’écart',
      object: 'Consignation',
      erase: 'Effacement',
      back: 'Récupération',
    },
    moved: (n, stage) =>
      plural('fr', n, { one: `# personne passée à ${stage}`, other: `# personnes passées à ${stage}` }),
    tagged: (n, tag) => `${count(n)} avec l’étiquette ${tag}`,
    untagged: (n, tag) => `${tag} retirée de ${count(n)}`,
    disqualified: (n) => plural('fr', n, { one: '# personne écartée', other: '# personnes écartées' }),
    objected: (n) =>
      plural('fr', n, {
        one: '# personne ne sera plus contactée',
        other: '# personnes ne seront plus contactées',
      }),
    erased: (n) => plural('fr', n, { one: '# personne effacée', other: '# personnes effacées' }),
    objectionMeans: (n) =>
      `Tout ce qui concerne ${count(n)} est retiré. Restent : une empreinte à clé des adresses, la date et le canal.`,
    eraseSure: (n) => `Effacer tout ce qui concerne ${count(n)} ?`,
    eraseMeans:
      'Ce qui est retiré disparaît pour de bon une fois cette page fermée. Une empreinte à clé des adresses tient ces personnes à l’écart.',
    typeCount: (n) => `Saisissez ${n} pour effacer`,
    erase: (n) => plural('fr', n, { one: 'Effacer #', other: 'Effacer #' }),
    unchanged: (n) => plural('fr', n, { one: '# l’était déjà.', other: '# l’étaient déjà.' }),
    declined: (n) =>
      plural('fr', n, { one: '# est restée telle quelle.', other: '# sont restées telles quelles.' }),
    stopped: (done, total) => `Arrêté après ${done} sur ${total}. Les autres sont comme avant.`,
    nothing: 'Rien n’a changé.',
    goOn: (n) =>
      plural('fr', n, { one: 'Continuer avec la # restante', other: 'Continuer avec les # restantes' }),
  },
};
