import type { Degree } from '../../model/reading.ts';
import { cleanText, foldText } from '../../model/text.ts';
import { isForeignScript, latinise, soundKey } from '../../model/transliterate.ts';
import { rawText, select } from '../dom.ts';
import { isPronouns } from './labels.ts';

/** "1st", "2.", "1er", "1.º", "3rd+", "ke-1", "1 度", "3e et +": one digit and next to nothing else. */
const DEGREE_MARK = String.raw`\D{0,3}([123])(?:[^\d\s]{0,3}|\s?\p{Lo}{1,3})(?:\s\p{L}{1,3})?\s?\+?`;
const DEGREE = new RegExp(`^[\\s·•]*${DEGREE_MARK}$`, 'u');
const ENDS_IN_DEGREE = new RegExp(`[·•]\\s*${DEGREE_MARK}$`, 'u');
const AFTER_NAME = new RegExp(`\\s[·•]\\s*${DEGREE_MARK}$`, 'u');

/** The degree a short text states, in any language the site has; `undefined` when the text is something else. */
export function parseDegree(text: string | undefined): Degree | undefined {
  if (text === undefined || text.length > 14) return undefined;
  const digit = text.match(DEGREE)?.[1];
  if (digit === undefined) return undefined;
  return digit === '1' ? '1st' : digit === '2' ? '2nd' : '3rd+';
}

/** Whether a line is the mark beside a name even if its wording is new: it starts with the separator and is short. */
export function isMark(text: string): boolean {
  return parseDegree(text) !== undefined || (/^[·•]\s/.test(text) && text.length <= 24);
}

/** Whether a short line ends in the separator and a degree: "2nd degree connection · 2nd". */
export const endsInDegree = (text: string): boolean => text.length <= 60 && ENDS_IN_DEGREE.test(text);

/** A name without the degree and pronouns some layouts put in the same element. Emoji and credentials stay. */
export function cleanName(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const bare = text.replace(AFTER_NAME, '');
  const brackets = bare.match(/^(.*\S)\s*(\([^()]*\))$/);
  const name = brackets?.[2] !== undefined && isPronouns(brackets[2]) ? brackets[1] : bare;
  return isPlaceholder(name) ? undefined : name?.trim();
}

/** The name in a document title: "(5) Nadia B. 🚀 | LinkedIn". The title lags behind after in-page navigation. */
export function nameInTitle(document: Document): string | undefined {
  const title = select(document, 'head > title');
  if (title === undefined) return undefined;
  return cleanName(
    cleanText(rawText(title), 500)
      ?.replace(/^\(\d+\+?\)\s*/, '')
      .replace(/\s*\|\s*LinkedIn$/, '')
      .trim(),
  );
}

/** Whether a slug holds two words of a name of another script as they are written in Latin, by their sound. */
function bearsLatinised(slug: string, name: string): boolean {
  const key = soundKey(name);
  const [written = [], words = []] = [slug, latinise(name)].map((text) => text.split(' ').map(key));
  const borne = words.filter((word) => word.length > 1 && written.includes(word));
  return borne.length >= 2 && borne.join('').length >= 5;
}

/**
 * Whether an address bears a name out: two of its words stand in the slug, or as many letters. Of a name in another script
 * than the slug's, two words as they are written in Latin. So a title that lags behind is told from one that does not.
 */
export function slugBears(identity: string, name: string): boolean {
  const slug = foldText(identity.replace(/^li:\w+\//, ''));
  if (isForeignScript(name) && bearsLatinised(slug, name)) return true;
  const words = foldText(name)
    .split(' ')
    .filter((word) => word.length > 1);
  const borne = words.filter((word) => ` ${slug} `.includes(` ${word} `));
  const whole = foldText(name).replaceAll(' ', '');
  return (
    borne.length >= 2 ||
    borne.join('').length >= 10 ||
    (whole.length >= 6 && slug.replaceAll(' ', '').includes(whole))
  );
}

/** Text that says nothing: the "--" of an empty headline, a lone separator. */
export function isPlaceholder(text: string | undefined): boolean {
  return text === undefined || /^[\p{P}\s]*$/u.test(text);
}

/** Values a signed-out visitor sees as asterisks. */
export function isMasked(text: string): boolean {
  return /\*{2,}/.test(text);
}

/** The value of a line that may be masked, empty or a mere placeholder. */
export function plainValue(text: string | undefined): string | undefined {
  return text === undefined || isPlaceholder(text) || isMasked(text) ? undefined : text;
}
