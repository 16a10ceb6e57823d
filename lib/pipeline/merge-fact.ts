import type { Fact } from '../model/reading.ts';

/** Whether `shorter` is `longer` cut off: the same beginning, with or without an ellipsis. */
function isTruncationOf(shorter: string, longer: string): boolean {
  const stem = shorter.replace(/\s*(?:…|\.{3})$/u, '');
  return stem.length < longer.length && stem.length >= 20 && longer.startsWith(stem);
}

const keyOf = (item: unknown): string => JSON.stringify(item);

function showsLess(newer: unknown, older: unknown): boolean {
  if (typeof newer === 'string' && typeof older === 'string') return isTruncationOf(newer, older);
  if (Array.isArray(newer) && Array.isArray(older)) {
    if (newer.length >= older.length) return false;
    const had = new Set(older.map(keyOf));
    return newer.every((item) => had.has(keyOf(item)));
  }
  return false;
}

/**
 * What is believed after `next` is learnt, given what was believed. The facts must come in ledger order.
 * The user's own edit beats any page; newer beats older; a page that shows less of the same does not beat one that
 * showed more; what is absent never gets here.
 */
export function mergeFact<T>(known: Fact<T> | undefined, next: Fact<T>): Fact<T> {
  if (known === undefined || next.source.kind === 'user') return next;
  if (known.source.kind === 'user') return known;
  return showsLess(next.value, known.value) ? known : next;
}

/** Contact details add up: a page that shows one e-mail address does not deny another. */
export function joinFact(
  known: Fact<string[] | null> | undefined,
  next: Fact<string[]>,
): Fact<string[] | null> {
  if (known === undefined || next.source.kind === 'user') return next;
  if (known.source.kind === 'user' || known.value === null) return known;
  const fresh = next.value.filter((item) => !known.value?.includes(item));
  return fresh.length === 0 ? known : { ...next, value: [...known.value, ...fresh] };
}
