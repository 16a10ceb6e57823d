import type { Listed, ListPatch } from '../../model/brief.ts';
import type { PersonRow } from '../../model/person.ts';
import type { Fact } from '../../model/reading.ts';
import type { Instant } from '../../model/schema.ts';
import { foldText } from '../../model/text.ts';
import { findWords } from '../../pipeline/list/find-words.ts';
import { keptSince, noticeDueAt } from '../../pipeline/privacy-clock.ts';

/** A person's row, with how they were contacted where that is known. */
type Row = PersonRow & { lastContactAt?: Instant; cadence?: { cadence: string; paused?: true } };

/** A fact's text in one line, as lists keep it. */
function textOf(fact: Fact<string | null> | undefined): string | undefined {
  const text = fact?.value?.replace(/\s+/g, ' ').trim();
  return text === '' ? undefined : text;
}

/** A moment to the second. */
const toSecond = (instant: string): string => `${instant.slice(0, 19)}.000Z`;

const MOMENTS = [
  'stageSince',
  'capturedAt',
  'lastSeenAt',
  'updatedAt',
  'nextDueAt',
  'lastContactAt',
  'changedAt',
] as const;

function momentsOf(row: Row): Partial<Listed> {
  const moments: Partial<Listed> = {};
  const clock = { noticeDueAt: noticeDueAt(row), keptSince: keptSince(row) };
  for (const field of [...MOMENTS, 'noticeDueAt', 'keptSince'] as const) {
    const value = field === 'noticeDueAt' || field === 'keptSince' ? clock[field] : row[field];
    if (value !== undefined) moments[field] = toSecond(value);
  }
  return moments;
}

function scoreOf({ score }: PersonRow): Partial<Listed> {
  if (!score) return {};
  const { value, low, high, label: grade, verdict, icpId: icp } = score;
  return { score: value, low, high, grade, verdict, icp };
}

function ownOf({ custom = {} }: PersonRow): Pick<Listed, 'own'> {
  const own: Record<string, string> = {};
  for (const name of Object.keys(custom).sort()) {
    const value = textOf(custom[name]);
    if (value !== undefined) own[name] = value;
  }
  return Object.keys(own).length > 0 ? { own } : {};
}

type Texts = Pick<Listed, 'name' | 'company' | 'title' | 'headline'>;

function textsOf({ facts }: PersonRow): Texts {
  const [company, title, headline] = [facts.company, facts.title, facts.headline].map(textOf);
  return {
    name: textOf(facts.name) ?? facts.name.value,
    ...(company !== undefined && { company }),
    ...(title !== undefined && { title }),
    ...(headline !== undefined && { headline }),
  };
}

function wordsFor({ facts, tags }: PersonRow, { name, company, title, headline }: Texts): string {
  const mails = facts.emails?.value ?? [];
  return findWords({ name, company, title, more: [...mails, ...tags, headline ?? ''] });
}

/** A channel of the closed list, or none: what a row holds may come from elsewhere. */
function choicesOf({ facts, disqualified, cadence, readAs }: Row): Partial<Listed> {
  const channel = textOf(facts.channel) as Listed['channel'];
  const degree = facts.degree?.value ?? undefined;
  return {
    ...readAs,
    ...(channel !== undefined && { channel }),
    ...(degree !== undefined && { degree }),
    ...(disqualified !== undefined && { reason: disqualified }),
    ...(cadence !== undefined && { cadence: cadence.cadence }),
    ...(cadence?.paused && { resting: true as const }),
  };
}

/** A row as lists know it. `words`: those it is found by, where they are known already. */
export function makeListed(row: Row, words?: string): Listed {
  const texts = textsOf(row);
  const place = textOf(row.facts.location);
  const [mail] = row.facts.emails?.value ?? [];
  const folded = foldText(texts.name) || texts.name;
  return {
    id: row.id,
    ...texts,
    ...(place !== undefined && { place }),
    ...(mail !== undefined && { mail }),
    stage: row.stage,
    ...scoreOf(row),
    ...choicesOf(row),
    tags: row.tags,
    ...(momentsOf(row) as Pick<Listed, 'stageSince' | 'capturedAt' | 'lastSeenAt' | 'updatedAt'>),
    ...(row.facts.phones?.value?.length && { phone: true as const }),
    ...(row.identities.some((identity) => identity.startsWith('li:')) && { linkedin: true as const }),
    ...ownOf(row),
    ...(folded !== texts.name.toLowerCase() && { sortName: folded }),
    words: words ?? wordsFor(row, texts),
  };
}

/** What became different between two rows of one person; `undefined` when lists do not show it. */
export function compareListed(before: Row, after: Row): ListPatch | undefined {
  // Mostly a score alone: the same facts are found by the same words, which cost most to work out.
  const alike = before.facts === after.facts && before.tags === after.tags;
  const [one, other] = alike
    ? [makeListed(before, ''), makeListed(after, '')]
    : [makeListed(before), makeListed(after)];
  const fields = new Set([...Object.keys(one), ...Object.keys(other)] as (keyof Listed)[]);
  const differ = [...fields].filter((field) => !isSame(one[field], other[field]));
  if (differ.length === 0) return undefined;
  const unset = differ.filter((field) => other[field] === undefined);
  const set = Object.fromEntries(
    differ.filter((field) => other[field] !== undefined).map((field) => [field, other[field]]),
  );
  return { id: after.id, set, ...(unset.length > 0 && { unset }) };
}

const isSame = (one: unknown, other: unknown): boolean =>
  one === other ||
  (typeof one === 'object' && typeof other === 'object' && JSON.stringify(one) === JSON.stringify(other));
