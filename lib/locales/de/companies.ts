import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const companies: Messages['companies'] = {
  title: 'Unternehmen',
  found: (n) => plural('de', n, { one: '# Unternehmen', other: '# Unternehmen' }),
  search: 'Unternehmen suchen',
  searchExample: 'Name, Branche oder Ort',
  columns: {
    name: 'Name',
    industry: 'Branche',
    size: 'Größe',
    place: 'Ort',
    people: 'Personen',
    seen: 'Letzte Änderung',
  },
  none: {
    title: 'Noch kein Unternehmen hier',
    body: 'Öffnen Sie die Seite eines Unternehmens auf LinkedIn und speichern Sie es im Popup. Bekannte Personen von dort werden von selbst verknüpft.',
  },
  noMatch: {
    title: 'Kein Unternehmen passt',
    body: 'Jedes Wort muss am Anfang eines Wortes von Name, Branche oder Ort stehen.',
    action: 'Suche leeren',
  },
  gone: {
    title: 'Dieses Unternehmen ist nicht hier',
    body: 'Es wurde zurückgenommen oder mit einem anderen vereint, oder die Adresse ist veraltet.',
    action: 'Zu den Unternehmen',
  },
  facts: 'Angaben',
  openPage: 'Unternehmensseite öffnen',
  seenOn: (day) => `zuletzt gesehen ${day}`,
  people: 'Bekannte Personen',
  nobody:
    'Noch niemand von hier bekannt. Erfassen Sie jemanden, der hier arbeitet, dann steht die Person hier mit ihrer Rolle.',
  missingRoles: 'Gesucht und noch nicht bekannt',
  missingFacts: (fields) => `Nicht bekannt: ${fields}.`,
  whereFacts: 'Die Unternehmensseite zeigt es.',
  stages: 'Stufen',
  edit: (field) => `${field} bearbeiten`,
  oneALine: 'Eines pro Zeile.',
  cleared: 'von Hand geleert',
  problems: {
    name: 'Ein Unternehmen braucht einen Namen.',
    number: 'Eine ganze Zahl, etwa 240',
    year: 'Ein Jahr, etwa 1987',
    link: 'Eine Webadresse sieht so aus: https://firma.example',
  },
  edited: (field) => `${field} geändert`,
  openCompany: (name) => `${name} in Assay öffnen`,
};
