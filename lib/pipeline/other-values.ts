import { isLinkedIn } from '../model/identity.ts';
import type { Entry } from '../model/ledger.ts';
import type { Fact, Source } from '../model/reading.ts';
import { foldText } from '../model/text.ts';

/** A single value as sources state it; lists add up and do not contradict each other. */
type Stated = Fact<string | number>;

const YEAR_MS = 365 * 86_400_000;

/** Who states it: a site, the program a file came from, or what was typed and pasted in. */
function sourceKey(source: Source): string {
  if (source.kind === 'file') return `file:${source.format}`;
  if (source.kind !== 'page') return source.kind;
  const url = new URL(source.url);
  return isLinkedIn(url) ? 'linkedin' : url.hostname.replace(/^www\./, '');
}

/** A text for comparing: without the dots of one that was cut, and what an address has before and after its name. */
const plain = (text: string): string =>
  foldText(
    text
      .replace(/\s*(?:…|\.{3})$/u, '')
      .replace(/^https?:\/\/(?:www\.)?/, '')
      .replace(/\/$/, ''),
  );

/** The same in other letters, or one cut short. */
function agree(one: string | number, other: string | number): boolean {
  if (typeof one === 'number' || typeof other === 'number') return one === other;
  const [a, b] = [plain(one), plain(other)];
  return a.startsWith(b) || b.startsWith(a);
}

const isSingle = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number';

/** What each source stated last, by field. */
function statedLast(
  entries: readonly Entry[],
  fields: readonly string[],
): Map<string, ReadonlyMap<string, Stated>> {
  const byField = new Map<string, Map<string, Stated>>();
  for (const entry of entries) {
    if (entry.type !== 'observed' && entry.type !== 'company-observed') continue;
    const { reading, source } = entry.data;
    for (const [field, value] of Object.entries(reading)) {
      if (!fields.includes(field) || !isSingle(value)) continue;
      const bySource = byField.get(field) ?? new Map<string, Stated>();
      bySource.set(sourceKey(source), { value, source, at: entry.at });
      byField.set(field, bySource);
    }
  }
  return byField;
}

/**
 * What other sources say of a person or company otherwise than it is believed, by field: the last word of each site, where it
 * is not what the user set or another site showed. The newest first, each value once; what is a year older than the
 * believed value was overtaken and contradicts nothing. A field that is not known, or was cleared, has none.
 * @param entries those that stand, oldest first
 * @param fields the fields to look at; of them, those that hold one text or number
 */
export function otherValues(
  facts: object,
  entries: readonly Entry[],
  fields: readonly string[],
): ReadonlyMap<string, readonly Stated[]> {
  const known = facts as Readonly<Record<string, Fact<unknown> | undefined>>;
  const found = new Map<string, Stated[]>();
  for (const [field, bySource] of statedLast(entries, fields)) {
    const believed = known[field];
    const { value } = believed ?? {};
    if (believed === undefined || !isSingle(value)) continue;
    const oldest = Date.parse(believed.at) - YEAR_MS;
    const others = [...bySource.values()]
      .filter((stated) => !agree(stated.value, value) && Date.parse(stated.at) >= oldest)
      .sort((a, b) => (a.at < b.at ? 1 : -1));
    const each = others.filter(
      (stated, place) => !others.slice(0, place).some((newer) => agree(newer.value, stated.value)),
    );
    if (each.length > 0) found.set(field, each);
  }
  return found;
}
