import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

const count = (n: number) => plural('de', n, { one: '# Person', other: '# Personen' });

export const people: Messages['people'] = {
  title: 'Personen',
  search: 'Personen suchen',
  searchExample: 'Name, Firma, Position oder E-Mail',
  found: count,
  selectAll: (n) =>
    plural('de', n, { one: 'Die # in der Liste auswählen', other: 'Alle # in der Liste auswählen' }),
  selectOne: (name) => `${name} auswählen`,
  noNextStep: 'Kein Schritt',
  nobody: {
    title: 'Noch niemand hier',
    body: (key: string) =>
      `Öffnen Sie ein Profil auf LinkedIn und drücken Sie ${key}. Alle Erfassten stehen dann hier.`,
  },
  bulk: {
    label: 'Mit der Auswahl',
    selected: (n) => plural('de', n, { one: '# ausgewählt', other: '# ausgewählt' }),
    elsewhere: (n) => plural('de', n, { one: '# nicht in dieser Liste', other: '# nicht in dieser Liste' }),
    clear: 'Auswahl aufheben',
    move: 'Verschieben',
    tag: 'Tag',
    export: (n) => plural('de', n, { one: '# exportieren', other: '# exportieren' }),
    disqualify: 'Aussortieren',
    moveTo: 'Auf welche Stufe?',
    checking: 'Prüft, was die Stufe verlangt',
    gate: (unmet, total, stage) =>
      plural('de', total, {
        one: `Die Person erfüllt nicht, was ${stage} verlangt:`,
        other: `${unmet} von # erfüllen nicht, was ${stage} verlangt:`,
      }),
    lacking: (condition, n) => `${condition} (${n})`,
    backward: 'ein Grund für den Schritt zurück',
    confirm: {
      offer: 'Allen liegt ein Angebot vor',
      purchase: 'Alle haben gekauft',
    },
    reason: 'Grund',
    reasonExample: 'Auf der Messe getroffen, Bedarf bestätigt',
    reasonNeeded: 'Erst sagen, warum. Der Grund steht dann in jedem Verlauf.',
    moveAll: (n) => plural('de', n, { one: '# mit Grund verschieben', other: '# mit Grund verschieben' }),
    moveReady: (n) =>
      plural('de', n, { one: 'Die # bereite verschieben', other: 'Die # bereiten verschieben' }),
    tagName: 'Tag',
    tagExample: 'Messe Bremen',
    tagNeeded: 'Erst den Tag benennen.',
    addTag: (n) => plural('de', n, { one: 'Zu # hinzufügen', other: 'Zu # hinzufügen' }),
    removeTag: (n) => plural('de', n, { one: 'Von # entfernen', other: 'Von # entfernen' }),
    why: 'Warum passen sie nicht?',
    doing: {
      move: 'Wird verschoben',
      tag: 'Tag wird gesetzt',
      untag: 'Tag wird entfernt',
      disqualify: 'Wird aussortiert',
      object: 'Wird vermerkt',
      erase: 'Wird gelöscht',
      back: 'Wird zurückgeholt',
    },
    moved: (n, stage) => `${count(n)} auf ${stage} verschoben`,
    tagged: (n, tag) => `${count(n)} mit Tag ${tag} versehen`,
    untagged: (n, tag) => `${tag} von ${count(n)} entfernt`,
    disqualified: (n) => `${count(n)} aussortiert`,
    objected: (n) =>
      plural('de', n, {
        one: '# Person wird nicht mehr kontaktiert',
        other: '# Personen werden nicht mehr kontaktiert',
      }),
    erased: (n) => `${count(n)} gelöscht`,
    objectionMeans: (n) =>
      `Alles über ${count(n)} wird entfernt. Es bleiben: ein verschlüsselter Hash der Adressen, das Datum und der Weg.`,
    eraseSure: (n) => `Alles über ${count(n)} löschen?`,
    eraseMeans:
      'Was entfernt wird, ist endgültig weg, sobald diese Seite geschlossen ist. Verschlüsselte Hashes der Adressen halten die Personen fern.',
    typeCount: (n) => `Zum Löschen ${n} eintippen`,
    erase: (n) => plural('de', n, { one: '# löschen', other: '# löschen' }),
    unchanged: (n) => plural('de', n, { one: '# war schon so.', other: '# waren schon so.' }),
    declined: (n) => plural('de', n, { one: '# blieb, wie sie ist.', other: '# blieben, wie sie sind.' }),
    stopped: (done, total) => `Nach ${done} von ${total} angehalten. Die übrigen sind, wie sie waren.`,
    nothing: 'Nichts hat sich geändert.',
    goOn: (n) =>
      plural('de', n, { one: 'Mit der übrigen # weitermachen', other: 'Mit den übrigen # weitermachen' }),
  },
};
