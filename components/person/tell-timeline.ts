import type { Format, Messages } from '../../lib/locales/index.ts';
import type { ChangeKind } from '../../lib/model/change.ts';
import type { Entry, EntryOf, EntryType } from '../../lib/model/ledger.ts';
import { type PersonReading, READ_FIELDS, type ReadField } from '../../lib/model/reading.ts';
import type { Instant } from '../../lib/model/schema.ts';
import type { ToldChange } from '../../lib/pipeline/changes-of-ledger.ts';
import { happenedAt } from '../../lib/pipeline/happened-at.ts';
import { tellChange } from '../changes/tell-change.ts';
import { isolateName } from '../follow-up/isolate-name.ts';
import { tellHandoff } from '../handoff/tell-handoff.ts';
import { nameOutcome } from './name-outcome.ts';
import { pageName } from './source-name.ts';
import { tellAnswered, tellCalled, tellCustom, tellEdited } from './tell-answer.ts';
import { tellCadence } from './tell-cadence.ts';
import { tellMove, tellPurchase } from './tell-move.ts';
import { type EntryGroup, groupOf } from './timeline-groups.ts';

/** One line of the timeline, ready to be shown. Title and body may hold page text. */
export interface ToldEntry {
  id: string;
  type: EntryType;
  group: EntryGroup;
  /** When it happened, which for a signal may be before it was logged. */
  at: Instant;
  title: string;
  body?: string;
  /** What became different, where a page showed that something did. */
  change?: ChangeKind;
  /** The act that merged somebody into the person, which can be taken back. */
  merge?: string;
}

type Told = Pick<ToldEntry, 'title' | 'body' | 'change' | 'merge'>;

interface Speech {
  messages: Messages;
  format: Format;
  changes: readonly ToldChange[];
  /** Names by subject, for merges. */
  names: ReadonlyMap<string, string>;
}

/** A body longer than this is cut: the fact itself shows it whole. */
const LONGEST = 300;

const told = (title: string, body?: string): Told =>
  body ? { title, body: body.slice(0, LONGEST) } : { title };

const cut = ({ title, body }: Told): Told => told(title, body);

type Seen = Partial<Record<ReadField, unknown>>;

/** The fields of a reading that differ from what earlier readings showed; fields seen for the first time aside. */
function changedFields(reading: PersonReading, seen: Seen): ReadField[] {
  return READ_FIELDS.filter((field) => {
    const [before, after] = [seen[field], reading[field]];
    return before !== undefined && after !== undefined && JSON.stringify(before) !== JSON.stringify(after);
  });
}

/** What a reading showed: a field it could not show does not hide what an earlier one did. */
function shownBy(reading: PersonReading): Seen {
  const shown = READ_FIELDS.filter((field) => reading[field] !== undefined);
  return Object.fromEntries(shown.map((field) => [field, reading[field]]));
}

/** Fields whose difference is told as a typed change, or is none: the same in other words. */
const TYPED: readonly ReadField[] = [
  'name',
  'title',
  'company',
  'companyUrl',
  'location',
  'positions',
  'photoUrl',
];

function tellObserved(
  { id, data: { reading, source } }: EntryOf<'observed'>,
  seen: Seen | undefined,
  { messages, format, changes }: Speech,
): Told {
  const { words, personPage } = messages;
  if (!seen) {
    if (source.kind === 'file') return told(personPage.told.imported, source.file);
    if (source.kind !== 'page') return told(personPage.told.entered);
    return told(personPage.told.captured, pageName(source, messages));
  }
  const [first, ...others] = changes.filter(({ key }) => key.startsWith(`${id}:`));
  const changed = changedFields(reading, seen);
  const plain = changed.filter((field) => !TYPED.includes(field));
  const named =
    plain.length > 0 && personPage.told.changed(format.formatList(plain.map((field) => words.fields[field])));
  if (first) {
    const more = [...others.map((each) => tellChange(each, messages)), named].filter(Boolean);
    return { ...told(tellChange(first, messages), more.join('\n')), change: first.kind };
  }
  if (named) {
    const line = plain.find((field) => typeof seen[field] === 'string' && field !== 'about');
    return told(named, line && personPage.told.fromTo(String(seen[line]), String(reading[line])));
  }
  return changed.includes('title')
    ? told(
        personPage.told.readAgain,
        `${messages.changes.reworded}: ${personPage.told.fromTo(String(seen.title), String(reading.title))}`,
      )
    : told(personPage.told.readAgain);
}

function tellMerged(entry: EntryOf<'merged'>, { messages, format, names }: Speech): Told {
  const { mergedFrom, someone } = messages.duplicates;
  const name = names.get(entry.data.absorbed);
  const who = name === undefined ? someone : isolateName(name);
  return { title: mergedFrom(who, format.formatDate(entry.at)), merge: entry.action };
}

