import { describe, expect, it } from 'vitest';
import { looksLikeName, namesPerson, sameName } from './names.ts';

describe('looksLikeName', () => {
  it.each([
    'Nadia Benk',
    'Ásgeir Skýfaxason',
    'Käthe von Düsterloh-Quast',
    'Maël de l’Orme-Tissier',
    '雲井戸 拓海',
    'נועה בן־ערבות',
    'Nadia Benk, PhD',
  ])('takes %s', (name) => {
    expect(looksLikeName(name)).toBe(true);
  });
  it.each([
    'Contact Us',
    'Nadia',
    'About Nadia',
    'head of operations',
    'Team Berlin',
    'Nadia Benk 2',
    'nadia@x.example',
    'Datenschutz Impressum',
  ])('does not take %s', (text) => {
    expect(looksLikeName(text)).toBe(false);
  });
});

describe('namesPerson', () => {
  it.each([
    ['nadia.benk', true],
    ['nbenk', true],
    ['nadia', true],
    ['benk-nadia-7a1', true],
    ['NadiaBenk', true],
    ['piet.benk', false],
    ['sales', false],
    ['nadia.strange', false],
  ] as const)('%s: %s', (handle, is) => {
    expect(namesPerson(handle, 'Nadia Benk')).toBe(is);
  });
});

it('sameName holds with titles and without, never for half a name', () => {
  expect(sameName('Dr. Nadia Benk, PhD', 'Nadia Benk')).toBe(true);
  expect(sameName('Nadia', 'Nadia Benk')).toBe(false);
  expect(sameName('Nadia Benk', 'Nadia Strange')).toBe(false);
});
