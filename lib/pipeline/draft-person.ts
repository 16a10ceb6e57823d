import type { GivenAnswer } from '../model/answers.ts';
import type { Due, Touch } from '../model/follow-up.ts';
import type { EditField, Entry, EntryOf, Happening } from '../model/ledger.ts';
import type { Person } from '../model/person.ts';
import type { PersonReading, Source } from '../model/reading.ts';
import { type SayingWords, wordsKey } from '../model/said-words.ts';
import type { Instant } from '../model/schema.ts';
import type { QuestionKey, SignalKind } from '../model/words.ts';
import { reducePerson } from './reduce-person.ts';
import { asideHappenings, type Reminder, type SettingAside } from './set-aside.ts';

/** What a field is set to by hand; `null` clears it. */
export type EditValue = EntryOf<'edited'>['data']['value'];

/** What a user set for someone who is not saved yet. Plain data: it survives the popup closing. */
export interface Draft {
  edits: Partial<Record<EditField, EditValue>>;
  /** Fields of the user's own, by name. */
  custom: Readonly<Record<string, string>>;
  answers: Partial<Record<QuestionKey, GivenAnswer>>;
  /** What is said of words sought, one of each question. */
  said: readonly SayingWords[];
  signals: SignalKind[];
  tags: string[];
  note: string;
  touch?: Due & Touch;
}

export const EMPTY_DRAFT: Draft = {
  edits: {},
  custom: {},
  answers: {},
  said: [],
  signals: [],
  tags: [],
  note: '',
};

/** Whether nothing was set. */
export function isEmptyDraft(draft: Draft): boolean {
  const { edits, custom, answers, said, signals, tags, note, touch } = draft;
  const parts = [edits, custom, answers].flatMap(Object.keys).concat(signals, tags);
  parts.push(...said.map(wordsKey));
  return parts.length === 0 && note.trim() === '' && touch === undefined;
}

/** The draft without a touch whose time has passed meanwhile, as in a popup opened again the next day. */
export function withoutPast(draft: Draft, now: Instant): Draft {
  if (draft.touch === undefined || draft.touch.dueAt > now) return draft;
  const { touch: _, ...rest } = draft;
  return rest;
}

/** What saving a draft adds to the capture: one happening per thing set, and the setting aside when there is a reason. */
export function draftHappenings(
  draft: Draft,
  at: Instant,
  followUp: string,
  aside?: SettingAside & { reminder?: Reminder },
): Happening[] {
  const happened: Happening[] = [];
  for (const [field, value] of Object.entries(draft.edits) as [EditField, EditValue][]) {
    happened.push({ type: 'edited', data: { field, value } });
  }
  for (const [name, value] of Object.entries(draft.custom)) {
    happened.push({ type: 'custom-edited', data: { name, value } });
  }
  for (const [key, given] of Object.entries(draft.answers)) {
    happened.push({ type: 'answered', data: { key, answer: { ...given, at } } });
  }
  for (const { about: key, wanted, state } of draft.said) {
    happened.push({ type: 'answered', data: { key, wanted: [...wanted], answer: { state, at } } });
  }
  for (const kind of draft.signals) happened.push({ type: 'signalled', data: { kind, at } });
  if (draft.tags.length > 0) happened.push({ type: 'tagged', data: { add: draft.tags, remove: [] } });
  const text = draft.note.trim();
  if (text !== '') happened.push({ type: 'noted', data: { text } });
  const { touch } = withoutPast(draft, at);
  if (touch) happened.push({ type: 'scheduled', data: { followUp, ...touch } });
  if (aside) happened.push(...asideHappenings('suspect', aside, aside.reminder));
  return happened;
}

/**
 * The person a reading and a draft would make if they were saved now: the same reducer over the same entries, so that
 * the preview is what saving gives.
 */
export function draftPerson(
  reading: PersonReading,
  source: Source,
  now: Instant,
  draft: Draft = EMPTY_DRAFT,
): Person | undefined {
  const happened: Happening[] = [
    { type: 'observed', data: { reading, source } },
    ...draftHappenings(draft, now, 'draft'),
  ];
  const entries = happened.map(({ type, data }, place) => ({
    // Padded, because entries of one moment are put in order by id.
    id: `draft-${String(place).padStart(4, '0')}`,
    subject: 'draft',
    at: now,
    by: 'draft',
    action: 'draft',
    type,
    data,
  })) as Entry[];
  return reducePerson('draft', entries);
}
