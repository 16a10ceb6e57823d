import type { Locale } from '../model/words.ts';
import { english } from './en/index.ts';
import type { Messages } from './messages.ts';

const loaders: Record<Exclude<Locale, 'en'>, () => Promise<{ messages: Messages }>> = {
  id: () => import('./id/index.ts'),
  fr: () => import('./fr/index.ts'),
  de: () => import('./de/index.ts'),
  es: () => import('./es/index.ts'),
};

/** Languages that are here already. */
const atHand = new Map<Locale, Messages>([['en', english]]);

/** Puts languages at hand, for a service worker: it cannot import anything once it runs. */
export function bringAlong(messages: Readonly<Record<Exclude<Locale, 'en'>, Messages>>): void {
  for (const [locale, sentences] of Object.entries(messages)) atHand.set(locale as Locale, sentences);
}

/** The sentences of one language. English is always at hand, and stands in when another's file cannot be loaded. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  const here = atHand.get(locale);
  if (here) return here;
  try {
    return locale === 'en' ? english : (await loaders[locale]()).messages;
  } catch {
    return english;
  }
}
