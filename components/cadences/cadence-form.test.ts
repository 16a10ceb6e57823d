import { describe, expect, it } from 'vitest';
import { CADENCES, cadenceNamed } from '../../test/fixtures/cadences.ts';
import { type CadenceForm, emptyCadence, moveStep, nextStep, readForm, toForm } from './cadence-form.ts';

const AROUND = { weekdays: [1, 2, 3, 4, 5] };
const light = (): CadenceForm => toForm(cadenceNamed('light'));
const kindsOf = (form: CadenceForm) => readForm(form, AROUND).problems.map(({ kind }) => kind);

describe('the form of a cadence', () => {
  it.each(CADENCES.map((cadence) => [cadence.id, cadence] as const))(
    'gives %s back unchanged',
    (_, cadence) => {
      const { updatedAt: __, ...rest } = cadence;
      expect(readForm(toForm(cadence), AROUND)).toEqual({ problems: [], cadence: rest });
    },
  );

  it('of a new one asks for a step, and nothing else', () => {
    const form = emptyCadence('new', 'Mine');
    expect(kindsOf(form)).toEqual(['empty']);
    expect(readForm({ ...form, steps: [nextStep('a', form)] }, AROUND).cadence?.steps).toEqual([
      { id: 'a', channel: 'email', day: 0 },
    ]);
  });

  it.each(['', 'two', '-1', '366', '1.5', '1e9'])('takes no day of %j, and keeps what was typed', (day) => {
    const form = light();
    const [first, ...rest] = form.steps;
    if (!first) throw new Error('no step');
    const typed = { ...form, steps: [first, ...rest.slice(0, -1), { ...first, id: 'z', day }] };
    expect(readForm(typed, AROUND).cadence).toBeUndefined();
    expect(readForm(typed, AROUND).problems).toEqual([{ kind: 'day', step: 'z' }]);
    expect(typed.steps.at(-1)?.day).toBe(day);
  });

  it.each([
    ['again', '', '2', 'rule-days'],
    ['again', '3', '11', 'rule-tries'],
    ['continue', '0', '1', 'rule-days'],
    ['nurture', 'soon', '1', 'rule-days'],
  ] as const)('says of a rule to %s after %j, %j times: %s', (effect, after, most, kind) => {
    const rule = { id: 'x', on: 'no-show' as const, do: effect, after, most };
    const form = light();
    const { problems, cadence } = readForm({ ...form, rules: [...form.rules, rule] }, AROUND);
    expect(problems).toEqual([{ kind, rule: form.rules.length }]);
    expect(cadence).toBeUndefined();
  });

  it('says at the step that was moved that it comes too early', () => {
    const form = moveStep(light(), 's6', 's1');
    expect(form.steps.map(({ id }) => id)).toEqual(['s6', 's1', 's2', 's3', 's4', 's5']);
    expect(readForm(form, AROUND).problems).toEqual(
      ['s1', 's2', 's3', 's4', 's5'].map((step) => ({ kind: 'before-predecessor', step })),
    );
  });

  it('counts a new step on from the last', () => {
    expect(nextStep('a', light()).day).toBe('12');
    expect(nextStep('a', { ...light(), steps: [], kind: 'repeating' }).day).toBe('1');
  });
});
