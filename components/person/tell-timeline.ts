import type { Format, Messages } from '../../lib/locales/index.ts';
import type { Entry, EntryOf, EntryType } from '../../lib/model/ledger.ts';
import { type PersonReading, READ_FIELDS, type ReadField } from '../../lib/model/reading.ts';
import type { Instant } from '../../lib/model/schema.ts';
import { BANT_KEYS, type BantKey } from '../../lib/model/words.ts';
import type { GateCondition } from '../../lib/pipeline/gates.ts';
import { factText } from './fact-text.ts';

/** One line of the timeline, ready to be shown. Title and body may hold page text. */
export interface ToldEntry {
  id: string;
  type: EntryType;
  /** A touch is contact, past or planned; a change is everything learnt or decided. */
  group: 'touch' | 'change';
  /** When it happened, which for a signal may be before it was logged. */
  at: Instant;
  title: string;
  body?: string;
}

type Told = Pick<ToldEntry, 'title' | 'body'>;

interface Speech {
  messages: Messages;
  format: Format;
}

const TOUCHES: readonly EntryType[] = ['signalled', 'noted', 'scheduled', 'snoozed', 'done'];
/** A body longer than this is cut: the fact itself shows it whole. */
const LONGEST = 300;

const told = (title: string, body?: string): Told =>
  body ? { title, body: body.slice(0, LONGEST) } : { title };

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

function tellObserved(
  { reading }: EntryOf<'observed'>['data'],
  seen: Seen | undefined,
  speech: Speech,
): Told {
  const { words, personPage } = speech.messages;
  if (!seen) return told(personPage.told.captured);
  const changed = changedFields(reading, seen);
  if (changed.length === 0) return told(personPage.told.readAgain);
  const names = changed.map((field) => words.fields[field]);
  const plain = changed.find(
    (field) => typeof seen[field] === 'string' && field !== 'about' && field !== 'photoUrl',
  );
  return told(
    personPage.told.changed(speech.format.formatList(names)),
    plain && personPage.told.fromTo(String(seen[plain]), String(reading[plain])),
  );
}

function tellMoved(
  { from, to, reason, disqualified, unmet }: EntryOf<'moved'>['data'],
  speech: Speech,
): Told {
  const { words, personPage, person } = speech.messages;
  const say = personPage.told;
  if (disqualified) return told(say.setAside(words.disqualifyReasons[disqualified]), reason);
  const lacking = (unmet ?? []).map(
    (condition) => person.stage.conditions[condition as GateCondition] ?? condition,
  );
  const lacked = lacking.length > 0 ? say.lacking(speech.format.formatList(lacking)) : undefined;
  const body = [reason, lacked].filter(Boolean).join('. ');
  const back = from === 'disqualified' || from === 'nurture';
  return told(
    back ? say.broughtBack(words.stages[to]) : say.moved(words.stages[from], words.stages[to]),
    body,
  );
}

const isBant = (key: string): key is BantKey => (BANT_KEYS as readonly string[]).includes(key);

function tellAnswered({ key, answer }: EntryOf<'answered'>['data'], { messages }: Speech): Told {
  const { words, personPage } = messages;
  const [question, said] = isBant(key)
    ? [words.bantKeys[key], words.bantAnswers[key][answer.state]]
    : [key, words.answerStates[answer.state]];
  return told(personPage.told.answered(question, said), answer.note);
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
  const { words, personPage } = messages;
  if (!outcome) return told(personPage.told.done);
  const said = [words.dispositions[outcome.disposition]];
  if (outcome.sentiment) said.push(words.sentiments[outcome.sentiment].toLocaleLowerCase(format.locale));
  return told(personPage.told.doneWith(said.join(', ')));
}

function tellEdited({ field, value }: EntryOf<'edited'>['data'], { messages }: Speech): Told {
  const say = messages.personPage.told;
  const name = messages.words.fields[field];
  return value === null ? told(say.cleared(name)) : told(say.edited(name), factText(value));
}

function tellEntry(entry: Entry, seen: Seen | undefined, speech: Speech): Told {
  const { messages, format } = speech;
  const say = messages.personPage.told;
  switch (entry.type) {
    case 'observed':
      return tellObserved(entry.data, seen, speech);
    case 'edited':
      return tellEdited(entry.data, speech);
    case 'answered':
      return tellAnswered(entry.data, speech);
    case 'signalled':
      return told(messages.words.signals[entry.data.kind], entry.data.note);
    case 'moved':
      return tellMoved(entry.data, speech);
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
    case 'done':
      return tellDone(entry.data, speech);
    case 'exported':
      return told(say.exported, entry.data.file);
    // An undoing takes another entry off the timeline and is none itself.
    case 'undone':
      return told('');
  }
}

/** Standing entries of one person, newest first, as sentences, in the same order. */
export function tellTimeline(entries: readonly Entry[], messages: Messages, format: Format): ToldEntry[] {
  let seen: Seen | undefined;
  const oldestFirst = entries.toReversed().map((entry): ToldEntry => {
    const said = tellEntry(entry, seen, { messages, format });
    if (entry.type === 'observed') seen = { ...seen, ...shownBy(entry.data.reading) };
    return {
      ...said,
      id: entry.id,
      type: entry.type,
      at: entry.type === 'signalled' ? entry.data.at : entry.at,
      group: TOUCHES.includes(entry.type) ? 'touch' : 'change',
    };
  });
  return oldestFirst.toReversed();
}
