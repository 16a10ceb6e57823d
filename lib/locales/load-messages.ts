import type { Locale } from '../model/words.ts';
import { english } from './en/index.ts';
import type { Messages } from './messages.ts';

const loaders: Record<Exclude<Locale, 'en'>, () => Promise<{ messages: Messages }>> = {
  id: () => import('./id/index.ts'),
  fr: () => import('./fr/index.ts'),
  de: () => import('./de/index.ts'),
  es: () => import('./es/index.ts'),
};

/** The sentences of one language. English is always at hand, and stands in when another's file cannot be loaded. */
export async function loadMessages(locale: Locale): Promise<Messages> {
  if (locale === 'en') return english;
  try {
    return (await loaders[locale]()).messages;
  } catch {
    return english;
  }
}
