import type { Chrono } from 'chrono-node';
import * as de from 'chrono-node/de';
import * as en from 'chrono-node/en';
import * as es from 'chrono-node/es';
import * as fr from 'chrono-node/fr';
import * as id from 'chrono-node/id';

/** One language's parser, and what it needs said in other words first. */
export interface DateLanguage {
  chrono: Chrono;
  rewrites: readonly (readonly [RegExp, string])[];
}

/** A pattern of whole words: `\b` takes an accented letter for the end of one. */
const words = (pattern: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu');

/*
 * Phrases chrono-node 2.10.3 does not know, or reads as another day: it takes the "tomorrow" out of "day after tomorrow",
 * "après-demain" and "pasado mañana". Checked against that version on 2026-11-22.
 */
const ENGLISH = [
  [words('(?:the )?day after tomorrow'), 'in 2 days'],
  [words('first thing'), ''],
] as const;

const GERMAN = [
  [words('früh'), 'vormittag'],
  [/(?<![\d.])(\d{1,2})\.(\d{1,2})\.(?!\d)/gu, '$1/$2'],
] as const;

const FRENCH = [
  [words('apr[eè]s[- ]demain'), 'dans 2 jours'],
  [/(?<!apr[eè]s[- ])(?<!\p{L})midi(?!\p{L})/giu, '12h'],
] as const;

const SPANISH = [
  [words('pasado ma[nñ]ana'), 'en 2 días'],
  [words('(?:la )?(?:pr[oó]xima semana|semana pr[oó]xima|semana que viene)'), 'en 1 semana'],
  [words('(?:el )?(?:pr[oó]ximo mes|mes pr[oó]ximo|mes que viene)'), 'en 1 mes'],
  [words('(?:por|de) la ma[nñ]ana'), 'a las 09:00'],
  [words('por la tarde'), 'a las 15:00'],
  [words('por la noche'), 'a las 20:00'],
] as const;

const LANGUAGES: Readonly<Record<string, DateLanguage>> = {
  de: { chrono: de.casual, rewrites: GERMAN },
  fr: { chrono: fr.casual, rewrites: FRENCH },
  es: { chrono: es.casual, rewrites: SPANISH },
  id: { chrono: id.casual, rewrites: [] },
};

/** Regions whose English writes the month first; all others write the day first. */
const MONTH_FIRST = /^en(?:-(?:us|ph))?$/;

/** The languages to try, in order: the user's own, then English, which people type in any interface. */
export function dateLanguages(locale: string): DateLanguage[] {
  const tag = locale.toLowerCase();
  const own = LANGUAGES[tag.split('-')[0] ?? ''];
  const monthFirst = MONTH_FIRST.test(tag);
  const english = { chrono: monthFirst ? en.casual : en.GB, rewrites: ENGLISH };
  return own ? [own, english] : [english];
}

/** Small words that may stand beside a date without changing it. Any other word left over means we misread. */
const FILLERS = new Set(
  (
    'on at the by around about um am den ab gegen kommenden kommende à a le la les vers pour el los las para hacia que ' +
    'viene próximo proximo prochain pada hari nanti'
  ).split(' '),
);

/** Whether what was not read as a date is only small words. */
export function isFiller(rest: string): boolean {
  return (rest.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => FILLERS.has(word));
}

/** Words that place a weekday in the past, where the parsers, told to look forward, would take the coming one. */
const GONE = words('last|letzte[nrs]?|vergangene[nrs]?|derni[eè]re?|pass[eé]e?|pasad[oa]|lalu|kemarin');

/** Whether a phrase says its weekday is over: "last friday". */
export function saysGone(phrase: string): boolean {
  return phrase.search(GONE) !== -1;
}
