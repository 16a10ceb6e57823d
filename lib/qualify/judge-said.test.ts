import { describe, expect, it } from 'vitest';
import { fact, NOW, person, RIVALS, WORDS } from '../../test/fixtures/example-person.ts';
import type { PersonFacts } from '../model/person.ts';
import type { SaidWords } from '../model/said-words.ts';
import { gatherFacts } from './facts.ts';
import { judgeCriterion } from './judge-criterion.ts';

const said = (state: 'yes' | 'no', ...wanted: string[]): SaidWords => ({
  about: 'keywords',
  wanted,
  state,
  at: '2026-11-20T08:00:00.000Z',
});

function judge(words: readonly SaidWords[], facts: Partial<PersonFacts> = {}, criterion = WORDS) {
  return judgeCriterion(criterion, gatherFacts({ ...person(facts), said: words }, undefined, NOW));
}

describe('what was said of words', () => {
  it.each([
    ['a no to all of them', [said('no', 'HACCP', 'cold chain')], 'miss'],
    ['a no to each', [said('no', 'haccp'), said('no', 'Cold Chain')], 'miss'],
    ['a no to more than them', [said('no', 'tea', 'HACCP', 'cold chain')], 'miss'],
    ['a no to some', [said('no', 'HACCP')], 'unknown'],
    ['a yes to one', [said('yes', 'HACCP')], 'match'],
    ['a yes to one of more than them', [said('yes', 'HACCP', 'tea')], 'unknown'],
    ['a yes of which the rest was denied since', [said('yes', 'HACCP', 'tea'), said('no', 'tea')], 'match'],
    ['a yes denied since', [said('yes', 'HACCP'), said('no', 'HACCP', 'cold chain')], 'miss'],
    ['a no that a newer yes overrules', [said('no', 'HACCP', 'cold chain'), said('yes', 'HACCP')], 'match'],
    ['nothing', [], 'unknown'],
  ] as const)('%s', (_, words, verdict) => {
    expect(judge(words).verdict).toBe(verdict);
  });

  it('is certain, and its evidence is the answer with its day', () => {
    expect(judge([said('no', 'HACCP', 'cold chain')])).toMatchObject({
      share: { low: 0, value: 0, high: 0 },
      evidence: [
        {
          words: 'HACCP, cold chain',
          from: 'answer',
          at: '2026-11-20T08:00:00.000Z',
          source: { kind: 'user' },
        },
      ],
    });
  });

  it('beats what a page says, as everything set by hand does', () => {
    const facts = { about: fact('Runs HACCP audits') };
    expect(judge([], facts).verdict).toBe('match');
    expect(judge([said('no', 'HACCP', 'cold chain')], facts).verdict).toBe('miss');
  });

  it('says nothing of another kind of words', () => {
    const rivals: SaidWords = { ...said('yes', ...RIVALS.values), about: 'company' };
    expect(judge([rivals]).verdict).toBe('unknown');
    expect(judge([rivals], {}, RIVALS).verdict).toBe('match');
  });
});
