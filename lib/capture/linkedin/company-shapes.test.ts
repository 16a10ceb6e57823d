import { describe, expect, it } from 'vitest';
import { asWebsite, asWords, asYear, isBand, listItems, oneNumber } from './company-shapes.ts';

describe('head counts', () => {
  it.each([
    '51-200 employees',
    '10,001+ employees',
    '2–10 Beschäftigte',
    '١٬٠٠١-٥٬٠٠٠ موظف',
    '10K+ employees',
    '1.001-5.000 çalışan',
  ])('knows %s as a band', (text) => expect(isBand(text)).toBe(true));
  it.each(['87,213 employees', 'Saltmere', '1988', 'B-17 Works'])('does not take %s for one', (text) =>
    expect(isBand(text)).toBe(false),
  );
  it.each([
    ['View all 87,213 employees', 87_213],
    ['87.213 zugehörige Mitglieder', 87_213],
    ['Voir les 87\u202f213 employés', 87_213],
    ['٨٧٬٢١٣ موظف', 87_213],
    ['従業員 63 名をすべて見る', 63],
  ])('counts %s', (text, number) => expect(oneNumber(text)).toBe(number));
  it.each(['87K followers', '1,2 mil', '87 Tsd. Follower', '8.7万', '51-200 employees', '3 of 20', 'nobody'])(
    'takes no count from %s',
    (text) => expect(oneNumber(text)).toBeUndefined(),
  );
});

describe('other shapes', () => {
  it('knows a year standing alone', () => {
    expect(['1988', '1988年', '١٩٨٨', 'since 1988 or so', '12', '9999'].map(asYear)).toEqual([
      1988,
      1988,
      1988,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('takes words for words alone', () => {
    expect(['Retail', '51-200 employees', '1988', 'https://x.example', '--', undefined].map(asWords)).toEqual(
      ['Retail', undefined, undefined, undefined, undefined, undefined],
    );
  });

  it('takes outside addresses alone', () => {
    expect(
      [
        'https://a.example/',
        'http://a.example/x/',
        'https://www.linkedin.com/x',
        'javascript:alert(1)',
        'a.example',
        'https://u:p@a.example',
      ].map(asWebsite),
    ).toEqual(['https://a.example', 'http://a.example/x/', undefined, undefined, undefined, undefined]);
  });
});

describe('written lists', () => {
  it.each([
    ['Ropes, Knots, and Sails', 'en', ['Ropes', 'Knots', 'Sails']],
    ['Ropes, Knots and Sails', 'en', ['Ropes', 'Knots', 'Sails']],
    ['Cordes, Nœuds et Voiles', 'fr', ['Cordes', 'Nœuds', 'Voiles']],
    ['Ropes, Research and Development', undefined, ['Ropes', 'Research and Development']],
    ['ロープ、結び目', 'ja', ['ロープ', '結び目']],
    ['حبال، عقد', 'ar', ['حبال', 'عقد']],
    ['Ropes', 'en', ['Ropes']],
  ] as const)('parts %s (%s)', (text, locale, items) => expect(listItems(text, locale)).toEqual(items));

  it('reads nothing where the last "and" may be inside an item', () => {
    expect(listItems('Research and Development', 'en')).toBeUndefined();
    expect(listItems('Ropes, Knots and Research and Development', 'en')).toBeUndefined();
  });
});
