import type { Messages } from '../messages.ts';

export const chip: Messages['chip'] = {
  card: {
    title: 'Schaltfläche auf der Seite',
    label: 'Eine kleine Schaltfläche auf LinkedIn-Seiten zeigen',
    hint: 'Aus, solange Sie sie nicht einschalten.',
    doesTitle: 'Was sie tut',
    does: 'Sie steht unten links auf Profilen und Listen. Ein Klick liest und speichert die Person im Bild; danach zeigt sie die Bewertung oder dass die Person bekannt ist.',
    doesNotTitle: 'Was sie nicht tut',
    doesNot:
      'Von sich aus liest sie nichts. Sie klickt, scrollt und schreibt nicht und fragt LinkedIn nichts.',
    riskTitle: 'Was sie kosten kann',
    terms:
      'LinkedIns Nutzungsbedingungen verbieten es, seinen Seiten Elemente hinzuzufügen. LinkedIn kann diese Schaltfläche erkennen und Konten einschränken.',
    quiet:
      'Solange sie aus ist, fügt Assay keiner Seite etwas hinzu. Das Symbol in der Leiste und das Tastenkürzel leisten ohne sie dasselbe.',
    failed: 'Die Schaltfläche ließ sich nicht umschalten. Versuchen Sie es noch einmal.',
  },
  save: 'Speichern',
  reading: 'Liest',
  saved: 'Gespeichert',
  known: 'Bekannt',
  suppressed: 'Nicht kontaktieren',
  failed: 'Nicht gespeichert',
  list: 'Liste lesen',
  titles: {
    save: 'Assay: diese Person lesen und speichern',
    known: (stage) => `Assay: ${stage}. Klicken, um die Seite neu zu lesen`,
    suppressed: 'Diese Person hat widersprochen oder wurde gelöscht und bleibt draußen',
    failed: (why) => `${why}. Klicken, um es noch einmal zu versuchen`,
    list: 'Assay: auswählen, wer aus dieser Liste gespeichert wird',
    useToolbar: 'Klicken Sie auf das Assay-Symbol in der Leiste',
  },
};
