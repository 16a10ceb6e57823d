import { CAPS } from '../../model/caps.ts';
import { cleanText } from '../../model/text.ts';
import { guardCell } from '../guard-cell.ts';

/** Takes off the apostrophe that kept a spreadsheet from running a cell: only where the rest is one it would be put before. */
export function unguard(cell: string): string {
  if (!cell.startsWith("'")) return cell;
  const rest = cell.slice(1);
  return guardCell(rest, 'spreadsheet') === rest ? cell : rest;
}

/** Printable ASCII with no two spaces together: nothing there to clean. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** `cleanText`, quicker for the plain cells that most are. */
export function cleanCell(text: string, most: number): string | undefined {
  return text.length <= most && PLAIN.test(text) ? text : cleanText(text, most);
}

/** Text of several lines, each cleaned; empty lines at its ends are dropped. */
export function cleanLines(text: string, most: number): string | undefined {
  const lines = text.split('\n').map((line) => cleanText(line, most) ?? '');
  const clean = lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^\n+|\n+$/g, '');
  return clean === '' ? undefined : clean.slice(0, most);
}

/** Quicker than to ask first whether it is one: files have a hundred thousand. */
function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/** A profile's address as LinkedIn itself writes it, but for the names of its own pages. */
const PLAIN_PROFILE =
  /^https?:\/\/(?:www\.)?linkedin\.com\/in\/(?!(?:me|edit|search|unavailable)\/?$)([a-z0-9-]+)\/?$/;

/** The identity and the address of a profile, where that is written so plainly that nothing has to be read into it. */
export function plainProfile(text: string): { identity: string; url: string } | undefined {
  const slug = text.match(PLAIN_PROFILE)?.[1];
  return slug === undefined
    ? undefined
    : { identity: `li:in/${slug}`, url: `https://www.linkedin.com/in/${slug}/` };
}

/** A web address, also without its scheme; never one with a password in it. */
export function toLink(text: string): URL | undefined {
  const bare = text.trim();
  if (bare === '' || bare.length > CAPS.url || /[\s<>"]/.test(bare)) return undefined;
  const whole = /^https?:\/\//i.test(bare)
    ? bare
    : /^[a-z][a-z0-9+.-]*:/i.test(bare)
      ? undefined
      : `https://${bare}`;
  const url = whole === undefined ? undefined : parseUrl(whole);
  if (url === undefined) return undefined;
  const fits = /\.[^.]+$/.test(url.hostname.replace(/\.$/, '')) && url.username === '' && url.password === '';
  return fits && url.href.length <= CAPS.url ? url : undefined;
}

/** A mail box as it is written, without `mailto:` and angle brackets; `undefined` for what is none. */
export function toMail(text: string): string | undefined {
  const bare = text
    .trim()
    .replace(/^<?(?:mailto:)?/i, '')
    .replace(/[>,;]+$/, '');
  return bare.length <= 320 && /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@<>(),;:".]+$/.test(bare)
    ? bare
    : undefined;
}

/** A phone number as it is written; `undefined` for what has too few or too many digits, or other signs. */
export function toPhone(text: string): string | undefined {
  const bare = text.trim().replace(/^tel:/i, '');
  const digits = bare.replace(/\D/g, '').length;
  const shaped = /^[+(\d][\d\s().\-/\u00A0\u2010-\u2015]*(?:(?:x|ext\.?|#)\s?\d{1,6})?$/i.test(bare);
  return shaped && digits >= 5 && digits <= 22 && bare.length <= 60 ? bare : undefined;
}
