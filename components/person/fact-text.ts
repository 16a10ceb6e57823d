import { mailIdentity, safeLink } from '../../lib/model/identity.ts';
import type { EditField } from '../../lib/model/ledger.ts';
import type { Education, Position } from '../../lib/model/reading.ts';
import { cleanText } from '../../lib/model/text.ts';
import type { EditValue } from '../../lib/pipeline/draft-person.ts';

/** How a field is shown and typed. */
export type FactKind =
  | 'line'
  | 'long'
  | 'link'
  | 'mails'
  | 'lines'
  | 'links'
  | 'degree'
  | 'size'
  | 'industry'
  | 'seniority'
  | 'function'
  | 'channel'
  | 'years'
  | 'positions'
  | 'education';

const KINDS: Partial<Record<EditField, FactKind>> = {
  about: 'long',
  companyUrl: 'link',
  photoUrl: 'link',
  emails: 'mails',
  phones: 'lines',
  websites: 'links',
  degree: 'degree',
  companySize: 'size',
  industry: 'industry',
  seniority: 'seniority',
  function: 'function',
  channel: 'channel',
  tenure: 'years',
  positions: 'positions',
  education: 'education',
};

/** How a field is shown and typed: a single line where nothing else is said. */
export function kindOf(field: EditField): FactKind {
  return KINDS[field] ?? 'line';
}

/** Whether the kind is typed on several lines, one item each (or as running text). */
export function isMultiline(kind: FactKind): boolean {
  return ['long', 'mails', 'lines', 'links', 'positions', 'education'].includes(kind);
}

/** Stands between the parts of a job or a school; none of them is likely to hold it. */
const SEPARATOR = ' | ';

const joinParts = (...parts: (string | undefined)[]) =>
  parts
    .map((part) => part ?? '')
    .join(SEPARATOR)
    .replace(/(?: \|)*\s*$/, '');

/** A job as one line: `title | company | dates`. */
function positionLine({ title, company, dates }: Position): string {
  return joinParts(title, company, dates);
}

/** A school as one line: `school | degree | dates`. */
function educationLine({ school, degree, dates }: Education): string {
  return joinParts(school, degree, dates);
}

function itemLine(item: unknown): string {
  if (typeof item === 'string') return item;
  return 'school' in (item as Education) ? educationLine(item as Education) : positionLine(item as Position);
}

/** A stored value as the text to type over; nothing for an absent or cleared one. */
export function factText(value: unknown): string {
  if (value === undefined || value === null) return '';
  return Array.isArray(value) ? value.map(itemLine).join('\n') : String(value);
}

/** Why typed text is no value of its field. */
type FactProblem = 'name' | 'mail' | 'link' | 'years';
export type ParsedFact = { ok: true; value: EditValue } | { ok: false; problem: FactProblem };

const LINE = 500;
const LONG = 10_000;
const MOST_CONTACTS = 20;
const MOST_ITEMS = 100;

const linesOf = (text: string) => text.split('\n').flatMap((line) => cleanText(line, LINE) ?? []);

/** A typed web address: `https://` may be left out. */
function typedLink(text: string): string | undefined {
  return safeLink(/^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`);
}

/** Every item read, or the problem of the first that cannot be. An empty list clears the field. */
function parseList(
  items: readonly string[],
  read: (item: string) => string | undefined,
  problem: FactProblem,
): ParsedFact {
  const values = items.map(read);
  if (values.includes(undefined)) return { ok: false, problem };
  const distinct = [...new Set(values as string[])].slice(0, MOST_CONTACTS);
  return { ok: true, value: distinct.length > 0 ? distinct : null };
}

/** A line that is left as it was keeps what the line does not show: the company's page, whether the job is held still. */
function parseItems<T>(
  text: string,
  known: readonly T[],
  make: (parts: (string | undefined)[]) => T | undefined,
): T[] | null {
  const byLine = new Map(known.map((item) => [itemLine(item), item]));
  const items = linesOf(text).flatMap((line) => {
    const made = byLine.get(line) ?? make(line.split('|').map((part) => cleanText(part, LINE)));
    return made === undefined ? [] : [made];
  });
  return items.length > 0 ? items.slice(0, MOST_ITEMS) : null;
}

function makePosition([title, company, dates]: (string | undefined)[]): Position | undefined {
  if (title === undefined) return undefined;
  return {
    title,
    current: false,
    ...(company !== undefined && { company }),
    ...(dates !== undefined && { dates }),
  };
}

function makeEducation([school, degree, dates]: (string | undefined)[]): Education | undefined {
  if (school === undefined) return undefined;
  return { school, ...(degree !== undefined && { degree }), ...(dates !== undefined && { dates }) };
}

const listOf = <T>(known: unknown): readonly T[] => (Array.isArray(known) ? known : []);

/**
 * Typed text as a field's value. Empty text clears the field; a name cannot be cleared.
 * @param known the value stored now
 */
export function parseFact(field: EditField, text: string, known: unknown): ParsedFact {
  switch (kindOf(field)) {
    case 'mails':
      // Not through mailIdentity's lower case: an address is kept as it was written.
      return parseList(linesOf(text.replace(/[,;]/g, '\n')), (item) => mailIdentity(item) && item, 'mail');
    case 'lines':
      return parseList(linesOf(text), (item) => item, 'link');
    case 'links':
      return parseList(linesOf(text), typedLink, 'link');
    case 'link': {
      const typed = cleanText(text, LINE * 4);
      const link = typed && typedLink(typed);
      return typed !== undefined && link === undefined
        ? { ok: false, problem: 'link' }
        : { ok: true, value: link ?? null };
    }
    case 'positions':
      return { ok: true, value: parseItems(text, listOf<Position>(known), makePosition) };
    case 'education':
      return { ok: true, value: parseItems(text, listOf<Education>(known), makeEducation) };
    case 'years': {
      const years = cleanText(text, LINE)?.replace(',', '.');
      return years === undefined || /^(?:[<≤≥>] ?)?\d{1,2}(?:\.\d)?$|^\d{1,2}–\d{1,2}$/.test(years)
        ? { ok: true, value: years ?? null }
        : { ok: false, problem: 'years' };
    }
    case 'long':
      return { ok: true, value: cleanText(text, LONG) ?? null };
    default: {
      const value = cleanText(text, field === 'name' ? 200 : LINE);
      if (field === 'name' && value === undefined) return { ok: false, problem: 'name' };
      return { ok: true, value: value ?? null };
    }
  }
}
