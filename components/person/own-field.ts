import { LONGEST_NAME, LONGEST_VALUE } from '../../lib/actions/edit-custom.ts';
import { cleanText } from '../../lib/model/text.ts';

/** What is wrong with a field of the user's own as it was typed. */
export type NameProblem = 'noName' | 'nameTooLong' | 'nameTaken';
export type ValueProblem = 'noValue' | 'valueTooLong';

/** Names in use: the person's own, and those profiles and other people have. */
export interface NamesInUse {
  held: readonly string[];
  known: readonly string[];
}

type Parsed<P> = { ok: true; text: string } | { ok: false; problem: P };

const same = (one: string, other: string) => one.toLocaleLowerCase() === other.toLocaleLowerCase();

/** A typed name. One in use elsewhere is taken as it is written there: a profile finds a field by its very name. */
export function parseOwnName(typed: string, { held, known }: NamesInUse): Parsed<NameProblem> {
  const name = cleanText(typed, 2 * LONGEST_NAME);
  if (name === undefined) return { ok: false, problem: 'noName' };
  if (name.length > LONGEST_NAME) return { ok: false, problem: 'nameTooLong' };
  if (held.some((each) => same(each, name))) return { ok: false, problem: 'nameTaken' };
  return { ok: true, text: known.find((each) => same(each, name)) ?? name };
}

/** A typed value: a line of text. */
export function parseOwnValue(typed: string): Parsed<ValueProblem> {
  const value = cleanText(typed, 2 * LONGEST_VALUE);
  if (value === undefined) return { ok: false, problem: 'noValue' };
  return value.length > LONGEST_VALUE ? { ok: false, problem: 'valueTooLong' } : { ok: true, text: value };
}
