import type { Messages } from '../messages.ts';

export const account: Messages['account'] = {
  title: (total: number) => `Woher die ${total} Punkte kommen`,
  loading: 'Wird addiert',
  of: (points: string, most: string) => `${points} von ${most}`,
  between: (low: string, high: string) => `zwischen ${low} und ${high}, solange unbekannt`,
  sum: (points: string) => `Zusammen ${points}`,
  refused: (names: string) => `Abgezogen: ${names}`,
  mayRefuse: (names: string) => `Könnte noch abgezogen werden: ${names}`,
  neutral: 'Zählt für alle, solange nichts gewichtet ist',
  readOn: (site: string, day: string) => `${site}, ${day}`,
  saidByYou: (day: string) => `von Ihnen, ${day}`,
  nothingHeard: 'noch nicht gefragt',
  whatIf: {
    match: (total: number, verdict: string) => `Falls ja: ${total}, ${verdict}.`,
    miss: (total: number, verdict: string) => `Falls nein: ${total}, ${verdict}.`,
  },
  whatIfNever: {
    match: (total: number, verdict: string) => `Falls es zutrifft: ${total}, ${verdict}.`,
    miss: (total: number, verdict: string) => `Falls nicht: ${total}, ${verdict}.`,
  },
  lifted: (total: number, verdict: string) => `Ohne das: ${total}, ${verdict}.`,
  caveats: {
    expired: 'Zu lange her, um noch zu zählen.',
    'day-past': 'Der genannte Tag ist vorbei.',
    'other-currency': 'Das Budget steht in einer anderen Währung als der Preis; nur die Antwort zählt.',
    'no-price': 'Das Profil nennt keinen Preis; nur die Antwort zählt.',
    'no-cycle': 'Das Profil nennt keinen Verkaufszyklus; nur die Antwort zählt.',
    'no-quote': 'Ihre eigenen Worte sind nicht festgehalten.',
  },
};
