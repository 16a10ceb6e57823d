import { foldLetters } from '../../model/text.ts';

/** What a template can leave blank, by the key it is written with: `{{first name}}`. In the order an editor lists them. */
export const VARIABLES = [
  'greeting name',
  'first name',
  'last name',
  'full name',
  'title',
  'company',
  'industry',
  'place',
  'pains',
  'new role',
  'new company',
  'signal',
  'last contact',
  'next question',
  'content title',
  'content link',
  'offer name',
  'offer until',
  'sender name',
  'sender company',
  'meeting link',
] as const;
export type Variable = (typeof VARIABLES)[number];

/** What they are, for one person. A key without a value is not known of them; there is no empty value. */
export type Values = Partial<Record<Variable, string>>;

const known = new Set<string>(VARIABLES);

/** How a key is compared: in lower case, without accents, with single spaces for `_`, `-`, `.` and capitals within a word. */
export function variableKey(written: string): string {
  return foldLetters(written.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .replace(/[\s_.-]+/g, ' ')
    .trim();
}

/** The variable some text names, or `undefined`. */
export function findVariable(written: string): Variable | undefined {
  const key = variableKey(written);
  return known.has(key) ? (key as Variable) : undefined;
}

/** The steps from one text to another: letters put in, left out, changed, or swapped with their neighbour. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, n) => n);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      }
      next.push(least);
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}

/** What people write where they mean one of these: words of other tools. */
const MEANT: Readonly<Record<string, Variable>> = {
  name: 'full name',
  fname: 'first name',
  lname: 'last name',
  firstname: 'first name',
  lastname: 'last name',
  fullname: 'full name',
  surname: 'last name',
  'given name': 'first name',
  'job title': 'title',
  job: 'title',
  role: 'title',
  position: 'title',
  'company name': 'company',
  organization: 'company',
  organisation: 'company',
  employer: 'company',
  city: 'place',
  location: 'place',
  country: 'place',
  pain: 'pains',
  need: 'pains',
  'my name': 'sender name',
  'my company': 'sender company',
  calendar: 'meeting link',
  'calendar link': 'meeting link',
  link: 'content link',
  offer: 'offer name',
  content: 'content title',
  question: 'next question',
};

/** The variable that was probably meant, where one is near: by other tools' words, else by at most a third of its letters. */
export function nearestVariable(written: string): Variable | undefined {
  const key = variableKey(written.slice(0, 60));
  const meant = Object.hasOwn(MEANT, key) ? MEANT[key] : undefined;
  if (meant) return meant;
  const near = VARIABLES.map((name) => ({ name, steps: distance(key, name) }))
    .filter(({ name, steps }) => steps <= Math.max(1, Math.floor(name.length / 3)))
    .sort((a, b) => a.steps - b.steps);
  return near[0]?.name;
}
