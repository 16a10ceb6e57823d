import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

/** What is said when the store fails or an action declines. */
export const trouble: Messages['trouble'] = {
  storage: {
    'disk-full': {
      title: 'Der Datenträger ist voll',
      body: 'Davon wurde nichts gespeichert, und nichts Früheres ist verloren. Platz schaffen, dann erneut versuchen.',
    },
    unreadable: {
      title: 'Die Daten sind nicht lesbar',
      body: 'Der Browser öffnet die Datenbank von Assay nicht. Nichts wurde geändert. Andere Assay-Tabs schließen und den Browser neu starten; bleibt es dabei, exportieren, was lesbar ist.',
    },
    'newer-version': {
      title: 'Die Daten stammen von einem neueren Assay',
      body: 'Diese Version versteht sie nicht und lässt sie, wie sie sind. Erweiterung aktualisieren oder Daten exportieren.',
    },
    unexpected: {
      title: 'Das hat nicht geklappt',
      body: 'Davon wurde nichts gespeichert, und nichts Früheres ist verloren. Erneut versuchen.',
    },
  },
  waiting: {
    title: 'Die Datenbank antwortet nicht',
    body: 'Vielleicht wird sie gerade aktualisiert; diese Seite macht weiter, sobald das fertig ist. Bleibt es so, öffnen Sie die Wiederherstellung.',
  },
  refusals: {
    gone: 'Diese Person ist nicht mehr hier.',
    empty: 'Es gibt nichts zu speichern.',
    past: 'Dieser Zeitpunkt ist vorbei. Einen späteren wählen.',
    unchanged: 'Nichts hat sich geändert.',
    nameless: 'Diese Seite sagt nicht, um wen es geht. Zuerst das Profil selbst öffnen.',
    suppressed: 'Diese Person darf nicht kontaktiert werden und bleibt draußen.',
    'needs-reason': 'Sagen, warum, dann verschieben.',
    purchase: 'Der Kauf lässt sich so nicht vermerken. Tag, Betrag und Währung prüfen.',
    'not-a-customer': 'Noch kein Kunde. Verschieben Sie die Person mit dem Kauf nach „Kunde“.',
    'needs-note': 'Sagen Sie in ein paar Worten, warum.',
    'own-act': 'Das entfernt die Person. Wählen Sie es im Menü.',
    gate: 'Die Stufe verlangt mehr. Erfüllen oder sagen, warum trotzdem.',
    'not-a-sum': 'Ein Budget ist eine Summe ab null, etwa 20.000.',
    'not-a-currency': 'Diese Währung gibt es nicht. Ihre drei Buchstaben schreiben, etwa EUR.',
    'not-a-day': 'Diesen Tag gibt es im Kalender nicht.',
    'too-long': 'Das ist zu lang. Bitte kürzen.',
    'set-aside': 'Die Person ist aussortiert. Holen Sie sie zuerst zurück.',
    'on-a-cadence': 'Die Person ist schon in einer anderen Kadenz.',
    'faulty-cadence': 'Diese Kadenz lässt sich so nicht befolgen. Öffnen Sie sie, um zu sehen, warum.',
    'no-working-days': 'Es bleibt kein Arbeitstag: Prüfen Sie die Tage der Kadenz und Ihre eigenen.',
  },
  rescue: 'Exportieren, was lesbar ist',
  rescued: (n: number) => plural('de', n, { one: '# Zeile exportiert.', other: '# Zeilen exportiert.' }),
  nothingRescued: 'Nichts war lesbar. Assay hat die Dateien gelassen, wie sie sind.',
  openAgain: 'Erneut öffnen',
  recovery: 'Wiederherstellung öffnen',
};
