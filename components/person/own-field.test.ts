import { describe, expect, it } from 'vitest';
import { parseOwnName, parseOwnValue } from './own-field.ts';

const names = { held: ['Fleet'], known: ['Fleet', 'Uses SAP'] };

describe('parseOwnName', () => {
  it.each([
    [' ', 'noName'],
    ['\u200b', 'noName'],
    ['x'.repeat(61), 'nameTooLong'],
    ['x'.repeat(10_000), 'nameTooLong'],
    ['FLEET ', 'nameTaken'],
  ])('names what is wrong with "%s"', (typed, problem) => {
    expect(parseOwnName(typed, names)).toEqual({ ok: false, problem });
  });

  it('takes a name in use elsewhere as it is written there', () => {
    expect(parseOwnName(' uses  sap', names)).toEqual({ ok: true, text: 'Uses SAP' });
    expect(parseOwnName('x'.repeat(60), names)).toEqual({ ok: true, text: 'x'.repeat(60) });
  });
});

it.each([
  ['', { ok: false, problem: 'noValue' }],
  ['x'.repeat(501), { ok: false, problem: 'valueTooLong' }],
  [' 12 \n sites ', { ok: true, text: '12 sites' }],
])('parseOwnValue: %#', (typed, parsed) => {
  expect(parseOwnValue(typed)).toEqual(parsed);
});
