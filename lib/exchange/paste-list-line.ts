import { CAPS } from '../model/caps.ts';
import {
  addressIdentity,
  isLinkedIn,
  linkedInIdentity,
  linkedInUrl,
  mailIdentity,
  salesIdentity,
  telIdentity,
} from '../model/identity.ts';
import type { PersonReading } from '../model/reading.ts';
import { cleanText } from '../model/text.ts';
import { isOfficeMail } from '../model/web-domain.ts';
import { CREDENTIALS } from './name-words.ts';
import { AT_EMPLOYER, SMALL_START } from './paste-list-words.ts';

/** A person as pasted. Without an address, a mail box or a number, `identities` is empty and the caller gives one. */
export type PastedPerson = Omit<PersonReading, 'identities' | 'name'> & {
  identities: string[];
  name: string;
};

/** What is known of a line that names nobody yet. */
type PastedFacts = Omit<PastedPerson, 'name'>;

/**
 * Why a line is not simply taken. `one-word` comes with a person: a single word may be a name. `repeated` too: the person
 * stands in an earlier line.
 */
export type PasteProblem =
  | 'no-name'
  | 'name-missing'
  | 'not-a-person'
  | 'several-people'
  | 'one-word'
  | 'repeated'
  | 'too-long'
  | 'too-many'
  | 'header';

/** What a line came to. */
export interface LineResult {
  person?: PastedPerson;
  /** With `name-missing`: everything but the name. */
  facts?: PastedFacts;
  problem?: PasteProblem;
}

/** The texts of a line, told apart. */
export interface LineParts {
  name?: string | undefined;
  title?: string | undefined;
  company?: string | undefined;
  location?: string | undefined;
  headline?: string | undefined;
  about?: string | undefined;
  emails: string[];
  phones: string[];
  urls: string[];
  websites?: string[];
}

