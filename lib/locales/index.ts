import type { Locale } from '../model/words.ts';

export { type Format, makeFormat } from './format.ts';
export { loadMessages } from './load-messages.ts';
export type { LateMessages, Messages } from './messages.ts';
export { pickFormatLocale, pickLocale } from './pick-locale.ts';
export { type SaidStanding, sayStanding } from './say-standing.ts';

/** Each language under its own name, so that it can be found by those who read no other. */
export const LOCALE_NAMES: Record<Locale, string> = {
  en: 'English',
  id: 'Bahasa Indonesia',
  fr: 'Français',
  de: 'Deutsch',
  es: 'Español',
};
