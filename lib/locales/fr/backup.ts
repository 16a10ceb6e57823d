import type { LateMessages } from '../messages.ts';
import { plural } from '../plural.ts';

export const backup: LateMessages['backup'] = {
  title: 'Sauvegarde',
  lastOn: (when, people) => `${when}, ${people}`,
  people: (n) => plural('fr', n, { one: '# personne', other: '# personnes' }),
  last: 'Dernière sauvegarde',
  never: 'Aucune pour l’instant. Tout ce que garde Assay n’existe que dans ce profil de navigateur.',
  protect: 'Protégée par',
  seals: { passphrase: 'Phrase secrète', plain: 'Rien', key: 'Votre clé' },
  passphrase: 'Phrase secrète',
  again: 'La même encore une fois',
  passphraseHint:
    'Quelques mots inhabituels. Sans eux, personne ne peut ouvrir le fichier, et personne ne pourra vous les redire.',
  plainHint: 'Quiconque a le fichier peut tout y lire.',
  keyHint: 'Seule la clé que vous avez enregistrée ouvre le fichier.',
  tooShort: 'Utilisez au moins 10 caractères.',
  notSame: 'Les deux ne sont pas identiques.',
  make: 'Sauvegarder maintenant',
  made: (n) => plural('fr', n, { one: '# personne sauvegardée', other: '# personnes sauvegardées' }),
  madeBody: (name, size) =>
    `${name}, ${size}, est dans vos téléchargements. Gardez-en une copie sur un autre disque.`,
  called: { title: 'Sauvegarde annulée', body: 'Aucun fichier n’a été créé.' },
  restoreLink: 'Restaurer une sauvegarde',
  byItself: {
    on: 'Sauvegarder tout seul dans les téléchargements',
    hint: 'Tant que le tableau de bord est ouvert. Le navigateur demande une fois si Assay peut gérer ses téléchargements.',
    refused: 'Le navigateur ne laisse pas Assay enregistrer tout seul. Rien n’a été activé.',
    every: 'À quelle fréquence',
    paces: { day: 'Chaque jour', week: 'Chaque semaine' },
    keep: 'Fichiers gardés',
    keepHint: 'Les plus anciens qu’Assay a enregistrés tout seul sont supprimés.',
    failed: (when) => `La sauvegarde du ${when} a échoué. Nouvel essai dans l’heure.`,
    open: 'Ces fichiers ne sont pas protégés : quiconque en a un peut le lire.',
    sealed: 'Protégés par votre clé. Assay ne garde que la moitié qui ferme.',
    makeKey: 'Les protéger par une clé',
    saveKey: 'Enregistrer la clé',
    keyMade:
      'Enregistrez la clé maintenant. Elle n’est montrée que cette fois ; sans elle, ces sauvegardes ne s’ouvrent pas.',
    keyName: 'assay-cle',
    keyComment: 'Ouvre vos sauvegardes Assay. Gardez-la à part.',
    useKey: 'Je l’ai enregistrée',
    dropKey: 'Se passer de la clé',
  },
  overdue: {
    title: (days) => `La dernière sauvegarde date d’il y a ${days}`,
    never: 'Il n’y a pas encore de sauvegarde',
    days: (n) => plural('fr', n, { one: '# jour', other: '# jours' }),
    body: 'Si ce profil de navigateur est perdu, tout ce qui est dans Assay l’est aussi.',
    later: 'Plus tard',
  },
  lost: {
    title: (n) =>
      plural('fr', n, {
        one: 'Les données de # personne sont perdues, sauf une seconde copie',
        other: 'Les données de # personnes sont perdues, sauf une seconde copie',
      }),
    body: (when) =>
      `Le navigateur a commencé une base vide. Une copie du ${when} contient vos étapes, notes, relances et profils. Si vous avez un fichier de sauvegarde plus récent, restaurez plutôt celui-ci.`,
    restore: 'Restaurer la copie',
    forget: 'Supprimer la copie',
  },
  restore: {
    title: 'Restaurer une sauvegarde',
    intro:
      'Choisissez un fichier de sauvegarde. Assay le lit en entier et montre ce qui changerait. Rien ne change avant votre accord.',
    choose: 'Choisir un fichier',
    another: 'Choisir un autre fichier',
    copy: 'Utiliser la seconde copie',
    sealed: (name) => `${name} est protégé`,
    passphraseHint: 'La phrase secrète avec laquelle il a été créé.',
    key: 'Clé',
    keyHint: 'La ligne qui commence par AGE-SECRET-KEY, ou tout le texte du fichier où elle se trouve.',
    open: 'Ouvrir',
    steps: {
      writing: 'Sauvegarde en cours',
      reading: 'Lecture du fichier',
      checking: 'Vérification de chaque ligne',
      replacing: 'Remplacement',
    },
    cancelled: 'Annulé. Tout est comme avant.',
    about: (when, version) => `Créée le ${when} par Assay ${version}`,
    compare: 'Ce qui changerait',
    rows: { people: 'Personnes', ledger: 'Entrées', followUps: 'Relances' },
    columns: {
      what: 'Quoi',
      here: 'Ici',
      backup: 'Dans la sauvegarde',
      onlyHere: 'Seulement ici',
      onlyBackup: 'Seulement dans la sauvegarde',
    },
    newest: 'Entrée la plus récente',
    loses: (people, entries) => `${people} et ${entries} qui ne sont qu’ici disparaîtraient.`,
    entries: (n) => plural('fr', n, { one: '# entrée', other: '# entrées' }),
    losesNothing: 'Tout ce qui est ici est aussi dans la sauvegarde.',
    barred: (n) =>
      plural('fr', n, {
        one: '# personne qui s’y trouve a été effacée ou s’est opposée depuis, et reste dehors.',
        other: '# personnes qui s’y trouvent ont été effacées ou se sont opposées depuis, et restent dehors.',
      }),
    odd: (n) =>
      plural('fr', n, {
        one: '# ligne n’est pas comme cette version l’écrit ; elle est reprise telle quelle.',
        other: '# lignes ne sont pas comme cette version les écrit ; elles sont reprises telles quelles.',
      }),
    isCopy: 'Elle contient ce que vous avez fait et avec qui, pas tout ce que les pages en disaient.',
    upgraded: 'Une version antérieure d’Assay l’a créée. Elle a été mise à niveau.',
    keepFirst: 'D’abord sauvegarder ce qui est ici, sans protection',
    replace: 'Tout remplacer ici',
    leave: 'Ne rien changer',
    staysLine: 'Qui ne doit pas être contacté, ici ou dans la sauvegarde, reste dehors.',
    done: (n) => plural('fr', n, { one: 'Restauré : # personne', other: 'Restauré : # personnes' }),
    doneBody: 'Ce qui était ici avant a disparu, sauf qui doit rester dehors.',
    openPeople: 'Ouvrir Personnes',
    unchanged: 'Tout ici est comme avant.',
  },
  recovery: {
    title: 'Secours',
    looking: 'Examen de la base',
    states: {
      fine: {
        title: 'La base s’ouvre',
        body: 'Rien d’anormal n’est visible d’ici. Ouvrez Assay ; s’il échoue, enregistrez d’abord ce qui est ici.',
      },
      absent: {
        title: 'Il n’y a pas de base',
        body: 'Le navigateur n’en a aucune pour Assay. Restaurez une sauvegarde ou la seconde copie.',
      },
      old: {
        title: 'La base n’a pas été mise à niveau',
        body: 'Une mise à jour s’est arrêtée en chemin et l’a laissée telle quelle. Tout son contenu peut être enregistré ici.',
      },
      newer: {
        title: 'La base vient d’un Assay plus récent',
        body: 'Mettez l’extension à jour. En attendant, tout peut être enregistré ici.',
      },
      unreadable: {
        title: 'Le navigateur n’ouvre pas la base',
        body: 'Ses fichiers sont endommagés ou ne peuvent pas être lus. Redémarrez d’abord le navigateur ; si cela persiste, enregistrez la seconde copie et recommencez à zéro.',
      },
    },
    save: {
      title: 'Enregistrer ce qui est lisible',
      body: 'Dans un fichier de sauvegarde, qui peut être restauré. Il n’est pas protégé.',
      action: 'Enregistrer',
      saving: 'Enregistrement',
      saved: (n) => plural('fr', n, { one: '# ligne enregistrée', other: '# lignes enregistrées' }),
      missing: (tables) => `Illisible : ${tables}.`,
      nothing: 'Rien n’a pu être lu. Les fichiers sont restés tels quels.',
    },
    copy: {
      title: 'La seconde copie',
      body: (when, people, size) => `Du ${when} : ${people}, ${size}.`,
      about: 'Ce que vous avez fait et avec qui, gardé à part de la base.',
      none: 'Il n’y en a pas.',
      action: 'L’enregistrer dans un fichier',
    },
    anew: {
      title: 'Recommencer à zéro',
      body: 'Supprime la base de ce profil de navigateur. Restaurez ensuite une sauvegarde ou la seconde copie.',
      confirm: 'J’ai enregistré ce que je veux garder, ou il n’y a rien à garder',
      first: 'Cochez d’abord la case ci-dessus.',
      action: 'Supprimer la base',
      blocked: 'Un autre onglet d’Assay la tient ouverte. Fermez tous les autres, puis réessayez.',
      failed: 'Le navigateur ne l’a pas supprimée. Redémarrez-le, puis réessayez.',
      done: 'La base est supprimée. Restaurez maintenant une sauvegarde.',
    },
    open: 'Ouvrir Assay',
  },
  failures: {
    foreign: {
      title: 'Ce n’est pas une sauvegarde d’Assay',
      body: 'Une sauvegarde se termine par .assay. Choisissez un autre fichier.',
    },
    damaged: {
      title: 'Le fichier est endommagé',
      body: 'Une partie manque ou a été modifiée ; rien n’en est repris. Essayez une autre copie ou une sauvegarde plus ancienne.',
    },
    newer: {
      title: 'Un Assay plus récent a créé ce fichier',
      body: 'Mettez l’extension à jour, puis restaurez.',
    },
    passphrase: {
      title: 'Cela n’ouvre pas le fichier',
      body: 'Vérifiez la phrase secrète ou la clé. Si elle est juste, le début du fichier est endommagé.',
    },
    'gone-file': {
      title: 'Le fichier n’a pas pu être lu',
      body: 'Il a été déplacé, modifié ou supprimé. Choisissez-le à nouveau.',
    },
    'disk-full': {
      title: 'Le disque est plein',
      body: 'Libérez environ trois fois la taille des données, puis réessayez.',
    },
    unreadable: {
      title: 'Le navigateur ne laisse pas Assay écrire',
      body: 'Sa base ne peut être ni ouverte ni écrite. Fermez les autres onglets d’Assay et redémarrez le navigateur.',
    },
    'newer-version': {
      title: 'Les données d’ici viennent d’un Assay plus récent',
      body: 'Mettez d’abord l’extension à jour.',
    },
    unexpected: { title: 'Cela n’a pas marché', body: 'Réessayez.' },
  },
};
