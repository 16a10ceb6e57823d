import type { LateMessages } from '../messages.ts';
import { plural } from '../plural.ts';

export const backup: LateMessages['backup'] = {
  title: 'Sicherung',
  lastOn: (when, people) => `${when}, ${people}`,
  people: (n) => plural('de', n, { one: '# Person', other: '# Personen' }),
  last: 'Letzte Sicherung',
  never: 'Noch keine. Alles, was Assay aufbewahrt, liegt nur in diesem Browserprofil.',
  protect: 'Geschützt durch',
  seals: { passphrase: 'Kennwort', plain: 'Nichts', key: 'Ihren Schlüssel' },
  passphrase: 'Kennwort',
  again: 'Noch einmal dasselbe',
  passphraseHint:
    'Ein paar ungewöhnliche Wörter. Ohne sie kann niemand die Datei öffnen, und niemand kann sie Ihnen sagen.',
  plainHint: 'Wer die Datei hat, kann alles darin lesen.',
  keyHint: 'Nur der Schlüssel, den Sie gespeichert haben, öffnet die Datei.',
  tooShort: 'Nehmen Sie mindestens 10 Zeichen.',
  notSame: 'Die beiden sind nicht gleich.',
  make: 'Jetzt sichern',
  made: (n) => plural('de', n, { one: '# Person gesichert', other: '# Personen gesichert' }),
  madeBody: (name, size) =>
    `${name}, ${size}, liegt in Ihren Downloads. Heben Sie eine Kopie auf einem anderen Datenträger auf.`,
  called: { title: 'Sicherung abgebrochen', body: 'Es wurde keine Datei erstellt.' },
  restoreLink: 'Sicherung wiederherstellen',
  byItself: {
    on: 'Von selbst in die Downloads sichern',
    hint: 'Solange das Dashboard offen ist. Der Browser fragt einmal, ob Assay seine Downloads verwalten darf.',
    refused: 'Der Browser lässt Assay nicht von selbst speichern. Es wurde nichts eingeschaltet.',
    every: 'Wie oft',
    paces: { day: 'Jeden Tag', week: 'Jede Woche' },
    keep: 'Aufbewahrte Dateien',
    keepHint: 'Ältere, die Assay von selbst gespeichert hat, werden entfernt.',
    failed: (when) =>
      `Die Sicherung vom ${when} ist misslungen. Der nächste Versuch folgt binnen einer Stunde.`,
    open: 'Diese Dateien sind nicht geschützt: Wer eine hat, kann sie lesen.',
    sealed: 'Durch Ihren Schlüssel geschützt. Assay behält nur die Hälfte, die verschließt.',
    makeKey: 'Mit einem Schlüssel schützen',
    saveKey: 'Schlüssel speichern',
    keyMade:
      'Speichern Sie den Schlüssel jetzt. Er wird nur dieses Mal gezeigt; ohne ihn lassen sich diese Sicherungen nicht öffnen.',
    keyName: 'assay-schluessel',
    keyComment: 'Öffnet Ihre Assay-Sicherungen. Bewahren Sie ihn getrennt von ihnen auf.',
    useKey: 'Ich habe ihn gespeichert',
    dropKey: 'Ohne den Schlüssel weitermachen',
  },
  overdue: {
    title: (days) => `Die letzte Sicherung ist ${days} alt`,
    never: 'Es gibt noch keine Sicherung',
    days: (n) => plural('de', n, { one: '# Tag', other: '# Tage' }),
    body: 'Geht dieses Browserprofil verloren, dann auch alles in Assay.',
    later: 'Später',
  },
  lost: {
    title: (n) =>
      plural('de', n, {
        one: 'Die Daten von # Person sind verloren, bis auf eine Zweitkopie',
        other: 'Die Daten von # Personen sind verloren, bis auf eine Zweitkopie',
      }),
    body: (when) =>
      `Der Browser hat eine leere Datenbank begonnen. Eine Kopie vom ${when} hat Ihre Stufen, Notizen, Wiedervorlagen und Profile. Haben Sie eine neuere Sicherungsdatei, stellen Sie lieber diese wieder her.`,
    restore: 'Kopie wiederherstellen',
    forget: 'Kopie entfernen',
  },
  restore: {
    title: 'Sicherung wiederherstellen',
    intro:
      'Wählen Sie eine Sicherungsdatei. Assay liest sie ganz und zeigt, was sich ändern würde. Vorher ändert sich nichts.',
    choose: 'Datei wählen',
    another: 'Andere Datei wählen',
    copy: 'Zweitkopie verwenden',
    sealed: (name) => `${name} ist geschützt`,
    passphraseHint: 'Das Kennwort, mit dem sie erstellt wurde.',
    key: 'Schlüssel',
    keyHint: 'Die Zeile, die mit AGE-SECRET-KEY beginnt, oder der ganze Text der Datei, in der sie steht.',
    open: 'Öffnen',
    steps: {
      writing: 'Sichern',
      reading: 'Datei wird gelesen',
      checking: 'Jede Zeile wird geprüft',
      replacing: 'Daten werden ersetzt',
    },
    cancelled: 'Abgebrochen. Alles ist, wie es war.',
    about: (when, version) => `Erstellt ${when} mit Assay ${version}`,
    compare: 'Was sich ändern würde',
    rows: { people: 'Personen', ledger: 'Einträge', followUps: 'Wiedervorlagen' },
    columns: {
      what: 'Was',
      here: 'Hier',
      backup: 'In der Sicherung',
      onlyHere: 'Nur hier',
      onlyBackup: 'Nur in der Sicherung',
    },
    newest: 'Neuester Eintrag',
    loses: (people, entries) => `${people} und ${entries}, die nur hier sind, wären weg.`,
    entries: (n) => plural('de', n, { one: '# Eintrag', other: '# Einträge' }),
    losesNothing: 'Alles, was hier ist, ist auch in der Sicherung.',
    barred: (n) =>
      plural('de', n, {
        one: '# Person darin wurde seither gelöscht oder hat widersprochen und bleibt draußen.',
        other: '# Personen darin wurden seither gelöscht oder haben widersprochen und bleiben draußen.',
      }),
    odd: (n) =>
      plural('de', n, {
        one: '# Zeile ist nicht so, wie diese Version sie schreibt, und wird übernommen, wie sie ist.',
        other: '# Zeilen sind nicht so, wie diese Version sie schreibt, und werden übernommen, wie sie sind.',
      }),
    isCopy: 'Sie enthält, was Sie getan haben und mit wem, nicht alles, was Seiten über sie sagten.',
    upgraded: 'Eine frühere Version von Assay hat sie erstellt. Sie wurde auf den neuen Stand gebracht.',
    keepFirst: 'Vorher sichern, was hier ist, ohne Schutz',
    replace: 'Alles hier ersetzen',
    leave: 'Nichts ändern',
    staysLine: 'Wer hier oder in der Sicherung nicht kontaktiert werden darf, bleibt draußen.',
    done: (n) =>
      plural('de', n, { one: 'Wiederhergestellt: # Person', other: 'Wiederhergestellt: # Personen' }),
    doneBody: 'Was vorher hier war, ist weg, bis auf die, die draußen bleiben müssen.',
    openPeople: 'Personen öffnen',
    unchanged: 'Alles hier ist, wie es war.',
  },
  recovery: {
    title: 'Wiederherstellung',
    looking: 'Die Datenbank wird angesehen',
    states: {
      fine: {
        title: 'Die Datenbank lässt sich öffnen',
        body: 'Von hier aus ist kein Fehler zu sehen. Öffnen Sie Assay; geht es dort nicht, speichern Sie zuerst, was hier ist.',
      },
      absent: {
        title: 'Es gibt keine Datenbank',
        body: 'Der Browser hat keine für Assay. Stellen Sie eine Sicherung oder die Zweitkopie wieder her.',
      },
      old: {
        title: 'Die Datenbank wurde nicht auf den neuen Stand gebracht',
        body: 'Ein Update brach unterwegs ab und ließ sie, wie sie war. Alles darin lässt sich hier speichern.',
      },
      newer: {
        title: 'Die Datenbank stammt von einem neueren Assay',
        body: 'Aktualisieren Sie die Erweiterung. Bis dahin lässt sich hier alles speichern.',
      },
      unreadable: {
        title: 'Der Browser öffnet die Datenbank nicht',
        body: 'Ihre Dateien sind beschädigt oder dürfen nicht gelesen werden. Starten Sie zuerst den Browser neu; bleibt es so, speichern Sie die Zweitkopie und beginnen Sie neu.',
      },
    },
    save: {
      title: 'Speichern, was lesbar ist',
      body: 'Als Sicherungsdatei, die sich wiederherstellen lässt. Sie ist nicht geschützt.',
      action: 'Speichern',
      saving: 'Wird gespeichert',
      saved: (n) => plural('de', n, { one: '# Zeile gespeichert', other: '# Zeilen gespeichert' }),
      missing: (tables) => `Nicht lesbar: ${tables}.`,
      nothing: 'Nichts war lesbar. Die Dateien sind, wie sie waren.',
    },
    copy: {
      title: 'Die Zweitkopie',
      body: (when, people, size) => `Vom ${when}: ${people}, ${size}.`,
      about: 'Was Sie getan haben und mit wem, getrennt von der Datenbank aufbewahrt.',
      none: 'Es gibt keine.',
      action: 'Als Datei speichern',
    },
    anew: {
      title: 'Neu beginnen',
      body: 'Entfernt die Datenbank aus diesem Browserprofil. Danach stellen Sie eine Sicherung oder die Zweitkopie wieder her.',
      confirm: 'Ich habe gespeichert, was ich behalten will, oder es gibt nichts zu behalten',
      first: 'Setzen Sie zuerst das Häkchen darüber.',
      action: 'Datenbank entfernen',
      blocked:
        'Ein anderer Assay-Tab hält sie offen. Schließen Sie alle anderen und versuchen Sie es noch einmal.',
      failed: 'Der Browser hat sie nicht entfernt. Starten Sie ihn neu und versuchen Sie es noch einmal.',
      done: 'Die Datenbank ist weg. Stellen Sie jetzt eine Sicherung wieder her.',
    },
    open: 'Assay öffnen',
  },
  failures: {
    foreign: {
      title: 'Das ist keine Sicherung von Assay',
      body: 'Eine Sicherung endet auf .assay. Wählen Sie eine andere Datei.',
    },
    damaged: {
      title: 'Die Datei ist beschädigt',
      body: 'Ein Teil fehlt oder wurde verändert, deshalb wird nichts davon übernommen. Versuchen Sie eine andere Kopie oder eine ältere Sicherung.',
    },
    newer: {
      title: 'Ein neueres Assay hat diese Datei erstellt',
      body: 'Aktualisieren Sie die Erweiterung, dann stellen Sie wieder her.',
    },
    passphrase: {
      title: 'Damit lässt sich die Datei nicht öffnen',
      body: 'Prüfen Sie Kennwort oder Schlüssel. Stimmt es, ist der Anfang der Datei beschädigt.',
    },
    'gone-file': {
      title: 'Die Datei ließ sich nicht lesen',
      body: 'Sie wurde verschoben, geändert oder entfernt. Wählen Sie sie noch einmal.',
    },
    'disk-full': {
      title: 'Der Datenträger ist voll',
      body: 'Schaffen Sie Platz, etwa das Dreifache der Daten, und versuchen Sie es noch einmal.',
    },
    unreadable: {
      title: 'Der Browser lässt Assay nicht schreiben',
      body: 'Seine Datenbank lässt sich nicht öffnen oder beschreiben. Schließen Sie andere Assay-Tabs und starten Sie den Browser neu.',
    },
    'newer-version': {
      title: 'Die Daten hier stammen von einem neueren Assay',
      body: 'Aktualisieren Sie zuerst die Erweiterung.',
    },
    unexpected: { title: 'Das hat nicht geklappt', body: 'Versuchen Sie es noch einmal.' },
  },
};
