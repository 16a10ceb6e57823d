import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const panel: Messages['panel'] = {
  open: 'Seitenleiste öffnen',
  noAccess: {
    title: 'Assay sieht diese Seite nicht',
    body: 'LinkedIn sieht Assay von selbst, jede andere Website erst, wenn Sie auf das Symbol in der Symbolleiste klicken. Klicken Sie hier darauf, dann liest diese Leiste mit, bis Sie die Website verlassen.',
  },
  nameless: {
    title: 'Diese Seite nennt den Namen der Person nicht',
    body: 'Nichts wurde gespeichert. Speichern Sie die Person zuerst von ihrem Profil aus; danach ergänzt diese Seite, was bekannt ist.',
    open: 'Profil öffnen',
  },
  company: {
    known: 'Bekannt',
    readOn: (day, time) => `Firmenseite, gelesen ${day} ${time}`,
    save: 'Firma speichern',
    update: 'Firma aktualisieren',
    nothingNew: 'Die Seite sagt nichts Neues',
    saved: (name) => `${name} gespeichert`,
    updated: (name) => `${name} aktualisiert`,
    news: (n) =>
      plural('de', n, { one: '# Feld weicht vom Bekannten ab', other: '# Felder weichen vom Bekannten ab' }),
    people: (n) => plural('de', n, { one: 'Sie kennen hier # Person', other: 'Sie kennen hier # Personen' }),
    nobody: 'Speichern Sie jemanden von hier, dann steht die Person mit ihrer Rolle an dieser Stelle.',
    roleOpen: 'Rolle aus der Position nicht erkennbar',
    role: (name, levels) => `${name}: ${levels}`,
    missing: (n) =>
      plural('de', n, {
        one: 'In dieser Rolle noch niemand bekannt',
        other: 'In diesen # Rollen noch niemand bekannt',
      }),
    icon: (name) => `${name}: bekannte Firma`,
    fields: {
      name: 'Name',
      industry: 'Branche',
      size: 'Größe',
      place: 'Hauptsitz',
      website: 'Website',
      employees: 'Personen auf der Seite',
      type: 'Art',
      founded: 'Gegründet',
      specialties: 'Schwerpunkte',
      about: 'Über die Firma',
      phone: 'Telefon',
    },
    howToGet: {
      about: 'Öffnen Sie die Info-Seite der Firma und lesen Sie dann neu.',
      absent: 'Die Seite zeigt es nicht.',
    },
  },
  hint: {
    facts: { industry: 'die Branche der Firma', size: 'die Größe der Firma' },
    settles: (facts, n) =>
      plural('de', n, {
        one: `Nicht bekannt: ${facts}. Das würde das Urteil entscheiden.`,
        other: `Nicht bekannt: ${facts}. Beides würde das Urteil entscheiden.`,
      }),
    narrows: (facts, n) =>
      plural('de', n, {
        one: `Nicht bekannt: ${facts}. Das würde die Bewertung genauer machen.`,
        other: `Nicht bekannt: ${facts}. Beides würde die Bewertung genauer machen.`,
      }),
    open: 'Firmenseite öffnen',
  },
};
