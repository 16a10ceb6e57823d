import { type Story, type StoryStanding, WAITING_STAGES } from '../../model/insights.ts';
import {
  ACQUISITION_CHANNELS,
  CHANNELS,
  FUNCTIONS,
  LADDER,
  RECORDED_REASONS,
  SIGNAL_KINDS,
  STAGES,
} from '../../model/words.ts';

/** Rungs of the ladder: the places of one person in `came`. */
export const RUNGS = LADDER.length;

/**
 * Everyone as insights count them, a column for each thing, people and what happened to them in one order. Numbers in typed arrays: a
 * hundred thousand objects would take a tenth of a second to go through for each thing that is counted, these a thousandth.
 * Words are their places in the vocabulary, and where they may be absent one more, with 0 for absent. Times are milliseconds.
 */
export interface Columns {
  people: number;
  ids: readonly string[];
  captured: Float64Array;
  /** When each came to each rung, `RUNGS` a person; NaN where they did not. */
  came: Float64Array;
  /** As `Story.skipped`. */
  skipped: Uint8Array;
  stage: Uint8Array;
  /** A place in `icpIds`, from 1; 0 where no profile scores them. */
  icp: Uint16Array;
  icpIds: readonly string[];
  grade: Uint8Array;
  channel: Uint8Array;
  role: Uint8Array;
  /** Everybody's groups by their places in `groupKeys`, one after the other; where a person's begin, and in the end how many there are. */
  groups: Uint32Array;
  groupStart: Uint32Array;
  groupKeys: readonly string[];
  touches: { who: Uint32Array; at: Float64Array; channel: Uint8Array; answered: Float64Array };
  signals: { who: Uint32Array; at: Float64Array; kind: Uint8Array };
  /** `to` is infinite where they are there still. */
  stays: { who: Uint32Array; stage: Uint8Array; from: Float64Array; to: Float64Array };
  /** Times people were set aside, and until when, infinite where they are so still. */
  asides: { who: Uint32Array; at: Float64Array; until: Float64Array; reason: Uint8Array };
  /** Contents that were sent, of those to whom any were. */
  sent: ReadonlyMap<number, readonly string[]>;
}

/** Tells texts by their place in a list that grows with them. */
function makeIndex() {
  const places = new Map<string, number>();
  const texts: string[] = [];
  const placeOf = (text: string): number => {
    const known = places.get(text);
    if (known !== undefined) return known;
    places.set(text, texts.length);
    return texts.push(text) - 1;
  };
  return { texts, placeOf };
}

const placesOf = (vocabulary: readonly string[]) => {
  const places = new Map(vocabulary.map((word, place) => [word, place]));
  return (word: string): number => places.get(word) ?? 0;
};

const stagePlace = placesOf(STAGES);
const waitingPlace = placesOf(WAITING_STAGES);
const kindPlace = placesOf(SIGNAL_KINDS);

/** Places from 1, and 0 for what is absent or in no vocabulary. */
const orAbsent = (vocabulary: readonly string[]) => {
  const places = new Map(vocabulary.map((word, place) => [word, place + 1]));
  return (word: string | undefined): number => (word === undefined ? 0 : (places.get(word) ?? 0));
};

const acquisitionPlace = orAbsent(ACQUISITION_CHANNELS);
const channelPlace = orAbsent(CHANNELS);
const rolePlace = orAbsent(FUNCTIONS);
const reasonPlace = orAbsent(RECORDED_REASONS);

/** Lists that grow, before it is known how long they become. */
function makeLists() {
  return {
    ids: [] as string[],
    captured: [] as number[],
    came: [] as number[],
    skipped: [] as number[],
    stage: [] as number[],
    icp: [] as number[],
    grade: [] as number[],
    channel: [] as number[],
    role: [] as number[],
    groups: [] as number[],
    groupStart: [0],
    touches: { who: [] as number[], at: [] as number[], channel: [] as number[], answered: [] as number[] },
    signals: { who: [] as number[], at: [] as number[], kind: [] as number[] },
    stays: { who: [] as number[], stage: [] as number[], from: [] as number[], to: [] as number[] },
    asides: { who: [] as number[], at: [] as number[], until: [] as number[], reason: [] as number[] },
    sent: new Map<number, readonly string[]>(),
  };
}
type Lists = ReturnType<typeof makeLists>;

