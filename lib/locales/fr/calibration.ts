import type { LateMessages } from '../messages.ts';
import { plural } from '../plural.ts';

export const calibration: LateMessages['calibration'] = {
  icp: 'Profil',
  wonFrom: 'Gagné dès',
  wonFromName: 'L’étape à partir de laquelle une personne compte comme gagnée',
  about:
    'Chaque démarche terminée, notée comme cette version aurait noté la personne un jour après sa première capture. Les entreprises comptent telles qu’on les connaît aujourd’hui.',
  outcomes: (n, won, lost) =>
    `${plural('fr', n, { one: '# issue', other: '# issues' })} : ${won} gagnées, ${lost} perdues`,
  newest: (n) => `Seules les ${n} dernières terminées sont comptées.`,
  working: 'Lecture des issues',
  stopped: { title: 'Arrêté avant la fin', body: 'Rien n’a été modifié.', action: 'Recommencer' },
  noIcp: {
    title: 'Aucun profil en service',
    body: 'Les scores viennent d’un profil de client idéal. Créez-en un, et ses scores pourront être comparés à ce qui s’est passé.',
    action: 'Créer un profil',
  },
  few: {
    title: (n, needed) => `Pas assez de données : ${n} sur ${needed}`,
    body: 'La première image vient avec dix démarches terminées ; les poids sont jugés à partir de 30, dont cinq gagnées et cinq perdues. Faites monter les personnes quand la démarche aboutit, et écartez-les avec le motif quand elle n’aboutit pas.',
    pace: (weeks) =>
      `À votre rythme, ${plural('fr', weeks, { one: 'environ une semaine', other: 'environ # semaines' })}.`,
    action: 'Ouvrir les personnes',
  },
  oneSided: {
    won: (n, needed) => `Trop peu de gagnées : ${n} sur ${needed}`,
    lost: (n, needed) => `Trop peu de perdues : ${n} sur ${needed}`,
    body: 'Les poids peuvent être jugés dès que cinq démarches au moins sont gagnées et cinq perdues. D’ici là, rien ne distingue les unes des autres.',
    earlier: 'Une étape antérieure en a peut-être déjà assez : choisissez-la ci-dessus.',
    lose: 'Écartez, avec le motif, les personnes qui n’ont rien donné.',
  },
  table: 'Tableau',
  trust: {
    title: 'Peut-on se fier au score ?',
    chart: 'Part gagnée selon le score, avec sa fourchette à 90 %',
    ideal: 'si parfait',
    axis: 'score à la première capture',
    leans: {
      high: {
        little: 'Les scores sont un peu trop hauts',
        plain: 'Les scores sont trop hauts',
        far: 'Les scores sont bien trop hauts',
      },
      low: {
        little: 'Les scores sont un peu trop bas',
        plain: 'Les scores sont trop bas',
        far: 'Les scores sont bien trop bas',
      },
      level: 'Les scores ne penchent d’aucun côté pour l’instant',
      uneven: 'Justes dans l’ensemble, mais pas un à un',
    },
    quote: (lean, n, score, share, range) =>
      plural('fr', n, {
        one: `${lean} : pour la seule personne à ${score}, ${share} de gagné (${range}).`,
        other: `${lean} : sur les # personnes à ${score}, ${share} ont été gagnées (${range}).`,
      }),
    brier: (brier, share, reference) =>
      `Score de Brier ${brier}, 0 voulant dire jamais faux. Dire ${share} pour tout le monde donnerait ${reference}`,
    tellsMore: (brier) => `${brier} : les scores en savent plus.`,
    tellsSame: (brier) => `${brier} : les scores n’en savent guère plus.`,
    tellsLess: (brier) => `${brier} : les scores tombent plus loin de la vérité.`,
    allAlike: 'Toutes ont fini de la même façon : rien à distinguer pour l’instant.',
    point: (score, share, range, won, n) => `À ${score} : ${share} gagnées (${range}), ${won} sur ${n}`,
    columns: {
      score: 'Score',
      people: 'Personnes',
      won: 'Gagnées',
      share: 'Part gagnée',
      range: 'Fourchette 90 %',
    },
  },
  lift: {
    title: 'Ce qui distingue le minerai de la roche',
    aside: 'effet, fourchette 90 %',
    chart: 'Combien de fois plus souvent sont gagnées les personnes qui remplissent chaque critère',
    noEffect: 'sans effet',
    none: 'Ce profil n’a pas encore de critère.',
    times: (n) => `${n}×`,
    atLeast: (n) => `au moins ${n}×`,
    atMost: (n) => `au plus ${n}×`,
    notYet: 'pas encore comparable',
    asOften: (times, range) =>
      `Qui le remplit est gagné ${times} aussi souvent que qui ne le remplit pas (${range}).`,
    atLeastOften: (times) =>
      `Qui le remplit est gagné ${times} aussi souvent ; parmi les autres, personne n’a été gagné.`,
    atMostOften: (times) =>
      `Qui le remplit est gagné ${times} aussi souvent que les autres ; personne ne l’a été en le remplissant.`,
    tells: { ore: 'Signe de minerai', rock: 'Signe de roche', chance: 'Peut-être le hasard' },
    legend: { clear: 'plus que le hasard', chance: 'peut-être le hasard', open: 'va plus loin' },
    of: (won, n) => `${won} sur ${n}`,
    columns: {
      criterion: 'Critère',
      matches: 'Oui : gagnées',
      misses: 'Non : gagnées',
      lift: 'Effet',
      range: 'Fourchette 90 %',
      tells: 'Ce qu’il dit',
      rest: 'En partie, inconnu',
    },
    mustOfNone: (names) =>
      `Obligatoire de poids 0 (${names}) : le manquer décide toujours contre quelqu’un ; le remplir n’ajoute rien au score.`,
    never: (names) =>
      `Jamais (${names}) : le remplir exclut, quel que soit le poids. Aucun poids n’est proposé pour lui.`,
    byIndustry: (names) =>
      `Poids par secteur (${names}) : une issue ne dit pas quel poids a compté, donc aucun n’est proposé.`,
  },
  proposals: {
    title: 'Poids à changer',
    anew: 'Les poids comptent les uns par rapport aux autres : après chaque changement, le reste est rejugé, et certains peuvent tomber.',
    raise: (name, from, to) => `${name} en dit plus que son poids. Le faire passer de ${from} à ${to} ?`,
    lower: (name, from, to) => `${name} en dit moins que son poids. Le ramener de ${from} à ${to} ?`,
    drop: (name, from) => `${name} en dit moins que son poids. Lui retirer tout poids, de ${from} à 0 ?`,
    counts: (won, n, otherWon, otherN) =>
      `Gagnées : ${won} sur ${n} qui le remplissent, ${otherWon} sur ${otherN} qui ne le remplissent pas.`,
    chance: (n) => `Si tous les poids étaient justes, le hasard en dirait autant environ une fois sur ${n}.`,
    rare: (n) => `Si tous les poids étaient justes, le hasard en dirait autant moins d’une fois sur ${n}.`,
    dropsMust: 'Il reste obligatoire : le manquer décide toujours contre quelqu’un.',
    preview: 'Aperçu',
    close: 'Fermer l’aperçu',
    accept: (to) => `Passer à ${to}`,
    saving: 'Enregistrement',
    keep: (from) => `Garder ${from}`,
    accepted: (name, to) => `${name} pèse maintenant ${to}`,
    keptDone: (name, from) => `${name} reste à ${from}`,
    kept: (names) => `Gardés jusqu’à dix issues de plus : ${names}.`,
    none: {
      title: 'Aucun poids à changer',
      body: 'Les issues connues ne contredisent aucun des poids.',
    },
    gone: 'Le profil a changé entre-temps. Rien n’a été enregistré.',
  },
  change: {
    title: 'Ce qui aurait changé',
    span: 'Démarches terminées',
    recent: '90 derniers jours',
    all: 'Toutes',
    nobody: 'Personne n’aurait eu un autre verdict ni une autre note.',
    count: (n, of) =>
      `${n} sur ${plural('fr', of, { one: '# personne', other: '# personnes' })} auraient eu un autre verdict ou une autre note.`,
    up: (n, won) => `À la hausse : ${n}, dont ${won} gagnées.`,
    down: (n, won) => `À la baisse : ${n}, dont ${won} gagnées.`,
    won: 'gagnée',
    lost: 'perdue',
    fromTo: (from, to) => `${from}, puis ${to}`,
    more: (n) => plural('fr', n, { one: 'et # autre', other: 'et # autres' }),
  },
};
