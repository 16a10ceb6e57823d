import type { LateMessages } from '../messages.ts';
import { plural } from '../plural.ts';

export const company: LateMessages['company'] = {
  glance: {
    title: 'Auf einen Blick',
    warmth: 'Wie warm',
    nobodyScored: 'Noch niemand hier ist bewertet.',
    unscored: (n) => plural('de', n, { one: '# ohne Bewertung', other: '# ohne Bewertung' }),
    setAside: (n) => plural('de', n, { one: '# ausgeschieden', other: '# ausgeschieden' }),
    decides: 'Wer entscheidet',
    heard: 'so gehört',
    byJob: 'der Position nach',
    nobodyDecides: 'Niemand Bekanntes entscheidet hier. Fragen Sie, wer unterschreibt.',
    moreBuyers: (n) =>
      plural('de', n, { one: 'und # weitere Person mit Einfluss', other: 'und # weitere mit Einfluss' }),
    touched: 'Letzter Kontakt',
    neverTouched: 'Noch kein Kontakt mit jemandem hier.',
    next: 'Nächste Wiedervorlage',
    noNext: 'Keine gesetzt. Öffnen Sie eine Person und setzen Sie den nächsten Kontakt.',
  },
  followUps: {
    none: 'Mit niemandem hier ist etwas offen. Setzen Sie bei einer Person den nächsten Kontakt; er lässt sich dann hier erledigen oder verschieben.',
  },
  written: {
    title: 'Angeschrieben',
    none: 'Noch niemand hier wurde angeschrieben. Nachrichten an alle hier stehen in dieser Liste, damit nicht zwei am selben Tag dasselbe bekommen.',
    today: (names) => `Heute angeschrieben: ${names}`,
    waitADay: 'Kollegen vergleichen. Warten Sie einen Tag, bevor Sie hier die nächste Person anschreiben.',
    alike: (names, day) => `${names} haben am ${day} dasselbe bekommen`,
  },
  moves: {
    title: 'Gekommen und gegangen',
    none: 'Im letzten Jahr ist niemand Bekanntes gekommen, in den letzten 90 Tagen niemand gegangen. Erfassen Sie Personen erneut, wenn Sie auf ihre Seiten kommen; dann steht es hier.',
    joined: 'Neu hier',
    joinedFrom: (was) => `Kam von ${was}`,
    left: 'Ausgeschieden',
    leftFor: (now) => `Ging zu ${now}`,
  },
  signals: {
    none: 'Noch kein Zeichen von Interesse von jemandem hier. Halten Sie es auf der Seite der Person fest.',
  },
  timeline: {
    company: 'Firma',
    nothing: {
      all: 'Hier ist noch nichts geschehen.',
      touch:
        'Kein Kontakt bei den durchgesehenen Personen. Schreiben Sie jemandem, rufen Sie an oder halten Sie ein Signal fest.',
      change: 'Noch keine Änderung.',
      company: 'Über das Unternehmen selbst wurde nichts gelesen oder gesetzt.',
    },
    looked: (n, of) => `Die ${n} von ${of} Personen, bei denen zuletzt etwas geschah`,
    lookFurther: 'Weiter zurück',
  },
  people: {
    notAll: (n) =>
      plural('de', n, { one: 'Nur # wird hier gelesen.', other: 'Nur die ersten # werden hier gelesen.' }),
  },
  namesakes: {
    title: (n) =>
      plural('de', n, {
        one: 'Ein weiterer Eintrag hat diesen Namen oder diese Adresse',
        other: '# weitere Einträge haben diesen Namen oder diese Adresse',
      }),
    body: 'Solange es mehrere gibt, wird niemand allein über den Namen verknüpft.',
    join: 'Dasselbe Unternehmen',
    apart: 'Ein anderes',
    joinOne: (name, where) => `${name} ist dasselbe Unternehmen: ${where}`,
    apartOne: (name, where) => `${name} ist ein anderes Unternehmen: ${where}`,
    joined: (name) => `Mit ${name} vereint`,
    keptApart: (name) => `${name} bleibt getrennt`,
  },
};
