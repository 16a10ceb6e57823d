import { browser } from 'wxt/browser';
import { loadMessages, type Messages, pickFormatLocale, pickLocale } from '../locales/index.ts';
import { readSettings } from './settings.ts';

/** The user's zone, as the browser has it now. */
export function hereZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

export interface Speech {
  messages: Messages;
  /** The BCP 47 tag dates and numbers are written in. */
  formatLocale: string;
  zone: string;
}

/** The sentences and formats of the language the user chose, or else of the browser. */
export async function loadSpeech(): Promise<Speech> {
  const { locale: chosen } = await readSettings();
  const wanted = [browser.i18n.getUILanguage(), ...navigator.languages];
  const locale = chosen ?? pickLocale(wanted);
  return {
    messages: await loadMessages(locale),
    formatLocale: pickFormatLocale(wanted, locale),
    zone: hereZone(),
  };
}
