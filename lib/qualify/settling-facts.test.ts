import { describe, expect, it } from 'vitest';
import { fact, INDUSTRY, icp, person, SENIORITY, SIZE } from '../../test/fixtures/example-person.ts';
import type { Criterion } from '../model/icp.ts';
import { judgeAlone } from './assay.ts';
import { settlingFacts } from './settling-facts.ts';

const NOW = '2026-11-22T09:30:00.000Z';

function settling(criteria: Criterion[], facts: Parameters<typeof person>[0]) {
  const profile = icp(criteria);
  const card = judgeAlone({ icp: profile, person: person(facts), answers: {}, signals: [], now: NOW });
  return settlingFacts(card.criteria, profile);
}

const director = { title: fact('Director of Operations') };

describe('settlingFacts', () => {
  it('names the one must that is still open', () => {
    expect(settling([SENIORITY, SIZE], director)).toEqual(['size']);
  });

  it('names none while two musts are open: each leaves the other', () => {
    expect(settling([SENIORITY, SIZE], {})).toEqual([]);
  });

  it('does not name a wish whose miss would leave the person unsure', () => {
    // Seniority is met; in another industry the fit would be 56, above cold and below warm.
    const heavy: Criterion = { ...INDUSTRY, weight: 8 };
    const light: Criterion = { ...SENIORITY, weight: 10 };
    expect(settling([light, heavy], director)).toEqual([]);
  });

  it('plays two tests of one fact through together', () => {
    const wider = { ...SIZE, id: 'y', kind: 'nice', weight: 2, values: ['501-1000'] } as Criterion;
    expect(settling([SENIORITY, SIZE, wider], director)).toEqual(['size']);
  });

  it('names nothing where everything is known', () => {
    expect(settling([SENIORITY], director)).toEqual([]);
  });
});
