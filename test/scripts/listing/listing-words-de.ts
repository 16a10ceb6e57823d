import type { ListingWords } from './listing-words.ts';

export const words: ListingWords = {
  name: 'Assay: Kontakte für den Vertrieb prüfen, auf Ihrem Rechner',
  short:
    'Profil lesen, sehen, wie gut es passt und warum, rechtzeitig nachfassen. Ohne Konto, ohne Server: Alles bleibt bei Ihnen.',
  long: [
    'Assay ist für alle, die auf LinkedIn und ähnlichen Seiten Kunden suchen. Ein Tastendruck auf einem Profil, und Assay liest die Seite vor Ihnen, hält die Person gegen Ihren Wunschkunden und sagt, wie gut sie passt, warum, und wie sicher das ist.',
    'Was Sie bekommen:',
    '- Eine Wertung mit Spanne und den Worten der Seite, die den Ausschlag gaben.',
    '- Die eine Frage, die sich als Nächstes lohnt, beantwortet mit einem Klick.',
    '- Eine Pipeline vom ersten Verdacht bis zum Kunden, die sagt, was noch fehlt.',
    '- Einen Tagesplan, der Zusagen hält und den Rest danach ordnet, was Warten kostet.',
    '- Erinnerungen, Abfolgen und Nachrichten, die vor dem Kopieren gegen die Akte der Person geprüft werden.',
    '- Dateien hinein und hinaus: Listen aus anderen Programmen, Exporte, die Ihr CRM unverändert annimmt.',
    'Alles bleibt in Ihrem Browser. Es gibt kein Konto, keinen Server und keine Telemetrie. Assay liest eine Seite nur auf Ihren Wunsch und klickt, scrollt oder sendet nie für Sie. Wer widersprochen hat, kommt nicht wieder.',
    'Auf Deutsch, Englisch, Französisch, Spanisch und Indonesisch. Die Bedingungen einer Seite können das Erfassen von Profilen verbieten; sie einzuhalten ist Ihre Entscheidung.',
  ],
  purpose:
    'Assay liest auf Wunsch das Profil, das gerade zu sehen ist, und hilft, die Person einzuschätzen und rechtzeitig nachzufassen. Alle Daten bleiben auf dem eigenen Rechner.',
  permissions: {
    activeTab:
      'Um auf jeder Seite die Seite vor dem Nutzer zu lesen, wenn er das Symbol anklickt oder die Taste drückt.',
    scripting:
      'Um den mitgelieferten Leser einmal auf dieser Seite auszuführen. Er gibt zurück, was er las, und hinterlässt nichts.',
    storage: 'Um Einstellungen und angefangene Entwürfe im Browser zu behalten.',
    unlimitedStorage:
      'Um Tausende Personen mit ihrer Geschichte in der lokalen Datenbank zu halten, ohne dass der Browser sie entfernt.',
    alarms: 'Um zum Zeitpunkt des nächsten Nachfassens aufzuwachen.',
    notifications:
      'Um zu melden, dass etwas fällig ist. Namen erscheinen nur, wenn der Nutzer das einschaltet.',
    contextMenus: 'Um das Erfassen im Menü der Seite und die Seitenleiste im Menü des Symbols anzubieten.',
    sidePanel: 'Um die Person neben der Seite zu zeigen und dem Nutzer von Profil zu Profil zu folgen.',
    downloads:
      'Nur erfragt, wenn der Nutzer selbsttätige Sicherungen einschaltet: um sie zu speichern und die neuesten zu behalten.',
    site: 'Auf *.linkedin.com: um am Symbol zu zeigen, ob die Person in der Adresse schon bekannt ist, und um per Taste zu erfassen, ohne das Fenster zu öffnen.',
  },
  privacy: [
    {
      question: 'Welche Daten werden erhoben?',
      answer:
        'Vom Entwickler keine. Was der Nutzer erfasst, bleibt in der lokalen Datenbank seines Browserprofils.',
    },
    {
      question: 'Werden Daten übertragen?',
      answer:
        'Nein. Die Seiten der Erweiterung dürfen sich nur mit sich selbst verbinden; ihre Sicherheitsrichtlinie verbietet alles andere.',
    },
    {
      question: 'Werden Daten verkauft oder anders verwendet?',
      answer: 'Nein. Außer dem Nutzer kann sie niemand sehen.',
    },
    { question: 'Wird Code aus der Ferne geladen?', answer: 'Nein. Jedes Skript ist im Paket.' },
    {
      question: 'Wie werden Daten gelöscht?',
      answer:
        'Eine Person wird mit einer Handlung gelöscht; ein Hash mit Schlüssel bleibt, damit sie nicht wiederkommt. Mit der Erweiterung wird alles entfernt.',
    },
  ],
  headings: {
    short: 'Kurzbeschreibung',
    long: 'Beschreibung',
    purpose: 'Alleiniger Zweck',
    permissions: 'Wozu jede Berechtigung',
    privacy: 'Umgang mit Daten',
    pictures: 'Bilder',
  },
  pictures: {
    today: 'Heute: wen Sie auf welchem Weg ansprechen, und warum',
    pipeline: 'Die Pipeline, eine Spalte je Stufe',
    people: 'Alle Erfassten mit ihren Wertungen',
    person: 'Eine Person: woher die Punkte kommen und was zu fragen ist',
    icp: 'Der gesuchte Kunde, und was eine Änderung bewirkt',
  },
};
