import { expect, test } from 'vitest';
import { plural } from './plural.ts';

const forms = { one: '# person', other: '# people' };

test('picks the form the language uses for the number', () => {
  expect([0, 1, 2].map((n) => plural('en', n, forms))).toEqual(['0 people', '1 person', '2 people']);
  expect([0, 1, 2].map((n) => plural('fr', n, { one: '# lue', other: '# lues' }))).toEqual([
    '0 lue',
    '1 lue',
    '2 lues',
  ]);
});

test('falls back to `other` for a category without its own form', () => {
  expect(plural('es', 1_000_000, { one: '#', other: '# personas' })).toBe('1.000.000 personas');
});

test('writes the number the way of the language, and every time it is asked for', () => {
  expect(plural('de', 12_482, { other: '# von #' })).toBe('12.482 von 12.482');
});
