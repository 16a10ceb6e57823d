import type { Moment } from '../../model/insights.ts';
import type { Columns } from './columns.ts';

/** A 1 for everyone who was set aside at a moment. */
export function asideAt({ people, asides: { who, at, until } }: Columns, asOf: Moment): Uint8Array {
  const is = new Uint8Array(people);
  // Of a person's times in their order, the last one that had begun tells.
  for (let n = 0; n < who.length; n += 1)
    if ((at[n] ?? Number.NaN) <= asOf) is[who[n] ?? -1] = Number((until[n] ?? 0) > asOf);
  return is;
}