function addHappenings({ touches, signals, stays, sent }: Lists, who: number, person: Story): void {
  for (const { at, channel, answered } of person.touches) {
    touches.who.push(who);
    touches.at.push(at);
    touches.channel.push(channelPlace(channel));
    touches.answered.push(answered ?? Number.NaN);
  }
  for (const { at, kind } of person.signals) {
    signals.who.push(who);
    signals.at.push(at);
    signals.kind.push(kindPlace(kind));
  }
  for (const { stage, from, to } of person.stays) {
    stays.who.push(who);
    stays.stage.push(waitingPlace(stage));
    stays.from.push(from);
    stays.to.push(to ?? Number.POSITIVE_INFINITY);
  }
  if (person.sent.length > 0) sent.set(who, person.sent);
}

function addAsides({ asides }: Lists, who: number, { moves }: Story): void {
  for (const [place, { at, to, reason }] of moves.entries()) {
    if (to !== 'disqualified') continue;
    const back = moves.slice(place + 1).find((move) => move.to !== 'disqualified');
    asides.who.push(who);
    asides.at.push(at);
    asides.until.push(back?.at ?? Number.POSITIVE_INFINITY);
    asides.reason.push(reasonPlace(reason));
  }
}

/** Puts people into columns, one after the other, each with where they stand now; none of them is kept. */
export function makeColumns(people: Iterable<readonly [Story, StoryStanding]>): Columns {
  const lists = makeLists();
  const icps = makeIndex();
  const groups = makeIndex();
  for (const [person, standing] of people) {
    const who = lists.ids.push(person.id) - 1;
    lists.captured.push(person.capturedAt);
    for (let rung = 0; rung < RUNGS; rung += 1) lists.came.push(person.came[rung] ?? Number.NaN);
    lists.skipped.push(person.skipped);
    lists.stage.push(stagePlace(standing.stage));
    lists.icp.push(standing.icpId === undefined ? 0 : icps.placeOf(standing.icpId) + 1);
    lists.grade.push(standing.grade ?? 0);
    lists.channel.push(acquisitionPlace(standing.channel));
    lists.role.push(rolePlace(standing.function));
    for (const group of standing.groups) lists.groups.push(groups.placeOf(group));
    lists.groupStart.push(lists.groups.length);
    addHappenings(lists, who, person);
    addAsides(lists, who, person);
  }
  return pack(lists, icps.texts, groups.texts);
}

function pack(lists: Lists, icpIds: readonly string[], groupKeys: readonly string[]): Columns {
  const { touches, signals, stays, asides } = lists;
  const times = (list: readonly number[]) => Float64Array.from(list);
  const words = (list: readonly number[]) => Uint8Array.from(list);
  const whom = (list: readonly number[]) => Uint32Array.from(list);
  return {
    people: lists.ids.length,
    ids: lists.ids,
    captured: times(lists.captured),
    came: times(lists.came),
    skipped: words(lists.skipped),
    stage: words(lists.stage),
    icp: Uint16Array.from(lists.icp),
    icpIds,
    grade: words(lists.grade),
    channel: words(lists.channel),
    role: words(lists.role),
    groups: whom(lists.groups),
    groupStart: whom(lists.groupStart),
    groupKeys,
    touches: {
      who: whom(touches.who),
      at: times(touches.at),
      channel: words(touches.channel),
      answered: times(touches.answered),
    },
    signals: { who: whom(signals.who), at: times(signals.at), kind: words(signals.kind) },
    stays: {
      who: whom(stays.who),
      stage: words(stays.stage),
      from: times(stays.from),
      to: times(stays.to),
    },
    asides: {
      who: whom(asides.who),
      at: times(asides.at),
      until: times(asides.until),
      reason: words(asides.reason),
    },
    sent: lists.sent,
  };
}
