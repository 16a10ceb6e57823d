import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const health: Messages['health'] = {
  title: 'Zustand des Lesens',
  about:
    'Wie oft jeder Teil einer Seite gefunden wurde und auf welchem Weg. Nur Zählungen, nur auf diesem Gerät: keine Namen, keine Adressen, nichts vom Inhalt.',
  kinds: {
    'linkedin-profile': 'LinkedIn-Profil',
    'linkedin-people-search': 'LinkedIn-Suche',
    'linkedin-connections': 'LinkedIn-Kontakte',
    'linkedin-group-members': 'LinkedIn-Gruppenmitglieder',
    'linkedin-post-people': 'LinkedIn-Reaktionen und -Kommentare',
    'linkedin-company': 'LinkedIn-Firmenseite',
    'linkedin-company-people': 'LinkedIn-Firma, Personen',
    'linkedin-sales': 'Sales Navigator',
    'any-site': 'Andere Websites',
  },
  layouts: {
    sdui: 'SDUI',
    ember: 'Ember',
    'ember-people': 'Ember',
    public: 'abgemeldet',
    'sales-lead': 'Lead',
    'sales-search': 'Leadsuche',
    'sales-list': 'Leadliste',
    'sales-account': 'Account',
    people: 'Liste',
    plain: 'ohne Auszeichnung',
    rdfa: 'RDFa',
    'json-ld': 'JSON-LD',
    'h-card': 'h-card',
    'open-graph': 'Open Graph',
  },
  kindIn: (kind, layout) => `${kind} (${layout})`,
  companyFields: {
    name: 'Name',
    industry: 'Branche',
    size: 'Firmengröße',
    place: 'Hauptsitz',
    website: 'Website',
    employees: 'Personen auf LinkedIn',
    type: 'Art der Firma',
    founded: 'Gegründet',
    specialties: 'Schwerpunkte',
    about: 'Info',
    phone: 'Telefon',
  },
  since: {
    today: 'seit heute',
    yesterday: 'seit gestern',
    weekday: (day) => `seit ${day}`,
    date: (day) => `seit ${day}`,
  },
  fine: {
    title: 'Alles wird gelesen wie bisher',
    body: (n) => plural('de', n, { one: 'Bisher # Seite gezählt.', other: 'Bisher # Seiten gezählt.' }),
  },
  trouble: (n) =>
    plural('de', n, {
      one: '# Angabe wird schlechter gelesen als zuvor',
      other: '# Angaben werden schlechter gelesen als zuvor',
    }),
  says: {
    fallback: (field, since, n, of) => `${field}: ${since} über den Ersatzweg gelesen (${n} von ${of})`,
    lost: (field, n) =>
      plural('de', n, {
        one: `${field}: auf der letzten Seite nicht gefunden`,
        other: `${field}: auf den letzten # Seiten nicht gefunden`,
      }),
    disputed: (field, n, of) => `${field}: zwei Lesewege wichen voneinander ab (${n} von ${of})`,
  },
  advice: {
    byHand:
      'Die Website hat sich vielleicht geändert. Bis Assay die neue Seite kennt, tragen Sie es selbst ein.',
    fallback:
      'Was gelesen wird, wird weiterhin geprüft. Sieht es falsch aus, öffnen Sie eine solche Seite, dann Assay, und zeigen Sie auf den richtigen Text.',
    lost: 'Die Website hat sich vielleicht geändert. Öffnen Sie eine solche Seite, dann Assay, und zeigen Sie auf den richtigen Text.',
    disputed:
      'Der erste Leseweg gilt. Vergleichen Sie mit der Seite, und zeigen Sie auf den richtigen Text, wenn er falsch ist.',
  },
  empty: {
    title: 'Noch nichts gelesen',
    body: 'Öffnen Sie ein Profil, dann Assay. Ab der ersten Seite steht hier, wie gut jeder Teil gefunden wird.',
  },
  columns: {
    field: 'Feld',
    found: 'Gefunden',
    how: 'Gelesen über',
    last: 'Zuletzt gefunden',
    state: 'Zustand',
  },
  pages: (n) => plural('de', n, { one: '# Seite', other: '# Seiten' }),
  lastRead: (day) => `zuletzt gelesen ${day}`,
  foundOf: (n, of) => `${n} von ${of}`,
  recipeReader: 'die gezeigte Stelle',
  ways: { usual: 'der übliche Weg', fallback: 'Ersatzweg' },
  states: {
    usual: 'wie üblich',
    few: 'noch zu wenige',
    never: 'noch nie gesehen',
    fallback: 'über Ersatzweg',
    lost: 'nicht gefunden',
    disputed: 'Lesungen weichen ab',
    pointed: 'wo Sie hinzeigten',
  },
  reset: 'Neu zählen',
  resetDone: 'Zählungen gelöscht',
  places: {
    title: 'Gezeigte Stellen',
    about:
      'Sie werden zuletzt gefragt, nur wo sonst nichts das Feld findet. Sie enthalten den Aufbau einer Seite und nichts über eine Person, können also weitergegeben werden.',
    empty:
      'Noch keine. Wählen Sie im Popup auf einem Profil, einer Firmenseite oder einer Liste „Falsch oder fehlt? Hinzeigen“.',
    row: (field, kind) => `${field}, ${kind}`,
    made: (day) => `gezeigt ${day}`,
    remove: (field) => `Stelle entfernen: ${field}`,
    removed: (field) => `Stelle entfernt: ${field}`,
    exportFile: 'Exportieren',
    importFile: 'Importieren',
    nothingToExport: 'Es gibt noch nichts zu exportieren.',
    imported: (n) => plural('de', n, { one: '# Stelle importiert', other: '# Stellen importiert' }),
    nothingNew: 'Nichts Neues: Alle Stellen der Datei sind schon hier.',
    leftOut: (n) =>
      plural('de', n, {
        one: '# Eintrag wurde ausgelassen: Er ist keine Stelle.',
        other: '# Einträge wurden ausgelassen: Sie sind keine Stellen.',
      }),
    problems: {
      'not-json': 'Die Datei lässt sich nicht lesen: Sie ist kein JSON. Nichts wurde importiert.',
      'not-places': 'Die Datei enthält keine aus Assay exportierten Stellen. Nichts wurde importiert.',
      newer:
        'Die Datei stammt aus einem neueren Assay. Aktualisieren Sie die Erweiterung und importieren Sie dann.',
      'too-large': 'Die Datei ist zu groß, um Stellen zu enthalten. Nichts wurde importiert.',
      empty: 'Die Datei enthält keine brauchbare Stelle. Nichts wurde importiert.',
    },
  },
  point: {
    ask: 'Falsch oder fehlt? Hinzeigen',
    which: 'Hinzeigen auf',
    notHere: 'Öffnen Sie die Seite neu und versuchen Sie es dann noch einmal.',
    title: (field) => `Hinzeigen: ${field}`,
    hints: {
      text: 'Klicken Sie den Text auf der Seite an, oder nutzen Sie Pfeiltasten und Eingabe. Esc beendet.',
      picture: 'Klicken Sie das Bild auf der Seite an, oder nutzen Sie Pfeiltasten und Eingabe. Esc beendet.',
      link: 'Klicken Sie den Namen des Arbeitgebers oder den Titel der jetzigen Stelle an, wo er zum Arbeitgeber führt. Esc beendet.',
      list: 'Klicken Sie einen Eintrag der Liste oder ihre Überschrift an. Dann wird die ganze Liste gelesen. Esc beendet.',
      row: 'Klicken Sie es in einer Zeile an. Dann wird es in jeder Zeile an dieser Stelle gelesen. Esc beendet.',
    },
    reads: 'Auf dieser Seite ergibt das:',
    keep: 'Stelle behalten',
    again: 'Neu zeigen',
    cancel: 'Abbrechen',
    kept: 'Behalten. Öffnen Sie Assay neu, um die Seite damit zu lesen.',
    failed: 'Die Stelle ließ sich nicht speichern. Versuchen Sie es noch einmal.',
    refusals: {
      'no-person': 'Assay erkennt nicht, wessen Seite das ist; hier lässt sich nichts lernen.',
      outside:
        'Dort kann dieses Feld nicht stehen. Zeigen Sie in die Karte mit dem Namen; bei Stellen, Titeln und Schulen in deren Liste.',
      unmarked: 'Nichts auf der Seite unterscheidet diese Stelle von anderen; anderswo wäre es geraten.',
      'not-this': 'Dieser Text kann nicht das Feld sein oder gehört zu einem anderen.',
    },
  },
};
