import type { LateMessages } from '../messages.ts';
import { plural } from '../plural.ts';

export const exporting: LateMessages['exporting'] = {
  title: 'Export',
  who: 'Wer',
  scopes: {
    qualified: { title: 'Qualifizierte Interessenten', hint: 'Interessent, Chance und Kunde.' },
    selection: { title: 'Auswahl', hint: 'Die unter Personen angekreuzten.' },
    list: { title: 'Die Liste unter Personen', hint: 'So, wie sie dort gesucht und gefiltert ist.' },
    everyone: { title: 'Alle', hint: 'Sämtliche Personen, die in Assay sind.' },
  },
  segment: 'Eines Ihrer Segmente.',
  fileLabels: { qualified: 'interessenten', selection: 'auswahl', list: 'personen', everyone: 'alle' },
  as: 'Für',
  groups: {
    crm: 'CRM',
    sequences: 'Vertriebsansprache',
    contacts: 'Adressbücher',
    sheets: 'Tabellen',
    others: 'Andere Dateien',
  },
  presets: {
    hubspot: {
      title: 'HubSpot',
      hint: 'Die Kontakteigenschaften beim Namen, dahinter Spalten für eigene Eigenschaften.',
    },
    salesforce: {
      title: 'Salesforce',
      hint: 'Leads für den Datenimport-Assistenten. Der Grund steht in Description.',
    },
    pipedrive: { title: 'Pipedrive', hint: 'Personen mit Organisation und Label. Der Grund steht in Note.' },
    outreach: { title: 'Outreach', hint: 'Prospects mit je einem Tag.' },
    salesloft: { title: 'Salesloft', hint: 'Personen mit den Feldnamen von Salesloft.' },
    'google-contacts': {
      title: 'Google Kontakte',
      hint: 'Alle Adressen, Nummern und Webseiten, mit Labels.',
    },
    vcard: { title: 'vCard', hint: 'Version 3.0, für Telefone, Apple, Outlook und die meisten anderen.' },
    vcard4: { title: 'vCard 4.0', hint: 'Die neuere Version, wo ein Programm sie verlangt.' },
    xlsx: { title: 'Excel-Arbeitsmappe', hint: 'Ein Blatt, alle Zellen Text. Spalten nach Wahl.' },
    'excel-csv': {
      title: 'CSV für Excel',
      hint: 'Öffnet sich per Doppelklick, mit richtigen Umlauten und Spalten.',
    },
    csv: {
      title: 'CSV für Importe',
      hint: 'Für jedes andere Programm. Kommas, UTF-8, Vor- und Nachname getrennt.',
    },
    tsv: {
      title: 'Zwischenablage für Sheets',
      hint: 'In Google Sheets oder Excel einfügen. Es entsteht keine Datei.',
    },
    ics: { title: 'Kalender', hint: 'Ihre offenen Wiedervorlagen, je ein Termin.' },
    json: { title: 'JSON', hint: 'Alles Bekannte, jede Angabe mit Quelle und Datum.' },
  },
  since: {
    title: 'Welche davon',
    all: 'Alle davon',
    allHint: 'Auch wer sich nicht verändert hat.',
    news: (day) => `Neu oder geändert seit ${day}`,
    newsHint: 'Der letzte Export in dieser Form.',
  },
  preview: 'Vorschau',
  previewAside: (shown, total) =>
    plural('de', shown, { one: `die erste von ${total}`, other: `die ersten # von ${total}` }),
  previewTable: 'Die ersten Zeilen, wie sie sein werden',
  exportNow: (n) => plural('de', n, { one: '# exportieren', other: '# exportieren' }),
  copyNow: (n) => plural('de', n, { one: '# kopieren', other: '# kopieren' }),
  fileName: (name) => `Datei: ${name}`,
  files: (n, app, most) =>
    plural('de', n, {
      one: `# Datei; ${app} nimmt ${most} Zeilen in einer.`,
      other: `# Dateien, weil ${app} in einer nur ${most} Zeilen nimmt.`,
    }),
  columnsNote:
    'Unbekanntes bleibt leer. Der Grund ist ein einfacher Satz; die Wertung steht mit ihrer Spanne da.',
  suppressedNote:
    'Wer nicht kontaktiert werden darf, wird in Assay nicht aufbewahrt und steht in keiner Datei.',
  check: 'Bevor es hinausgeht',
  allWell: 'Nichts zu beheben.',
  lacks: {
    company: (n) =>
      plural('de', n, { one: '# Person hat keine Firma', other: '# Personen haben keine Firma' }),
    mail: (n) =>
      plural('de', n, {
        one: '# Person hat keine E-Mail-Adresse',
        other: '# Personen haben keine E-Mail-Adresse',
      }),
    mailForm: (n) =>
      plural('de', n, {
        one: '# Person hat eine seltsam geformte E-Mail-Adresse',
        other: '# Personen haben eine seltsam geformte E-Mail-Adresse',
      }),
    oneMail: (n) =>
      plural('de', n, {
        one: '# Person hat eine E-Mail-Adresse, die schon in der Datei steht',
        other: '# Personen haben eine E-Mail-Adresse, die schon in der Datei steht',
      }),
    contact: (n) =>
      plural('de', n, {
        one: '# Person hat weder E-Mail noch Telefon',
        other: '# Personen haben weder E-Mail noch Telefon',
      }),
  },
  effects: {
    rejects: (_n, lacks, app) => `${lacks}: ${app} wird sie ablehnen.`,
    duplicates: (_n, lacks, app) =>
      `${lacks}: ${app} erkennt sie nicht wieder und verdoppelt sie beim nächsten Import.`,
    skips: (_n, lacks, app) => `${lacks}: ${app} wird sie überspringen.`,
    empties: (_n, lacks, app) => `${lacks}: ${app} bekommt nur den Namen.`,
  },
  out: (n, app, stages) =>
    plural('de', n, {
      one: `# Person bleibt draußen: ${app} soll diese Stufen nicht bekommen: ${stages}.`,
      other: `# Personen bleiben draußen: ${app} soll diese Stufen nicht bekommen: ${stages}.`,
    }),
  findings: {
    noMail: (n) =>
      plural('de', n, {
        one: '# Person hat keine E-Mail-Adresse. Manche Importe überspringen solche Zeilen.',
        other: '# Personen haben keine E-Mail-Adresse. Manche Importe überspringen solche Zeilen.',
      }),
    unchanged: (n) =>
      plural('de', n, {
        one: '# Person hat sich seither nicht verändert.',
        other: '# Personen haben sich seither nicht verändert.',
      }),
    noFollowUp: (n) =>
      plural('de', n, {
        one: '# Person hat keine offene Wiedervorlage und steht nicht im Kalender.',
        other: '# Personen haben keine offene Wiedervorlage und stehen nicht im Kalender.',
      }),
    backward: (n) =>
      plural('de', n, {
        one: '# Person ging eine Stufe zurück. HubSpot setzt beim Import niemanden zurück: dort zuerst die Lifecycle-Phase leeren.',
        other:
          '# Personen gingen eine Stufe zurück. HubSpot setzt beim Import niemanden zurück: dort zuerst die Lifecycle-Phase leeren.',
      }),
    setAside: (n) =>
      plural('de', n, { one: '# Person ist aussortiert.', other: '# Personen sind aussortiert.' }),
    noScore: (n) =>
      plural('de', n, { one: '# Person hat keine Wertung.', other: '# Personen haben keine Wertung.' }),
    old: (n) =>
      plural('de', n, {
        one: '# Person wurde vor über sechs Monaten zuletzt gesehen.',
        other: '# Personen wurden vor über sechs Monaten zuletzt gesehen.',
      }),
  },
  see: 'Wer',
  more: (n) => plural('de', n, { one: 'und # weitere', other: 'und # weitere' }),
  leaveOut: 'Weglassen',
  checking: 'Wird geprüft',
  checkFailed: 'Die Personen konnten nicht durchgesehen werden.',
  nobodyLeft: 'Alle sind weggelassen.',
  tooManyToCopy: (most) =>
    `Die Zwischenablage fasst höchstens ${most} Personen. Stattdessen eine Datei exportieren.`,
  gathering: 'Wird gesammelt',
  noting: 'Wird in den Verläufen vermerkt',
  exported: (n) => plural('de', n, { one: '# Person exportiert', other: '# Personen exportiert' }),
  copied: (n) => plural('de', n, { one: '# Person kopiert', other: '# Personen kopiert' }),
  exportedBody: (name) => `${name} liegt in Ihren Downloads. Jeder Verlauf vermerkt, dass exportiert wurde.`,
  exportedFiles: (n) =>
    plural('de', n, {
      one: '# Datei liegt in Ihren Downloads. Jeder Verlauf vermerkt, dass exportiert wurde.',
      other: '# Dateien liegen in Ihren Downloads. Jeder Verlauf vermerkt, dass exportiert wurde.',
    }),
  tooBig: (app, most) =>
    `${app} nimmt Dateien bis ${most}, und diese ist größer. Exportieren Sie weniger Personen.`,
  copiedBody: 'In eine Tabelle einfügen. Jeder Verlauf vermerkt, dass exportiert wurde.',
  cancelled: { title: 'Export abgebrochen', body: 'Es entstand keine Datei, und nichts wurde vermerkt.' },
  notNoted: 'Der Export ist draußen, konnte aber nicht in den Verläufen vermerkt werden.',
  notCopied: {
    title: 'Die Zwischenablage hat abgelehnt',
    body: 'Der Browser lässt eine Seite nur kopieren, solange sie vorn ist. Diesen Tab vorn lassen, dann erneut versuchen.',
  },
  columns: {
    title: 'Spalten',
    count: (n) => plural('de', n, { one: '# Spalte', other: '# Spalten' }),
    extras: 'Spalten dahinter',
    extrasAbout: (app) =>
      `${app} fragt beim Import, zu welcher Eigenschaft jede gehört. Ohne eine wird die Spalte übergangen.`,
    chosen: 'In dieser Reihenfolge',
    others: 'Weitere',
    up: (name) => `${name} nach oben`,
    down: (name) => `${name} nach unten`,
    reset: 'Wie zu Beginn',
    changed: 'Spalten geändert',
    none: 'Wählen Sie mindestens eine Spalte.',
  },
  stages: {
    title: (app) => `Stufen in ${app}`,
    about: 'Was dort aus jeder Stufe wird. Leer ändert nichts.',
    stage: 'Stufe',
    exported: 'Exportiert',
    value: (stage, column) => `${column} von ${stage}`,
    inFile: (stage) => `${stage} exportieren`,
    reset: 'Wie zu Beginn',
    changed: (stage) => `${stage} geändert`,
    range: 'Cold-Warm und dergleichen folgen der Wertung.',
  },
  owner: {
    label: 'Zuständig',
    example: 'ich@firma.example',
    hint: (app) => `Wem die Datensätze in ${app} gehören. Leer lässt sie ohne.`,
    changed: 'Zuständigkeit geändert',
  },
  empty: {
    qualified: {
      title: 'Noch keine qualifizierten Interessenten',
      body: 'Verschieben Sie Personen auf Interessent, sobald sie passen und mit Ihnen gesprochen haben. Oder exportieren Sie die Liste unter Personen.',
    },
    selection: { title: 'Niemand ist angekreuzt', body: 'Unter Personen ankreuzen, dann exportieren.' },
    list: {
      title: 'Die Liste ist leer',
      body: 'Erst jemanden erfassen, oder Suche und Filter unter Personen leeren.',
    },
    everyone: { title: 'Noch ist niemand da', body: 'Erst jemanden erfassen oder eine Datei importieren.' },
    segment: { title: 'Das Segment ist leer', body: 'Auf seinen Filter passt im Moment niemand.' },
    action: 'Personen öffnen',
  },
};
