import { linkedInUrl, telIdentity } from '../model/identity.ts';
import type { Person, PersonRow } from '../model/person.ts';
import type { Fact } from '../model/reading.ts';
import type { Instant } from '../model/schema.ts';
import { foldText } from '../model/text.ts';
import type { Column, Line } from './column.ts';

/** What a column makes of a person. */
export type Value = Column['value'];

type TextFact = 'title' | 'company' | 'headline' | 'location';
type ListFact = 'emails' | 'phones' | 'websites';

export const text =
  (field: TextFact): Value =>
  ({ row }) =>
    row.facts[field]?.value ?? undefined;

/** Several, as they are known; none where they are not. */
export const listOf = (row: PersonRow, field: ListFact): readonly string[] => row.facts[field]?.value ?? [];

/** The one at a place among several, the first where no place is named: importers take one a column. */
export const nth =
  (field: ListFact, place = 0): Value =>
  ({ row }) =>
    listOf(row, field)[place];

export const whole = (value: number | undefined) =>
  value === undefined ? undefined : String(Math.round(value));

/** A phone number as E.164 where its country is told, else as it is written: which country it is of is not guessed. */
export function plainPhone(phone: string | undefined): string | undefined {
  return phone === undefined ? undefined : (telIdentity(phone)?.slice('tel:'.length) ?? phone);
}
export const phone =
  (place = 0): Value =>
  ({ row }) =>
    plainPhone(listOf(row, 'phones')[place]);

/** The person's LinkedIn address, also where another site's is the main one. */
export function linkedInAddress(row: PersonRow): string | undefined {
  for (const identity of row.identities) {
    const url = linkedInUrl(identity);
    if (url !== undefined) return url;
  }
  return undefined;
}
export const linkedIn: Value = ({ row }) => linkedInAddress(row);

/** `in:ana-putri`, for a field that makes an upsert possible where there is no address. */
export const linkedInKey: Value = ({ row }) =>
  row.identities.find((identity) => identity.startsWith('li:in/'))?.replace('li:in/', 'in:');

/** The page the earliest fact still held was read from; `undefined` for a person entered by hand. */
export function sourceUrl(row: Person): string | undefined {
  let at: Instant | undefined;
  let url: string | undefined;
  for (const fact of Object.values(row.facts) as Fact<unknown>[]) {
    if (fact.source.kind !== 'page' || (at !== undefined && at <= fact.at)) continue;
    at = fact.at;
    url = fact.source.url;
  }
  return url;
}

const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Where they are, in parts. Of a person without them the country alone is told, which the row knows. */
export const place =
  (part: 'city' | 'region' | 'country'): Value =>
  ({ row, place }) => {
    const said = place?.[part];
    if (said !== undefined || part !== 'country' || row.where === undefined) return said;
    return countries.of(row.where.slice(0, 2));
  };

export const industry: Value = ({ employer }) => employer?.industry;
/** The employer's site; the person's own where none is known. */
export const website: Value = ({ row, employer }) => employer?.website ?? listOf(row, 'websites')[0];

/** `72 (58–86), warm 3, B3`; `undefined` while unscored. */
export function scoreWords({ row: { score } }: Line): string | undefined {
  if (score === undefined) return undefined;
  const { value, low, high, label, grade, letter, digit } = score;
  return `${whole(value)} (${whole(low)}–${whole(high)}), ${label} ${grade}, ${letter}${digit}`;
}

/** Everything Assay adds, in one line, where a program has one field for notes: why, the score, what set them aside. */
export const note: Value = (line) => {
  const { row, reason } = line;
  const score = scoreWords(line);
  const parts = [
    reason === '' ? undefined : reason,
    score && `Assay ${score}`,
    row.disqualified && `Disqualified: ${row.disqualified}`,
  ];
  const said = parts.filter((part) => part !== undefined && part !== '').join(' · ');
  return said === '' ? undefined : said;
};

export const stageValue =
  (field: string): Value =>
  ({ row, stages }) =>
    stages?.[row.stage].values[field] || undefined;

/** A column with the value of one of the user's own fields. Names that differ in case and accents alone are one field. */
export function ownColumn(name: string): Column {
  const key = foldText(name) || name;
  const value: Value = ({ row: { custom } }) => {
    if (custom === undefined) return undefined;
    const held = Object.hasOwn(custom, name)
      ? custom[name]
      : Object.entries(custom).find(([other]) => (foldText(other) || other) === key)?.[1];
    return held?.value ?? undefined;
  };
  return { id: `own:${name}`, header: name, value };
}
