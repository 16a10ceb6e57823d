import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

/** A word within a sentence. Abbreviations keep their capitals. */
const within = (word: string) =>
  /^\p{Lu}\p{Lu}/u.test(word) ? word : word.charAt(0).toLowerCase() + word.slice(1);

export const stages: Messages['stages'] = {
  gate: {
    needs: (stage, n) =>
      plural('fr', n, {
        one: `Pour « ${stage} », il manque encore une chose :`,
        other: `Pour « ${stage} », il manque encore # choses :`,
      }),
    noFit: 'Le profil ne convient pas à l’ICP : un critère obligatoire manque, ou un « jamais » est touché.',
    missing: {
      signal: 'Aucun signe d’intérêt consigné. Consignez-en un.',
      channel: 'Aucun moyen de contact. Ajoutez un e-mail ou un téléphone aux faits, ou entrez en relation.',
      fit: 'Rien ne dit encore que le profil convient. Répondez à la question sous le score.',
      content:
        'Aucun contenu d’évaluation ou de décision consulté. Consignez un téléchargement ou un webinaire.',
      'two-way-contact': 'Personne ne lui a parlé. Consignez un échange dans les deux sens.',
      expectations: 'Ses attentes ne sont pas connues. Parlez-lui, puis répondez à la question du besoin.',
      budget: 'Aucun budget connu. Répondez à la question.',
      authority: 'Rien ne dit s’il y a un pouvoir de décision. Répondez à la question.',
      timeline: 'Aucune échéance connue. Répondez à la question.',
      offer: 'Aucune offre sur la table. Cochez dès qu’il y en a une.',
      purchase: 'Aucun achat consigné. Dites quand il a eu lieu.',
    },
  },
  purchase: {
    add: 'Consigner un achat',
    record: 'Consigner',
    on: 'Acheté le',
    amount: 'Montant',
    currency: 'Devise',
    anyCurrency: 'Choisir',
    amountHint: 'Inconnu ? Laissez le montant vide.',
    problems: {
      day: 'Dites quel jour l’achat a eu lieu.',
      future:
        'Ce jour n’est pas encore venu. Un achat se consigne une fois fait ; d’ici là, c’est une opportunité.',
      amount: 'Un montant est un nombre, comme 12500.',
      negative: 'Un montant ne peut pas être négatif.',
      currency: 'Choisissez la devise du montant.',
    },
  },
  nurture: {
    change: 'Changer ce qui est attendu',
    save: 'Attendre cela',
    title: 'Pas maintenant. Jusqu’à quand ?',
    until: 'Jusqu’à un jour',
    untilHint: 'Une relance est fixée à ce jour.',
    trigger: 'Jusqu’à un événement',
    triggerExample: 'Nouveau budget au printemps',
    grade: 'Jusqu’à ce que le score soit',
    reasonExample: 'La nouvelle direction décide en mai',
    noGrade: 'Ne pas surveiller le score',
    hotAlready: 'Le score est déjà brûlant : il n’y a rien à surveiller.',
    nothing: 'Indiquez un jour, un événement ou un niveau, pour que personne ne soit oublié.',
    reminder: 'En veille jusqu’à aujourd’hui. À revoir.',
  },
  aside: {
    groups: {
      answers: 'Ses réponses',
      company: 'Son entreprise',
      record: 'Cette fiche',
      request: 'À sa demande',
    },
    again: 'À revoir',
    never: 'Jamais',
    onDay: 'Un jour précis',
    day: 'Jour',
    contractEnds: 'Fin de son contrat',
    betterTime: 'Le bon moment',
    proposed: (n) => plural('fr', n, { one: 'Proposé : après # jour.', other: 'Proposé : après # jours.' }),
    followUp: 'Une relance est fixée à ce jour.',
    pickDay: 'Choisissez un jour, ou « Jamais ».',
    note: 'Avec vos mots',
    noteNeeded: 'Dites pourquoi, en quelques mots.',
    noteExample: 'Cherche un partenaire, pas un produit',
    advice: {
      'no-authority': 'Cherchez qui décide dans la même entreprise.',
      'left-company': 'Retrouvez la personne chez son nouvel employeur, et qui occupe le poste à présent.',
      duplicate: 'Mieux vaut fusionner deux fiches d’une même personne, sous « Doublons ».',
      'existing-customer': 'Si c’est votre client, passez plutôt la fiche à « Client ».',
    },
    setAside: 'Écarter',
    reminder: (reason) => `Écarté pour l’instant : ${within(reason)}. À revoir.`,
  },
  standing: {
    rejected: (day, reason) => `Écarté le ${day} : ${within(reason)}.`,
    final: 'Définitif.',
    revisit: (day) => `À revoir après le ${day}.`,
    rejectedShort: 'Écarté',
    customer: (day) => `Client depuis le ${day} : pas de démarchage à froid.`,
    bought: (day, sum) => (sum ? `Achat le ${day} pour ${sum}.` : `Achat le ${day}.`),
    oncePitch: 'A déjà été client : pas de démarchage à froid.',
    nurtured: (day) => `En veille depuis le ${day}.`,
    until: (day) => `Jusqu’au ${day}.`,
    trigger: (text) => `Dans l’attente de : ${text}`,
    grade: (grade) => `Dans l’attente d’un score ${grade.toLowerCase()}.`,
    noEnd: 'Ni jour, ni événement, ni niveau ne met fin à l’attente.',
    ready: (grade, day) => `De nouveau prêt : score ${grade.toLowerCase()} atteint le ${day}.`,
    readyShort: 'De nouveau prêt',
  },
  curious: {
    title: 'Simple curiosité ?',
    body: 'Cette personne dit ne pas avoir de besoin.',
    action: 'Écarter',
  },
  ready: {
    title: 'De nouveau prêts',
    about: 'Personnes en veille dont le score a atteint le niveau attendu.',
    since: (grade, day) => `${grade}, depuis le ${day}`,
    notify: (n) =>
      plural('fr', n, {
        one: '# personne est de nouveau prête',
        other: '# personnes sont de nouveau prêtes',
      }),
  },
  editor: {
    title: 'Ce que demandent les étapes',
    about:
      'S’il manque quelque chose, la raison du passage est demandée, et consignée avec ce qui manquait. L’offre et l’achat se disent au moment du passage.',
    into: (stage) => `« ${stage} » demande`,
    conditions: {
      signal: 'Un signe d’intérêt est consigné',
      channel: 'Il y a un moyen de contact : e-mail, téléphone ou relation',
      fit: 'Le profil convient à l’ICP',
      content: 'Un contenu d’évaluation ou de décision est consulté : téléchargement ou webinaire',
      'two-way-contact': 'Un échange a eu lieu',
      expectations: 'Le besoin a été entendu lors d’un échange',
      budget: 'Il y a un budget, ou une partie',
      authority: 'La personne décide ou a son mot à dire',
      timeline: 'Il y a une échéance, proche ou lointaine',
      offer: 'Une offre est sur la table',
      purchase: 'L’achat est fait : le jour, et le montant s’il est connu',
    },
    empty: 'Ne demande rien : chacun peut y passer sans raison.',
    reset: 'Revenir au réglage initial',
    saved: (stage) => `« ${stage} » : conditions modifiées`,
  },
  told: {
    purchase: (day, sum) => (sum ? `Achat le ${day} pour ${sum}` : `Achat le ${day}`),
    until: (day) => `Jusqu’au ${day}`,
    trigger: (text) => `Dans l’attente de : ${text}`,
    grade: (grade) => `Jusqu’à un score ${grade.toLowerCase()}`,
    revisit: (day) => `À revoir après le ${day}`,
    wait: 'Attend désormais autre chose',
  },
};
