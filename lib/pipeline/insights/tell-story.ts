import type { Story, StoryMove, StorySignal } from '../../model/insights.ts';
import type { Entry } from '../../model/ledger.ts';
import { isSpokenWith } from '../../model/words.ts';
import { contactsAmong } from '../reduce-contacts.ts';
import { type Touched, withAnswers } from './answers.ts';
import { climb, firstStays } from './climb.ts';

const byTime = (one: { at: number }, other: { at: number }) => one.at - other.at;

/** Touches in the order they happened. A page that was looked at touched nobody. */
function touchesOf(id: string, standing: readonly Entry[], entries: readonly Entry[]): Touched[] {
  return contactsAmong(id, standing, entries)
    .filter(({ way, outcome }) => way !== 'view' && outcome?.disposition !== 'viewed')
    .map(({ at, channel, outcome }) => ({
      at: Date.parse(at),
      spoken: isSpokenWith(outcome?.disposition),
      ...(channel && { channel }),
    }));
}

const NOTHING: readonly never[] = [];
/** Most people have nothing of most kinds. */
const kept = <T>(list: T[]): readonly T[] => (list.length > 0 ? list : NOTHING);

/**
 * What the standing entries of a person and of everyone merged into them tell, in ledger order; `undefined` where none of them
 * saw the person.
 * @param entries where what was planned of their follow-ups stands
 */
export function tellStory(
  id: string,
  standing: readonly Entry[],
  entries: readonly Entry[],
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
    ...climb(capturedAt, moves),
    stays: kept(firstStays(capturedAt, moves)),
    moves: kept(moves),
    touches: kept(withAnswers(touchesOf(id, standing, entries), signals)),
    signals: kept(signals),
    sent: kept([...sent]),
  };
}