function tellMoved(data: EntryOf<'moved'>['data'], { messages, format }: Speech): Told {
  const { title, body } = tellMove(data, messages, format);
  return told(title, body);
}

function tellTagged({ add, remove }: EntryOf<'tagged'>['data'], { messages, format }: Speech): Told {
  const say = messages.personPage.told;
  const titles = [
    ...(add.length > 0 ? [say.tagged(format.formatList(add))] : []),
    ...(remove.length > 0 ? [say.untagged(format.formatList(remove))] : []),
  ];
  return told(titles.join('. '));
}

function tellDone({ outcome }: EntryOf<'done'>['data'], { messages, format }: Speech): Told {
  const { told: say } = messages.personPage;
  return told(outcome ? say.doneWith(nameOutcome(outcome, { messages, format })) : say.done);
}

function tellContacted({ channel, outcome, message }: EntryOf<'contacted'>['data'], speech: Speech): Told {
  const { words, personPage } = speech.messages;
  const how = words.channels[channel];
  const title = outcome
    ? personPage.told.contactedWith(how, nameOutcome(outcome, speech))
    : personPage.told.contacted(how);
  return told(title, message?.text);
}

function tellEntry(entry: Entry, seen: Seen | undefined, speech: Speech): Told {
  const { messages, format } = speech;
  const say = messages.personPage.told;
  switch (entry.type) {
    case 'observed':
      return tellObserved(entry, seen, speech);
    case 'edited':
      return cut(tellEdited(entry.data, speech));
    case 'custom-edited':
      return tellCustom(entry.data, speech);
    case 'answered':
      return cut(tellAnswered(entry.data, speech));
    case 'called':
      return tellCalled(entry.data, speech);
    case 'contacted':
      return tellContacted(entry.data, speech);
    case 'signalled':
      return told(messages.words.signals[entry.data.kind], entry.data.note);
    case 'moved':
      return tellMoved(entry.data, speech);
    case 'purchased':
      return told(tellPurchase(entry.data, messages, format));
    case 'noted':
      return { title: say.noted, body: entry.data.text };
    case 'tagged':
      return tellTagged(entry.data, speech);
    case 'scheduled':
      return told(
        say.scheduled(format.formatDay(entry.data.dueAt), format.formatTime(entry.data.dueAt)),
        entry.data.note,
      );
    case 'snoozed':
      return told(say.snoozed(format.formatDay(entry.data.dueAt), format.formatTime(entry.data.dueAt)));
    case 'skipped':
      return told(say.skipped);
    case 'reminder-snoozed':
      return told(
        say.reminderSnoozed(format.formatDay(entry.data.until), format.formatTime(entry.data.until)),
      );
    case 'done':
      return tellDone(entry.data, speech);
    case 'exported':
      return told(say.exported, entry.data.file);
    case 'informed':
      return told(say.informed(messages.words.objectionChannels[entry.data.how]));
    case 'based':
      return told(say.based(messages.words.bases[entry.data.basis]), entry.data.note);
    case 'handed-off':
    case 'handoff-answered':
      return tellHandoff(entry, messages);
    case 'merged':
      return tellMerged(entry, speech);
    case 'not-same':
      return told(messages.duplicates.toldApart);
    default:
      // What takes another entry back, mirrors one, or is a company's, is none of its own.
      return told(tellCadence(entry, messages) ?? '');
  }
}

/** The name each subject among the entries was last seen under. */
function namesOf(entries: readonly Entry[]): ReadonlyMap<string, string> {
  const observed = entries.filter((entry) => entry.type === 'observed');
  return new Map(
    observed
      .toReversed()
      .flatMap(({ subject, data: { reading } }) => (reading.name ? [[subject, reading.name] as const] : [])),
  );
}

/**
 * Standing entries of one person, newest first, as sentences, in the same order.
 * @param changes what the readings among them tell
 */
export function tellTimeline(
  entries: readonly Entry[],
  messages: Messages,
  format: Format,
  changes: readonly ToldChange[] = [],
): ToldEntry[] {
  const speech: Speech = { messages, format, changes, names: namesOf(entries) };
  let seen: Seen | undefined;
  const oldestFirst = entries.toReversed().map((entry): ToldEntry => {
    const said = tellEntry(entry, seen, speech);
    if (entry.type === 'observed') seen = { ...seen, ...shownBy(entry.data.reading) };
    return {
      ...said,
      id: entry.id,
      type: entry.type,
      at: happenedAt(entry),
      group: groupOf(entry.type),
    };
  });
  return oldestFirst.toReversed().filter(({ title }) => title !== '');
}
