import { describe, expect, it } from 'vitest';
import { judgeField, refusalsOf } from './judge.ts';
import { makeWorld } from './make-world.ts';
import { truthOf } from './truth.ts';
import type { SiteView } from './view.ts';

const world = makeWorld({ seed: 1, people: 24 });
const [person] = world.people;
if (!person) throw new Error('an empty world');

const view: SiteView = { layout: 'sdui', locale: 'en', scrolled: false };
const truth = truthOf(world, person, view);
const whole = truthOf(world, person, { ...view, scrolled: true });

describe('judgeField', () => {
  it('calls equal values right, whatever a reader folds', () => {
    expect(judgeField(truth, 'name', ` \u200F${person.shownName.normalize('NFD')} `, false)).toBe('right');
    expect(judgeField(truth, 'photoUrl', truth.alsoRight.photoUrl?.[3], false)).toBe('right');
    const positions = whole.fields.positions?.map((one) => ({
      ...one,
      dates: one.dates?.replace(/ ·.*/, ''),
    }));
    expect(judgeField(whole, 'positions', positions, false)).toBe('right');
  });

  it('calls another value wrong, and so a value where the page shows none', () => {
    expect(judgeField(truth, 'name', truth.traps[0], false)).toBe('wrong');
    expect(judgeField(truth, 'title', 'Director of Operations', false)).toBe('wrong');
  });

  it('accepts a missing value only where it is declared or not shown', () => {
    expect(judgeField(truth, 'headline', undefined, false)).toBe('wrong');
    expect(judgeField(truth, 'headline', undefined, true)).toBe('not-loaded');
    expect(judgeField(truth, 'positions', undefined, true)).toBe('not-loaded');
  });
});

describe('refusalsOf', () => {
  it('names a refusal for every variant but the one that can be read', () => {
    expect(refusalsOf('two-subjects')).toEqual(['ambiguous']);
    expect(refusalsOf('hostile')).toEqual([]);
  });
});
