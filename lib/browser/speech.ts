import { browser } from 'wxt/browser';
import { loadMessages, makeFormat, type Messages, pickFormatLocale, pickLocale, type Format } from '../locales/index.ts';
import { readSettings } from './settings.ts';

/** The user's zone, as the browser has it now. */
export function hereZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** The sentences and formats of the language the user chose, or else of the browser. */
export async function loadSpeech(): Promise<{ messages: Messages; format: Format }> {
  const { locale: chosen } = await readSettings();
  const wanted = [browser.i18n.getUILanguage(), ...navigator.languages];
  const locale = chosen ?? pickLocale(wanted);
  return {
    messages: await loadMessages(locale),
    format: makeFormat(pickFormatLocale(wanted, locale), hereZone()),
  };
}
