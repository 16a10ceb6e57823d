import type { LateMessages } from '../messages.ts';

export const tour: LateMessages['tour'] = {
  title: 'Rundgang',
  at: (at, all) => `${at} von ${all}`,
  end: 'Rundgang beenden',
  next: 'Weiter',
  steps: {
    today: {
      title: 'Heute sagt, wen Sie kontaktieren',
      body: 'Der Plan füllt den Tag mit dem, was Warten am meisten kosten würde. J und K bewegen, E erledigt, Z verschiebt, X lässt aus, Strg Z nimmt alles zurück.',
    },
    people: {
      title: 'Alle, die Sie behalten haben',
      body: 'Tippen Sie / und einen Namen, er findet sich unter Tausenden. Leertaste kreuzt an; dann gemeinsam verschieben, markieren oder exportieren.',
    },
    icps: {
      title: 'Wen Sie suchen',
      body: 'Ein Profil sagt, was passt. Jede Wertung zeigt die Worte, die sie entschieden, und wie weit sie sich noch bewegen kann.',
    },
    add: {
      title: 'Zwei Wege ohne Seite',
      body: 'Fügen Sie jemanden von Hand hinzu, oder eine Liste von Namen und Adressen ein.',
    },
    capture: {
      title: 'Jetzt jemand Echtes',
      body: (key: string) =>
        `Öffnen Sie ein Profil auf LinkedIn und drücken Sie ${key}. Strg K findet von hier aus alles und alle. Entfernen Sie die Übungspersonen, wenn Sie genug gesehen haben.`,
    },
  },
};
