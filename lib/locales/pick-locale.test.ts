import { expect, test } from 'vitest';
import { pickFormatLocale, pickLocale } from './pick-locale.ts';

test.each([
  [['de-AT', 'en'], 'de'],
  [['nl', 'fr-CA'], 'fr'],
  [['pt-BR', 'ja'], 'en'],
  [['es_MX'], 'es'],
  [['in'], 'id'],
  // A longer code that only begins like a spoken one is another language: Filipino is not French.
  [['fil', 'idu'], 'en'],
  [[], 'en'],
])('%j is spoken in %s', (wanted, locale) => {
  expect(pickLocale(wanted)).toBe(locale);
});

test('dates keep the region the reader asked for, in the language of the interface', () => {
  expect(pickFormatLocale(['fr-CA', 'en-GB'], 'en')).toBe('en-GB');
  expect(pickFormatLocale(['nl'], 'en')).toBe('en');
  expect(pickFormatLocale(['de_CH'], 'de')).toBe('de-CH');
});

test('a malformed tag does not stop the page', () => {
  expect(pickFormatLocale(['en-!!', 'en-AU'], 'en')).toBe('en-AU');
});
