import type { Messages } from '../messages.ts';
import { plural } from '../plural.ts';

export const welcome: Messages['welcome'] = {
  title: 'Wer ist Ihren nächsten Anruf wert?',
  lead: 'Assay liest das Profil, das Sie gerade ansehen, wenn Sie es verlangen, und zeigt, wie gut es passt, was noch unbekannt ist und was Sie als Nächstes fragen sollten.',
  language: 'Sprache',
  promises: 'Was gelesen wird und wo es bleibt',
  reads: {
    title: 'Nur die Seite vor Ihnen, nur wenn Sie es verlangen',
    body: 'Name, Profilslogan, Position, Firma, Ort, Werdegang, Ausbildung und Kontaktdaten, soweit die Seite sie zeigt. Assay klickt nicht, scrollt nicht und öffnet keine Seiten für Sie.',
  },
  stays: {
    title: 'Auf diesem Computer',
    body: 'Kein Konto, kein Server, keine Telemetrie. Alles liegt in diesem Browserprofil. Wer die Erweiterung entfernt, entfernt auch die Daten: Exportieren Sie, was Sie behalten möchten.',
  },
  sources: {
    title: 'Mit Quelle und Datum zu jeder Angabe',
    body: 'Sie können einer Person jederzeit sagen, was Sie über sie wissen und woher, und alles endgültig löschen.',
  },
  objection: {
    title: 'Ein Widerspruch ist ein Klick und gilt für immer',
    body: 'Alles über die Person wird entfernt. Ein verschlüsselter Hash ihrer Adressen bleibt, damit kein Erfassen sie zurückbringt.',
  },
  terms: {
    title: 'Die Bedingungen der Seite können das verbieten',
    body: 'Die Nutzervereinbarung von LinkedIn schränkt Werkzeuge ein, die Profile kopieren; andere Seiten haben eigene Regeln. In der EU müssen Sie Personen außerdem mitteilen, dass Sie ihre Daten haben. Beides entscheiden Sie; Assay verhält sich auf der Seite still und kann es Ihnen nicht abnehmen.',
  },
  builder: 'Ihr erstes ICP in einer Minute',
  builderHint:
    'Ein ICP beschreibt die Kundschaft, die Sie suchen. Wählen Sie, was Sie wissen, und lassen Sie den Rest frei.',
  chosen: (n, of) => `${n} von ${of}`,
  ask: {
    seniority: 'Wer entscheidet?',
    function: 'In welcher Funktion?',
    size: 'Wie viele Menschen arbeiten dort?',
    industry: 'In welcher Branche?',
    place: 'Wo?',
    company: 'Wer sind Ihre Wettbewerber?',
  },
  steps: {
    manager: 'Management oder höher',
    director: 'Direktion oder höher',
    'vice-president': 'Vice President oder höher',
    cxo: 'Geschäftsführung oder Inhaber',
  },
  neverHint: 'Wer dort arbeitet, bleibt außen vor.',
  use: 'Dieses ICP verwenden',
  startEmpty: 'Ohne beginnen',
  pickFirst: 'Wählen Sie mindestens eine Antwort, oder beginnen Sie ohne ICP.',
  done: (name) => `„${name}“ ist in Gebrauch`,
  doneBody: (criteria) =>
    plural('de', criteria, {
      one: 'Jede erfasste Person wird jetzt an # Kriterium gemessen.',
      other: 'Jede erfasste Person wird jetzt an # Kriterien gemessen.',
    }),
  emptyDone: 'Sie beginnen ohne ICP',
  emptyBody:
    'Personen werden trotzdem erfasst. Die Wertung sagt, dass es noch kein Profil gibt, bis Sie eines schreiben.',
  writeIcp: 'ICP schreiben',
  changeIcp: 'Ändern',
  next: 'Was jetzt zu tun ist',
  openProfile: 'Ein Profil auf LinkedIn öffnen',
  thenCapture: 'erfasst die Person auf dem Bildschirm',
  thenOpen: 'öffnet Assay: die Wertung, das Warum und die nächste Frage',
  keysElsewhere: (where: string) =>
    `Wenn eine Taste nichts bewirkt, hat eine andere Erweiterung sie belegt. Eigene legen Sie unter ${where} fest.`,
  openAssay: 'Assay öffnen',
};
