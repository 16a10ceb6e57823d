import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry, Happening } from '../../lib/model/ledger.ts';
import { reduceFollowUps } from '../../lib/pipeline/reduce-follow-ups.ts';
import { reducePerson } from '../../lib/pipeline/reduce-person.ts';
import { makeEntry, minute, observed } from '../fixtures/ledger.ts';

const word = fc.constantFrom('Ada', 'Bo', 'Cy', 'Dee');
const dueDay = fc.integer({ min: 1, max: 9 }).map((day) => ({
  wall: `2026-04-0${day}T09:00`,
  zone: 'UTC',
  dueAt: `2026-04-0${day}T09:00:00.000Z`,
}));
const followUp = fc.constantFrom('f1', 'f2');

const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ title: word, company: word }).map((over) => observed(over)),
  word.map((value): Happening => ({ type: 'edited', data: { field: 'title', value } })),
  word.map((name): Happening => ({ type: 'tagged', data: { add: [name], remove: ['Ada'] } })),
  fc.constant<Happening>({ type: 'moved', data: { from: 'suspect', to: 'lead' } }),
  fc
    .tuple(followUp, dueDay)
    .map(([id, due]): Happening => ({ type: 'scheduled', data: { followUp: id, ...due } })),
  fc
    .tuple(followUp, dueDay)
    .map(([id, due]): Happening => ({ type: 'snoozed', data: { followUp: id, ...due } })),
  followUp.map((id): Happening => ({ type: 'done', data: { followUp: id } })),
  fc.integer({ min: 0, max: 12 }).map(
    (n): Happening => ({
      type: 'undone',
      data: { action: `entry-${String(n).padStart(4, '0')}` },
    }),
  ),
);

/** Entries of which some happen in the same minute, so that the id has to decide. */
const ledger: fc.Arbitrary<Entry[]> = fc
  .array(happening, { maxLength: 12 })
  .map((happened) =>
    [observed(), ...happened].map((each, n) => makeEntry(n, each, { at: minute(Math.floor(n / 2)) })),
  );

describe('the ledger is the truth', () => {
  it('gives the same person and follow-ups in any order of arrival', () => {
    const shuffledPair = ledger.chain((entries) =>
      fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
    );
    fc.assert(
      fc.property(shuffledPair, ([entries, shuffled]) => {
        expect(reducePerson('wanjiru', shuffled)).toEqual(reducePerson('wanjiru', entries));
        expect(reduceFollowUps('wanjiru', shuffled)).toEqual(reduceFollowUps('wanjiru', entries));
      }),
    );
  });

  it('gives the same person whether entries arrive once or twice through a union', () => {
    fc.assert(
      fc.property(ledger, (entries) => {
        const union = [...new Map([...entries, ...entries].map((entry) => [entry.id, entry])).values()];
        expect(reducePerson('wanjiru', union)).toEqual(reducePerson('wanjiru', entries));
      }),
    );
  });

  it('returns to the person before once everything after was undone', () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 8 }), (happened) => {
        const first = makeEntry(0, observed());
        const rest = happened
          .filter((each) => each.type !== 'undone')
          .map((each, n) => makeEntry(n + 1, each, { action: 'one-act' }));
        const undo = makeEntry(99, { type: 'undone', data: { action: 'one-act' } });
        expect(reducePerson('wanjiru', [first, ...rest, undo])).toEqual(reducePerson('wanjiru', [first]));
      }),
    );
  });
});