const URL_TEXT = /(?:https?:\/\/|(?:www\.|[a-z]{2,3}\.)?linkedin\.com\/)[^\s<>"'|]+|\bwww\.[^\s<>"'|]+/giu;
const MAIL_TEXT =
  /<?(?:mailto:)?(?<![^\s<>()[\],;:"|@])([^\s<>()[\],;:"|@]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)>?/giu;
const PHONE_TEXT = /(?<![\p{L}\p{N}@/])(?:\+|00)?\(?\d[\d\s().\-/\u00A0]{5,22}\d(?![\p{L}\p{N}@])/gu;

/** An address made whole: `linkedin.com/in/x` is meant as https. */
function toUrl(text: string): URL | undefined {
  const bare = text.replace(/[.,;:!?)\]}>'"]+$/u, '');
  try {
    const url = new URL(/^https?:\/\//i.test(bare) ? bare : `https://${bare}`);
    return url.href.length <= CAPS.url && url.hostname.includes('.') && url.username === '' ? url : undefined;
  } catch {
    return undefined;
  }
}

const isOnLinkedIn = (url: URL): boolean => isLinkedIn(new URL(url.href.replace(/^http:/, 'https:')));

/** Whether an address can be one person's: on LinkedIn only a profile or lead. */
const namesSomebody = (url: URL): boolean =>
  isOnLinkedIn(url)
    ? (linkedInIdentity(url) ?? salesIdentity(url)) !== undefined
    : addressIdentity(url) !== undefined;

/** Whether a text can stand as a name: words with letters, none of them a sentence's. */
export function isNameLike(text: string): boolean {
  const words = text.split(' ');
  if (words.length > 8 || text.length > CAPS.name || !/\p{L}/u.test(text)) return false;
  if (/[\p{Nd}@=#:;!?*/\\{}<>|_^~%$€£]|\.{2,}|…/u.test(text)) return false;
  const letters = words.map((word) => word.replace(/^[^\p{L}]+/u, '')).filter((word) => word !== '');
  const small = letters.filter(
    (word) => /^\p{Ll}/u.test(word) && !SMALL_START.test(word.replace(/^[dl]['’]/, '')),
  );
  return letters.length > 0 && small.length === 0 && letters.some((word) => !/^\p{Ll}/u.test(word));
}

function identitiesOf({ emails, phones }: LineParts, url: URL | undefined): string[] {
  const all = [
    url && addressIdentity(url),
    ...emails.map((mail) => (isOfficeMail(mail) ? undefined : mailIdentity(mail))),
    ...phones.map((phone) => telIdentity(phone.replace(/^00/, '+'))),
  ];
  return [...new Set(all.filter((one) => one !== undefined))].slice(0, CAPS.identities);
}

const some = (values: readonly string[]): string[] | undefined => {
  const distinct = [...new Set(values)].slice(0, CAPS.contacts);
  return distinct.length > 0 ? distinct : undefined;
};

function factsOf(parts: LineParts): PastedFacts {
  const urls = parts.urls.flatMap((text) => toUrl(text) ?? []);
  const own = urls.find((url) => isOnLinkedIn(url) && namesSomebody(url)) ?? urls.find(namesSomebody);
  const identity = own && addressIdentity(own);
  const identities = identitiesOf(parts, own);
  const websites = [
    ...(parts.websites ?? []).flatMap((text) => toUrl(text)?.href ?? []),
    ...urls.filter((url) => url !== own && !isOnLinkedIn(url)).map((url) => url.href),
  ];
  const facts = {
    identities,
    url: own && ((identity && linkedInUrl(identity)) ?? own.href),
    title: cleanText(parts.title, CAPS.line),
    company: cleanText(parts.company, CAPS.line),
    location: cleanText(parts.location, CAPS.line),
    headline: cleanText(parts.headline, CAPS.line),
    about: cleanText(parts.about, CAPS.long),
    emails: some(parts.emails),
    phones: some(parts.phones),
    websites: some(websites),
  };
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined),
  ) as unknown as PastedFacts;
}

/** Makes a person of a line's parts, or says why there is none. */
export function toResult(parts: LineParts): LineResult {
  const name = cleanText(parts.name, CAPS.name);
  const facts = factsOf(parts);
  const known = facts.identities.length > 0 || facts.emails !== undefined || facts.phones !== undefined;
  if ((parts.name?.length ?? 0) > CAPS.name) return { problem: 'too-long' };
  if (name === undefined) {
    if (known) return { facts, problem: 'name-missing' };
    return { problem: parts.urls.length > 0 ? 'not-a-person' : 'no-name' };
  }
  if (!isNameLike(name)) return known ? { facts, problem: 'name-missing' } : { problem: 'not-a-person' };
  const person: PastedPerson = { ...facts, name };
  const alone = !known && [facts.title, facts.company, facts.location].every((one) => one === undefined);
  return alone && !name.includes(' ') && !/\p{Lo}{2}/u.test(name)
    ? { person, problem: 'one-word' }
    : { person };
}

/** Takes everything that matches out of a text. */
function takeOut(text: string, pattern: RegExp, found: string[]): string {
  return text.replace(pattern, (whole, group: unknown) => {
    found.push(typeof group === 'string' ? group : whole);
    return '\u0000';
  });
}

/** A title with its company, where one phrase holds both. */
export function splitTitle(text: string | undefined): {
  title?: string | undefined;
  company?: string | undefined;
} {
  const split = text?.match(AT_EMPLOYER);
  return split ? { title: split[1], company: split[2] } : { title: text };
}

const SEPARATORS = [/\s*\t\s*/, /\s*[|｜]\s*/, /\s+[-–—]\s+|\s+[•·]\s+/, /\s*[;；]\s*/, /\s*[,，]\s+|，/];

/** The pieces of a line: split by the strongest separator it has, the first piece for the name. */
function splitPieces(text: string): string[] {
  const separator = SEPARATORS.find((one) => one.test(text));
  const pieces = (separator === undefined ? [text] : text.split(separator)).map((piece) => piece.trim());
  return pieces
    .filter((piece) => /[\p{L}\p{N}]/u.test(piece))
    .map((piece) => piece.replace(/[\s,;:]+$/u, ''));
}

/** `Benk, Nadia` may be a name turned round or a name and a title: it is kept whole as the name. */
function isTurned([first, second, third]: readonly string[], text: string): boolean {
  return (
    third === undefined &&
    /^[^\s]+,\s+[^\s]+$/u.test(text) &&
    [first, second].every((word) => word !== undefined && /^\p{Lu}\p{Ll}/u.test(word))
  );
}

/** Reads one line written by hand: a name with whatever stands beside it, or an address. */
export function readLine(line: string): LineResult {
  const parts: LineParts = { emails: [], phones: [], urls: [] };
  let rest = line.replace(/^\s*(?:[-*•–·▪►]|\d{1,4}[.)])\s+/u, '');
  rest = takeOut(rest, URL_TEXT, parts.urls);
  rest = takeOut(rest, MAIL_TEXT, parts.emails);
  const boxes = new Set(parts.emails.map((mail) => mail.toLowerCase()));
  if (boxes.size > 1 && /\p{L}[^\0]*\0[^\0]*\p{L}/u.test(rest)) return { problem: 'several-people' };
  rest = takeOut(rest, PHONE_TEXT, parts.phones);
  const text = rest
    .replace(/\0/g, ' | ')
    .replace(
      /\b(?:e-?mail|mail|phone|tel|mobile|linkedin|telepon|telefon|tél|teléfono)\s*:?\s*(?=\||$)/giu,
      '',
    )
    .replace(/(?:\|\s*)+$|^(?:\s*\|)+/gu, '')
    .replace(/["“”]/gu, '')
    .trim();
  if (/[:：]$/u.test(text) && parts.emails.length + parts.urls.length === 0)
    return { problem: 'not-a-person' };
  const inner = text.includes(' | ') ? text.split(/\s*\|\s*/).flatMap(splitPieces) : splitPieces(text);
  const pieces = inner.filter((piece, at) => at === 0 || !CREDENTIALS.has(piece.replace(/,$/, '')));
  if (isTurned(pieces, text)) return toResult({ ...parts, name: text });
  const [name, second, third, fourth] = pieces;
  if (pieces.length > 6) return { problem: 'not-a-person' };
  const job = splitTitle(second);
  const [company, location] = job.company === undefined ? [third, fourth] : [job.company, third];
  return toResult({ ...parts, name, title: job.title, company, location });
}
