import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const exchange: Messages['exchange'] = {
  title: 'Export',
  reasons: {
    notKnown: (fields) => `${fields} nicht bekannt`,
    because: (verdict, why) => `${verdict}: ${why}.`,
    bare: (verdict) => `${verdict}.`,
  },
  who: 'Wer',
  scopes: {
    qualified: { title: 'Qualifizierte Interessenten', hint: 'Interessent, Chance und Kunde.' },
    selection: { title: 'Auswahl', hint: 'Die unter Personen angekreuzten.' },
    list: { title: 'Die Liste unter Personen', hint: 'So, wie sie dort gesucht und gefiltert ist.' },
  },
  fileLabels: { qualified: 'interessenten', selection: 'auswahl', list: 'personen' },
  as: 'Als',
  presets: {
    csv: {
      title: 'CSV für Importe',
      hint: 'Für ein CRM oder ein anderes Programm. Kommas, UTF-8, Vor- und Nachname getrennt.',
    },
    'excel-csv': {
      title: 'CSV für Excel',
      hint: 'Öffnet sich per Doppelklick, mit richtigen Umlauten und Spalten.',
    },
    tsv: {
      title: 'Zwischenablage für Sheets',
      hint: 'In Google Sheets oder Excel einfügen. Es entsteht keine Datei.',
    },
    json: { title: 'JSON', hint: 'Alles Bekannte, jede Angabe mit Quelle und Datum.' },
  },
  preview: 'Vorschau',
  previewAside: (shown, total) =>
    plural('de', shown, { one: `die erste von ${total}`, other: `die ersten # von ${total}` }),
  previewTable: 'Die ersten Zeilen, wie sie sein werden',
  exportNow: (n) => plural('de', n, { one: '# exportieren', other: '# exportieren' }),
  copyNow: (n) => plural('de', n, { one: '# kopieren', other: '# kopieren' }),
  fileName: (name) => `Datei: ${name}`,
  columnsNote:
    'Unbekanntes bleibt leer. Der Grund ist ein einfacher Satz; die Wertung steht mit ihrer Spanne da.',
  suppressedNote:
    'Wer nicht kontaktiert werden darf, wird in Assay nicht aufbewahrt und steht in keiner Datei.',
  check: 'Bevor es hinausgeht',
  allWell: 'Alle haben eine E-Mail-Adresse und eine Wertung.',
  checks: {
    noMail: (n) =>
      plural('de', n, {
        one: '# Person hat keine E-Mail-Adresse. Manche Importe überspringen solche Zeilen.',
        other: '# Personen haben keine E-Mail-Adresse. Manche Importe überspringen solche Zeilen.',
      }),
    noScore: (n) =>
      plural('de', n, { one: '# Person hat keine Wertung.', other: '# Personen haben keine Wertung.' }),
    setAside: (n) =>
      plural('de', n, { one: '# Person ist aussortiert.', other: '# Personen sind aussortiert.' }),
    old: (n) =>
      plural('de', n, {
        one: '# Person wurde vor über sechs Monaten zuletzt gesehen.',
        other: '# Personen wurden vor über sechs Monaten zuletzt gesehen.',
      }),
  },
  checking: 'Wird geprüft',
  nobodyToExport: 'Es gibt niemanden zu exportieren.',
  tooManyToCopy: (most) =>
    `Die Zwischenablage fasst höchstens ${most} Personen. Stattdessen eine Datei exportieren.`,
  gathering: 'Wird gesammelt',
  noting: 'Wird in den Verläufen vermerkt',
  exported: (n) => plural('de', n, { one: '# Person exportiert', other: '# Personen exportiert' }),
  copied: (n) => plural('de', n, { one: '# Person kopiert', other: '# Personen kopiert' }),
  exportedBody: (name) => `${name} liegt in Ihren Downloads. Jeder Verlauf vermerkt, dass exportiert wurde.`,
  copiedBody: 'In eine Tabelle einfügen. Jeder Verlauf vermerkt, dass exportiert wurde.',
  cancelled: { title: 'Export abgebrochen', body: 'Es entstand keine Datei, und nichts wurde vermerkt.' },
  notNoted: 'Der Export ist draußen, konnte aber nicht in den Verläufen vermerkt werden.',
  notCopied: {
    title: 'Die Zwischenablage hat abgelehnt',
    body: 'Der Browser lässt eine Seite nur kopieren, solange sie vorn ist. Diesen Tab vorn lassen, dann erneut versuchen.',
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
    action: 'Personen öffnen',
  },
};
