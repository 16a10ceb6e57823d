import type { Story, StoryMove, StorySignal } from '../../model/insights.ts';
import type { Entry, EntryOf } from '../../model/ledger.ts';
import { type Channel, isSpokenWith } from '../../model/words.ts';
import { withAnswers } from './answers.ts';
import { climb, firstStays } from './climb.ts';

/** By which channel each follow-up was to be made, where that was told. */
export type FollowUpChannels = ReadonlyMap<string, Channel>;

/** The channels of all follow-ups among these entries. */
export function followUpChannels(standing: readonly Entry[]): FollowUpChannels {
  const channels = new Map<string, Channel>();
  for (const { type, data } of standing)
    if (type === 'scheduled' && data.channel) channels.set(data.followUp, data.channel);
  return channels;
}

/** A touch an entry tells of, whether they spoke back there and then, and how much the entry knows of it. */
interface Told {
  at: number;
  channel?: Channel;
  spoken: boolean;
  rank: number;
}

/**
 * A follow-up done with neither an outcome nor a channel was a reminder that had had its day: nobody was touched.
 */
function touchOfDone({ at, data }: EntryOf<'done'>, channels: FollowUpChannels): Told | undefined {
  const channel = channels.get(data.followUp);
  if (data.outcome === undefined && channel === undefined) return undefined;
  const spoken = isSpokenWith(data.outcome?.disposition);
  return { at: Date.parse(at), spoken, ...(channel && { channel }), rank: 1 };
}

function touchOf(entry: Entry, channels: FollowUpChannels): Told | undefined {
  switch (entry.type) {
    case 'contacted': {
      const { at, channel, outcome } = entry.data;
      return { at: Date.parse(at), channel, spoken: isSpokenWith(outcome?.disposition), rank: 3 };
    }
    case 'called': {
      const spoken = isSpokenWith(entry.data.outcome?.disposition);
      return { at: Date.parse(entry.at), channel: 'phone', spoken, rank: 2 };
    }
    case 'done':
      return touchOfDone(entry, channels);
    default:
      return undefined;
  }
}

/** Of what one act tells of a touch the fullest account counts, and they were spoken with where any says so. */
function join(known: Told | undefined, told: Told): Told {
  if (known === undefined) return told;
  const [fuller, other] = told.rank > known.rank ? [told, known] : [known, told];
  const channel = fuller.channel ?? other.channel;
  return { ...fuller, spoken: fuller.spoken || other.spoken, ...(channel && { channel }) };
}

const byTime = (one: { at: number }, other: { at: number }) => one.at - other.at;

/** Touches in the order they happened. One act touches a person once, however many follow-ups it settles. */
function touchesOf(standing: readonly Entry[], channels: FollowUpChannels): Told[] {
  const acts = new Map<string, Told>();
  for (const entry of standing) {
    const told = touchOf(entry, channels);
    if (told) acts.set(entry.action, join(acts.get(entry.action), told));
  }
  return [...acts.values()].sort(byTime);
}

const NOTHING: readonly never[] = [];
/** Most people have nothing of most kinds. */
const kept = <T>(list: T[]): readonly T[] => (list.length > 0 ? list : NOTHING);

/**
 * What the standing entries of a person and of everyone merged into them tell, in ledger order; `undefined` where none of them
 * saw the person.
 */
export function tellStory(
  id: string,
  standing: readonly Entry[],
  channels: FollowUpChannels,
): Story | undefined {
  let capturedAt: number | undefined;
  const moves: StoryMove[] = [];
  const signals: StorySignal[] = [];
  const sent = new Set<string>();
  for (const entry of standing) {
    if (entry.type === 'observed') capturedAt ??= Date.parse(entry.at);
    else if (entry.type === 'moved') {
      const { to, disqualified } = entry.data;
      moves.push({ at: Date.parse(entry.at), to, ...(disqualified && { reason: disqualified }) });
    } else if (entry.type === 'signalled') {
      signals.push({ at: Date.parse(entry.data.at), kind: entry.data.kind });
    } else if (entry.type === 'contacted') {
      for (const content of entry.data.message?.contents ?? []) sent.add(content);
    }
  }
  if (capturedAt === undefined) return undefined;
  signals.sort(byTime);
  return {
    id,
    capturedAt,
    moves: kept(moves),
    ...climb(capturedAt, moves),
    stays: kept(firstStays(capturedAt, moves)),
    touches: kept(withAnswers(touchesOf(standing, channels), signals)),
    signals: kept(signals),
    sent: kept([...sent]),
  };
}
