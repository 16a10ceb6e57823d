import { describe, expect, it } from 'vitest';
import { makeEntry, makeLedger, minute, observed } from '../../test/fixtures/ledger.ts';
import type { Happening } from '../model/ledger.ts';
import type { DisqualifyReason, Stage } from '../model/words.ts';
import { pursuitEnd } from './pursuit-end.ts';

const moved = (from: Stage, to: Stage): Happening => ({ type: 'moved', data: { from, to } });
const setAside = (disqualified: DisqualifyReason): Happening => ({
  type: 'moved',
  data: { from: 'suspect', to: 'disqualified', disqualified },
});
const noted: Happening = { type: 'noted', data: { text: 'Met at the fair' } };

const endOf = (...happened: Happening[]) => pursuitEnd('wanjiru', makeLedger(...happened), 'opportunity');

describe('pursuitEnd', () => {
  it('is open while nothing ended', () => {
    expect(endOf(observed())).toBeUndefined();
    expect(endOf(observed(), moved('suspect', 'lead'), moved('lead', 'prospect'))).toBeUndefined();
    expect(endOf(noted)).toBeUndefined();
  });

  it('is won at the rung or above it, once and for all', () => {
    const won = endOf(observed(), moved('suspect', 'customer'), setAside('no-budget'));
    expect(won).toMatchObject({ won: true, at: minute(1) });
    expect(
      pursuitEnd('wanjiru', makeLedger(observed(), moved('suspect', 'lead')), 'prospect'),
    ).toBeUndefined();
  });

  it('is lost where the last word is a reason that speaks of the person', () => {
    expect(endOf(observed(), setAside('curious'))).toMatchObject({ won: false, at: minute(1) });
    expect(endOf(observed(), setAside('curious'), moved('disqualified', 'lead'))).toBeUndefined();
    for (const reason of ['duplicate', 'left-company', 'unreachable', 'not-a-person'] as const)
      expect(endOf(observed(), setAside(reason)), reason).toBeUndefined();
  });

  it('knows of the beginning what a day brought, and nothing of the end', () => {
    const end = { ...makeEntry(3, setAside('no-need')) };
    const entries = [
      makeEntry(0, observed()),
      makeEntry(1, noted),
      makeEntry(2, noted, { at: '2026-03-12T09:00:00.000Z' }),
      { ...end, at: '2026-03-20T09:00:00.000Z' },
      makeEntry(4, noted, { at: '2026-03-20T09:00:00.000Z', action: end.action }),
    ];
    expect(pursuitEnd('wanjiru', entries, 'customer')?.early.map(({ id }) => id)).toEqual([
      'entry-0000',
      'entry-0001',
    ]);
  });
});
