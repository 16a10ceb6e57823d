import { companyKey } from '../model/company-key.ts';
import type { EntryOf } from '../model/ledger.ts';
import type { Person } from '../model/person.ts';
import { isWordField, type SaidWords, saidBesides } from '../model/said-words.ts';
import { foldText } from '../model/text.ts';

type Said = readonly SaidWords[];

/** What is said of words sought after one more answer. The last of a question counts, and "unknown" takes it back. */
export function saidAfter(said: Said = [], { key, wanted, answer }: EntryOf<'answered'>['data']): Said {
  if (wanted === undefined || !isWordField(key)) return said;
  const others = saidBesides(said, { about: key, wanted });
  const { state, at } = answer;
  return state === 'yes' || state === 'no' ? [...others, { about: key, wanted, state, at }] : others;
}

/** The employer and the title as they are believed. */
export interface Job {
  company: string | undefined;
  title: string | undefined;
}

const isAnother = (before: string | undefined, now: string | undefined, key: (text: string) => string) =>
  before !== undefined && (now === undefined || key(before) !== key(now));

/** What was said of the employer and of the title was said of those held then. */
export function saidStill(said: Said = [], before: Job, now: Job): Said {
  if (said.length === 0) return said;
  const employer = isAnother(before.company, now.company, companyKey);
  const title = employer || isAnother(before.title, now.title, foldText);
  return said.filter(({ about }) => !((about === 'company' && employer) || (about === 'title' && title)));
}

/** Absent where nothing is left, so that people of whom nothing was said are as they were. */
export function keepSaid(person: Person, said: Said): void {
  if (said.length > 0) person.said = said;
  else delete person.said;
}
