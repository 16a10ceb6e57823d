import type { Messages } from '../messages.ts';

export const popup: Messages['popup'] = {
  openAssay: 'Assay öffnen',
  fresh: 'Neu',
  known: (stage, day) => `Bekannt, ${stage} seit ${day}`,
  readOn: (day, time) => `gelesen ${day} ${time}`,
  lastSeen: (day) => `zuletzt gesehen ${day}`,
  stillReading: 'Eine Seite, die noch lädt, wird bis zu 3 Sekunden lang erneut gelesen.',
  icp: (name) => `ICP: ${name}`,
  noIcp: {
    title: 'Noch keine Bewertung',
    body: 'Es gibt kein Zielkundenprofil zum Vergleichen. Das erste dauert keine Minute.',
    action: 'Anlegen',
  },
  saveAs: (stage) => `Als ${stage} speichern`,
  saving: 'Speichert',
  logContact: 'Kontakt vermerken',
  whichContact: 'Was ist passiert?',
  erase: 'Löschen',
  eraseSure: 'Alles über diese Person löschen?',
  eraseMeans:
    'Ein verschlüsselter Hash ihrer Adressen bleibt, damit kein Erfassen sie zurückbringt. Rückgängig geht, bis sich das Popup schließt.',
  news: {
    one: (field, day) => `Neu seit ${day}: ${field}`,
    several: (day) => `Geändert seit ${day}`,
    change: (was, now) => `${was}, jetzt ${now}`,
    labelled: (field, text) => `${field}: ${text}`,
    update: 'Übernehmen',
  },
  leftover: {
    title: 'Ein Teil der Eingaben ist nicht gespeichert',
    body: 'Sie wurden gemacht, bevor die Person gespeichert war.',
    keep: 'Speichern',
    drop: 'Verwerfen',
  },
  duplicate: {
    title: 'Vielleicht schon da',
    body: (name, company) =>
      `${name} bei ${company} ist unter einer anderen Adresse bekannt. Gleicher Name und gleiche Firma, nicht sicher dieselbe Person.`,
    open: 'Ansehen',
  },
  suppressed: {
    nameNotKept: 'Name von dieser Seite, nicht gespeichert.',
    objected: (day) => `Diese Person hat am ${day} widersprochen.`,
    erased: (day) => `Diese Person wurde am ${day} gelöscht.`,
    kept: 'Es bleiben: ein verschlüsselter Hash ihrer Adressen, das Datum und der Weg. Assay erfasst, importiert und stellt sie nicht wieder her.',
    keptErased:
      'Es bleiben: ein verschlüsselter Hash ihrer Adressen und das Datum. Assay erfasst, importiert und stellt sie nicht wieder her.',
    channel: 'Weg',
    covers: 'Gilt für',
    coversWhat: 'Erfassen, Import, Zusammenführen, Wiederherstellen, Export',
    stays: 'Dauer',
    staysHow: 'Für immer, auf diesem Computer.',
  },
  noPerson: {
    title: 'Keine Person auf dieser Seite',
    body: 'Öffnen Sie ein Profil, eine Liste von Personen oder eine Firma, auf LinkedIn oder anderswo. Oder tragen Sie jemanden selbst ein.',
  },
  today: 'Heute',
  openToday: 'Tag öffnen',
  find: 'Person oder Firma finden',
  results: 'Gefundene Personen',
  noOne: (text) =>
    `Niemand passt zu „${text}“. Gesucht wird in Namen, Firmen und Positionen nach Wortanfängen.`,
};
