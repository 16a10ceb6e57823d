import { CAPS } from '../../model/caps.ts';
import { cleanText } from '../../model/text.ts';
import type { ImportedPerson, MappedRow, RowProblem, Warning } from './imported-person.ts';
import type { Mapping, Target } from './layout.ts';
import type { RawRow } from './opened-file.ts';
import { unguard } from './read-values.ts';
import { RowDraft } from './row-draft.ts';

/** What programs write where they have no name, and what LinkedIn shows for someone out of sight. */
const NO_NAME = /^(?:n\/?a|none|null|undefined|unknown|nan|#n\/a|#ref!|#name\?|#value!|linkedin member)$/i;

interface Place {
  at: number;
  target: Target;
  header: string;
}

const places = new WeakMap<Mapping, readonly Place[]>();

/** The columns that are read, found once for all rows. */
function placesOf(mapping: Mapping): readonly Place[] {
  const known = places.get(mapping);
  if (known) return known;
  const read = mapping.columns.flatMap(({ header, target }, at) =>
    target === 'ignore' ? [] : [{ at, target, header }],
  );
  places.set(mapping, read);
  return read;
}

/** Whether the cells are those the headings ask for. Empty ones beyond the last heading are a spreadsheet's own. */
function fits({ cells }: RawRow, { columns }: Mapping): boolean {
  if (cells.length === columns.length) return true;
  return cells.length > columns.length && cells.slice(columns.length).every((cell) => cell.trim() === '');
}

const text = (draft: RowDraft, target: Target): string | undefined => draft.texts.get(target);

/** The whole name, else its parts in the order they are said. */
function nameOf(draft: RowDraft): string | undefined {
  const name = text(draft, 'full-name') ?? partsOf(draft, NAME_PARTS)?.join(' ');
  return name !== undefined && /[\p{L}\p{N}]/u.test(name) && !NO_NAME.test(name) ? name : undefined;
}

/** The place as one text: as it stands, with the country where that stands apart; else town, region and country, none twice. */
function locationOf(draft: RowDraft, own: boolean): string | undefined {
  const whole = text(draft, 'location');
  if (whole !== undefined && own) return whole;
  const country = text(draft, 'country');
  const parts = whole === undefined ? partsOf(draft, PLACE_PARTS) : [whole, ...(country ? [country] : [])];
  const once = parts?.filter(
    (part, at) => !`, ${parts[at - 1] ?? ''}`.toLowerCase().endsWith(`, ${part.toLowerCase()}`),
  );
  return cleanText(once?.join(', '), CAPS.line);
}

const NAME_PARTS = ['first-name', 'middle-name', 'last-name', 'name-suffix'] as const;
const PLACE_PARTS = ['city', 'region', 'country'] as const;

function partsOf(draft: RowDraft, targets: readonly Target[]): string[] | undefined {
  return some(targets.flatMap((target) => text(draft, target) ?? []));
}

/** The page a person is best known by: LinkedIn's own address before that of its sales tool, or of any site. */
function bestProfile({ profiles }: RowDraft): RowDraft['profiles'][number] | undefined {
  const by = (form: string) => profiles.find(({ identity }) => identity.startsWith(form));
  return by('li:in/') ?? by('li:id/') ?? profiles[0];
}

function toPerson(draft: RowDraft, name: string): ImportedPerson {
  const own = bestProfile(draft);
  const others = draft.profiles.flatMap(({ identity }) => (identity === own?.identity ? [] : [identity]));
  const identities =
    others.length + draft.identities.length > 0 ? [...new Set([...draft.identities, ...others])] : [];
  const person: ImportedPerson = { name };
  const set = <K extends keyof ImportedPerson>(key: K, value: ImportedPerson[K] | undefined): void => {
    if (value !== undefined) person[key] = value;
  };
  set('identities', some(identities)?.slice(0, CAPS.identities));
  set('url', own?.url);
  set('title', text(draft, 'title'));
  set('company', text(draft, 'company'));
  set('companyUrl', text(draft, 'company-linkedin') ?? text(draft, 'company-website'));
  set('companyWebsite', text(draft, 'company-website'));
  set('headline', text(draft, 'headline'));
  set('location', locationOf(draft, draft.own));
  set('about', text(draft, 'about'));
  set('emails', some(draft.emails));
  set('phones', some(draft.phones));
  set('websites', some(draft.websites));
  set('connectedOn', text(draft, 'connected-on'));
  set('industry', text(draft, 'industry'));
  set('companySize', text(draft, 'company-size'));
  set('tags', some(draft.tags));
  set('note', text(draft, 'note'));
  set('custom', draft.custom.length > 0 ? Object.fromEntries(draft.custom) : undefined);
  set('stage', draft.stage);
  return person;
}

const some = (values: readonly string[]): string[] | undefined =>
  values.length > 0 ? [...values] : undefined;

/** What makes a row nobody's, once its cells were read. */
function refusalOf(
  draft: RowDraft,
  name: string | undefined,
  warnings: readonly Warning[],
): MappedRow | undefined {
  const refuse = (problem: RowProblem, column?: string): MappedRow => ({
    ok: false,
    problem,
    ...(column !== undefined && { column }),
  });
  const lost = warnings.find(({ problem }) => problem === 'unreadable');
  if (name === undefined) return lost ? refuse('unreadable', lost.column) : refuse('no-name');
  if (name.length > CAPS.name) return refuse('too-long');
  if (draft.emails.length + draft.phones.length + draft.profiles.length + draft.identities.length > 0)
    return undefined;
  const wrong = warnings.find(({ problem }) => problem === 'bad-mail' || problem === 'not-a-link');
  return wrong ? refuse(wrong.problem as RowProblem, wrong.column) : undefined;
}

/**
 * One row through a mapping: the person it tells of, with what had to be left out, or why it tells of nobody. A value goes
 * into the field its column is mapped to or nowhere; a row whose cells do not match the headings is refused as a whole,
 * never shifted. Never throws.
 */
export function mapRow(row: RawRow, mapping: Mapping): MappedRow {
  if (row.fault !== undefined) return { ok: false, problem: row.fault };
  if (!fits(row, mapping)) return { ok: false, problem: 'column-count' };
  const draft = new RowDraft(mapping);
  const warnings: Warning[] = [];
  // Only what is made for spreadsheets has its cells guarded.
  const guarded = mapping.format !== 'vcard' && mapping.format !== 'assay-json';
  for (const { at, target, header } of placesOf(mapping)) {
    const cell = row.cells[at];
    if (cell === undefined || cell === '') continue;
    // A sign the encoding lost could be any: the value is not what it was.
    const problem = cell.includes('\uFFFD')
      ? 'unreadable'
      : draft.take(target, guarded ? unguard(cell) : cell);
    if (problem !== undefined) warnings.push({ problem, column: header });
  }
  const name = nameOf(draft);
  const refused = refusalOf(draft, name, warnings);
  return refused ?? { ok: true, person: toPerson(draft, name ?? ''), warnings };
}
