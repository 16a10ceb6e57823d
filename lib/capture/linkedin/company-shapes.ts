import { cleanText } from '../../model/text.ts';
import { andIn, ROUNDED } from './company-labels.ts';

/** Arabic-Indic, Persian and full-width digits as ASCII: the last four bits of each are its value. */
const plainDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹０-９]/g, (digit) => String(digit.charCodeAt(0) & 15));

/** A head count band: "51-200 employees", "10,001+ employees", "‎٥١–٢٠٠ موظفًا". */
export function isBand(text: string): boolean {
  return (
    text.length <= 60 &&
    /^\D{0,30}(?:\d[\d.,٬’\s]*(?:[-–—~〜]\s*\d[\d.,٬’\s]*|k?\s?\+)|\+\s?\d[\d.,٬’\s]*)\D{0,40}$/iu.test(
      plainDigits(text),
    )
  );
}

const NUMBER = /\d{1,3}(?:[.,٬’'\s]\d{3})+(?!\d)|\d+/g;

/** The one whole number of a text, its thousands parted as in any language; rounded ones ("87K") are none. */
export function oneNumber(text: string): number | undefined {
  const plain = plainDigits(text);
  const [only, second] = [...plain.matchAll(NUMBER)];
  if (only === undefined || second !== undefined || text.length > 120 || isBand(text)) return undefined;
  const rest = plain.slice(only.index + only[0].length);
  const number = Number(only[0].replace(/\D/g, ''));
  return ROUNDED.test(rest) || !Number.isSafeInteger(number) ? undefined : number;
}

/** A year standing alone: "1998", "1998年". */
export function asYear(text: string): number | undefined {
  const digits = plainDigits(text).match(/^\D{0,4}(\d{4})\D{0,6}$/u)?.[1];
  const year = Number(digits);
  return year >= 1_000 && year <= 2_200 ? year : undefined;
}

/** Text that names something: no band, no year, no bare number, no address. */
export function asWords(text: string | undefined): string | undefined {
  if (text === undefined || !/\p{L}/u.test(text)) return undefined;
  const shaped = isBand(text) || asYear(text) !== undefined || /^(?:https?:|www\.)\S+$/i.test(text);
  return shaped ? undefined : text;
}

/** An outside web address; `undefined` for one of the site's own. */
export function outsideAddress(address: string | undefined): string | undefined {
  if (address === undefined || address.length > 1_000 || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return undefined;
  return /(?:^|\.)linkedin\.com$/.test(url.hostname) ? undefined : url.href;
}

/** An outside address as a company states it: a bare host goes without a slash. */
export const asWebsite = (address: string | undefined): string | undefined =>
  outsideAddress(address)?.replace(/^(https?:\/\/[^/]+)\/$/, '$1');

/**
 * The items of a written list. Signed in, the last two are joined by the language's "and", which may as well stand
 * inside an item: where it cannot be told, nothing is read.
 * @param locale of the page; `undefined` for a list that is parted by commas alone
 */
export function listItems(text: string, locale: string | undefined): string[] | undefined {
  const parts = text.split(/\s*[,،、]\s*/u).filter((part) => part !== '');
  const and = locale === undefined ? undefined : andIn(locale);
  const last = parts.at(-1);
  if (and !== undefined && last !== undefined) {
    const bare = last.replace(new RegExp(`^(?:${and})\\s`, 'iu'), '');
    const halves = last.split(new RegExp(`\\s(?:${and})\\s`, 'iu'));
    if (bare !== last) parts.splice(-1, 1, bare);
    else if (halves.length > 2 || (halves.length === 2 && parts.length === 1)) return undefined;
    else parts.splice(-1, 1, ...halves);
  }
  const items = parts.flatMap((part) => cleanText(part, 500) ?? []);
  return items.length === 0 || items.length > 100 ? undefined : items;
}
