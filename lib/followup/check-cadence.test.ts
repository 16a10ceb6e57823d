import { describe, expect, it } from 'vitest';
import { CADENCES, cadenceNamed } from '../../test/fixtures/cadences.ts';
import { cadenceSchema, type Rule } from '../model/cadence.ts';
import { z } from '../model/schema.ts';
import { checkCadence, type DraftCadence, type DraftStep, isFault } from './check-cadence.ts';

const WEEK = { weekdays: [1, 2, 3, 4, 5] };
const mail = (id: string, day: number | undefined): DraftStep => ({ id, channel: 'email', day });
const STOP: Rule = { on: 'replied', effect: { do: 'stop' } };

function draft(over: Partial<DraftCadence> = {}): DraftCadence {
  return {
    name: 'Two mails',
    kind: 'sequence',
    steps: [mail('a', 0), mail('b', 3)],
    rules: [STOP],
    ...over,
  };
}

describe('built-in cadences', () => {
  it.each(CADENCES.map((cadence) => [cadence.id, cadence] as const))('%s has no problem', (_, cadence) => {
    expect(z.safeParse(cadenceSchema, cadence).success).toBe(true);
    expect(checkCadence(cadence, WEEK)).toEqual([]);
  });

  it('have the shapes they are named for', () => {
    const shape = (id: Parameters<typeof cadenceNamed>[0]) => {
      const { steps } = cadenceNamed(id);
      return [steps.length, steps.at(-1)?.day];
    };
    // Working days: ten are two weeks, fifteen are three.
    expect(shape('light')).toEqual([6, 10]);
    expect(shape('standard')).toEqual([10, 11]);
    expect(shape('signal')).toEqual([8, 15]);
    expect(cadenceNamed('nurture-monthly').steps.map(({ note }) => note)).toEqual([
      'discovery',
      'evaluation',
      'decision',
    ]);
  });
});

describe('a cadence in the making', () => {
  it.each<[string, Partial<DraftCadence>, object]>([
    ['has no name', { name: ' ' }, { kind: 'nameless' }],
    ['has no steps', { steps: [] }, { kind: 'empty' }],
    ['has a day before the first', { steps: [mail('a', -1)] }, { kind: 'day', step: 'a' }],
    ['has a day beyond a year', { steps: [mail('a', 366)] }, { kind: 'day', step: 'a' }],
    ['has half a day', { steps: [mail('a', 0.5)] }, { kind: 'day', step: 'a' }],
    ['has no day yet', { steps: [mail('a', undefined)] }, { kind: 'day', step: 'a' }],
    [
      'has a step before its predecessor',
      { steps: [mail('a', 4), mail('b', 3)] },
      { kind: 'before-predecessor', step: 'b' },
    ],
    ['repeats at once', { kind: 'repeating' }, { kind: 'loop', step: 'a' }],
    ['leaves no day to work on', { weekdays: [6, 7] }, { kind: 'no-working-days' }],
    ['leaves no day at all', { weekdays: [] }, { kind: 'no-working-days' }],
    [
      'jumps back',
      { rules: [STOP, { on: 'bounced', effect: { do: 'go-to', step: 'a', after: 1 } }] },
      { kind: 'loop', rule: 1 },
    ],
    [
      'jumps to a step that is gone',
      { rules: [STOP, { on: 'bounced', effect: { do: 'go-to', step: 'c', after: 1 } }] },
      { kind: 'step-gone', rule: 1 },
    ],
    ['says two things of one outcome', { rules: [STOP, STOP] }, { kind: 'same-rule', rule: 1 }],
  ])('%s: it cannot be used, and the place is named', (_, over, problem) => {
    const problems = checkCadence(draft(over), WEEK);
    expect(problems).toContainEqual(problem);
    expect(problems.some(isFault)).toBe(true);
  });

  it.each<[string, Partial<DraftCadence>, object]>([
    [
      'touches somebody three times a day',
      { steps: [mail('a', 1), mail('b', 1), mail('c', 1)] },
      { kind: 'crowded-day', step: 'c' },
    ],
    [
      'asks for a template that is gone',
      { steps: [{ ...mail('a', 0), template: 'old' }] },
      { kind: 'template-gone', step: 'a' },
    ],
    ['is stopped by no outcome', { rules: [] }, { kind: 'never-stops' }],
  ])('%s: worth knowing, and it can be used', (_, over, problem) => {
    const problems = checkCadence(draft(over), { ...WEEK, templates: new Set(['new']) });
    expect(problems).toEqual([problem]);
    expect(problems.some(isFault)).toBe(false);
  });

  it('may jump forward', () => {
    const rules: Rule[] = [STOP, { on: 'bounced', effect: { do: 'go-to', step: 'b', after: 0 } }];
    expect(checkCadence(draft({ rules }), WEEK)).toEqual([]);
  });
});
