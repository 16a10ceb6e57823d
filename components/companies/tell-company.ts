import type { Format, Messages } from '../../lib/locales/index.ts';
import type { Entry, EntryOf } from '../../lib/model/ledger.ts';
import { COMPANY_FIELDS, type CompanyField, type CompanyReading } from '../../lib/model/reading.ts';
import { isolateName } from '../follow-up/isolate-name.ts';
import { pageName } from '../person/source-name.ts';
import type { ToldEntry } from '../person/tell-timeline.ts';
import { companyText } from './company-text.ts';

type Told = Pick<ToldEntry, 'title' | 'body' | 'merge'>;

interface Speech {
  messages: Messages;
  format: Format;
}

/** A body longer than this is cut: the fact itself shows it whole. */
const LONGEST = 300;

const told = (title: string, body?: string): Told =>
  body ? { title, body: body.slice(0, LONGEST) } : { title };

type Seen = Partial<Record<CompanyField, unknown>>;

/** What a page showed: a field it left out does not hide what an earlier one said. */
function shownBy(reading: CompanyReading): Seen {
  const shown = COMPANY_FIELDS.filter((field) => reading[field] !== undefined);
  return Object.fromEntries(shown.map((field) => [field, reading[field]]));
}

function tellObserved(
  { data: { reading, source } }: EntryOf<'company-observed'>,
  seen: Seen | undefined,
  { messages, format }: Speech,
): Told {
  const { personPage, panel } = messages;
  if (!seen) {
    if (source.kind === 'file') return told(personPage.told.imported, source.file);
    if (source.kind !== 'page') return told(personPage.told.entered);
    return told(personPage.told.captured, pageName(source, messages));
  }
  const changed = COMPANY_FIELDS.filter((field) => {
    const [before, after] = [seen[field], reading[field]];
    return before !== undefined && after !== undefined && JSON.stringify(before) !== JSON.stringify(after);
  });
  if (changed.length === 0) return told(personPage.told.readAgain);
  const line = changed.find((field) => field !== 'about' && field !== 'specialties');
  return told(
    personPage.told.changed(format.formatList(changed.map((field) => panel.company.fields[field]))),
    line && personPage.told.fromTo(companyText(seen[line]), companyText(reading[line])),
  );
}

function tellEdited({ field, value }: EntryOf<'company-edited'>['data'], { messages }: Speech): Told {
  const name = messages.panel.company.fields[field];
  if (value === null) return told(messages.personPage.told.cleared(name));
  return told(messages.personPage.told.edited(name), companyText(value));
}

/** The name each record was last read under. */
function namesOf(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const observed = entries.filter((entry) => entry.type === 'company-observed');
  return new Map(observed.toReversed().map(({ subject, data }) => [subject, data.reading.name] as const));
}

/** Standing entries of one company, newest first, as sentences, in the same order. */
export function tellCompany(entries: readonly Entry[], messages: Messages, format: Format): ToldEntry[] {
  const speech: Speech = { messages, format };
  const names = namesOf(entries);
  let seen: Seen | undefined;
  const oldestFirst = entries.toReversed().flatMap((entry): ToldEntry[] => {
    const { id, type, at } = entry;
    const line = (said: Told): ToldEntry[] => [{ ...said, id, type, at, group: 'change' }];
    switch (entry.type) {
      case 'company-observed': {
        const said = tellObserved(entry, seen, speech);
        seen = { ...seen, ...shownBy(entry.data.reading) };
        return line(said);
      }
      case 'company-edited':
        return line(tellEdited(entry.data, speech));
      case 'merged': {
        const { mergedFrom, someone } = messages.duplicates;
        const name = names.get(entry.data.absorbed);
        const title = mergedFrom(name === undefined ? someone : isolateName(name), format.formatDate(at));
        return line({ title, merge: entry.action });
      }
      default:
        return [];
    }
  });
  return oldestFirst.toReversed();
}
