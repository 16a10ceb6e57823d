import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry, Happening } from '../../lib/model/ledger.ts';
import { reduceFollowUps } from '../../lib/pipeline/reduce-follow-ups.ts';
import { reducePerson } from '../../lib/pipeline/reduce-person.ts';
import { standingEntries } from '../../lib/pipeline/standing-entries.ts';
import { makeEntry, minute, observed } from '../fixtures/ledger.ts';

const word = fc.constantFrom('Ada', 'Bo', 'Cy', 'Dee');
const dueDay = fc.integer({ min: 1, max: 9 }).map((day) => ({
  wall: `2026-04-0${day}T09:00`,
  zone: 'UTC',
  dueAt: `2026-04-0${day}T09:00:00.000Z`,
}));
const followUp = fc.constantFrom('f1', 'f2');

const day = fc.integer({ min: 1, max: 9 }).map((n) => `2026-05-0${n}`);
const paid = fc.integer({ min: 0, max: 900 }).map((amount) => ({ amount, currency: 'EUR' }));

const purchase = fc.oneof(fc.record({ on: day }), fc.record({ on: day, paid }));
const purchased = purchase.map((data): Happening => ({ type: 'purchased', data }));

/** Moves of every kind, with what each tells: a purchase, what ends a wait, a day to look again. */
const moved: fc.Arbitrary<Happening> = fc
  .oneof(
    fc.constantFrom({ to: 'lead' as const }, { to: 'opportunity' as const, reason: 'met' }),
    fc.record({
      to: fc.constant('customer' as const),
      purchase,
    }),
    fc.record({
      to: fc.constant('nurture' as const),
      nurture: fc.oneof(
        fc.record({ until: day }),
        fc.record({
          trigger: word,
          grade: fc.constantFrom('cool' as const, 'warm' as const, 'hot' as const),
        }),
      ),
    }),
    fc
      .tuple(fc.constantFrom('no-budget' as const, 'competitor' as const), fc.option(day, { nil: undefined }))
      .map(([disqualified, revisitOn]) => ({
        to: 'disqualified' as const,
        disqualified,
        ...(revisitOn && { revisitOn }),
      })),
  )
  .map((data) => ({ type: 'moved', data: { from: 'suspect', ...data } }) as Happening);

const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ title: word, company: word }).map((over) => observed(over)),
  word.map((value): Happening => ({ type: 'edited', data: { field: 'title', value } })),
  word.map((name): Happening => ({ type: 'tagged', data: { add: [name], remove: ['Ada'] } })),
  moved,
  purchased,
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

  it('keeps the purchase of the latest day, and the day of the first, however they were told', () => {
    fc.assert(
      fc.property(ledger, (entries) => {
        const told = standingEntries(entries).flatMap((entry) => {
          if (entry.type === 'purchased') return [entry.data];
          return entry.type === 'moved' && entry.data.purchase ? [entry.data.purchase] : [];
        });
        const days = told.map(({ on }) => on).sort();
        const latest = told.findLast(({ on }) => on === days.at(-1));
        const person = reducePerson('wanjiru', entries);
        // Where the first sight of the person was undone there is nobody to have bought.
        fc.pre(person !== undefined);
        expect(person?.purchase).toEqual(latest);
        expect(person?.firstBoughtOn).toBe(told.length > 1 ? days[0] : undefined);
      }),
    );
  });

  it('leaves nobody waiting who is not nurtured, nor to be looked at again who is not set aside', () => {
    fc.assert(
      fc.property(ledger, (entries) => {
        const person = reducePerson('wanjiru', entries);
        if (person?.stage !== 'nurture') expect(person?.nurture).toBeUndefined();
        if (person?.stage !== 'disqualified') expect(person?.revisitOn).toBeUndefined();
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
