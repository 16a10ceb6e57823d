import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkedInIdentity, linkedInUrl } from '../../model/identity.ts';
import { cleanText } from '../../model/text.ts';
import { guardCell } from '../guard-cell.ts';
import { cleanCell, plainProfile, toLink, toMail, toPhone, unguard } from './read-values.ts';

describe('the quick ways', () => {
  it('to a profile end where the careful one does', () => {
    const part = fc.constantFrom(
      'me',
      'edit',
      'ann-lee',
      'ACoAAB',
      'a',
      '/',
      '%20',
      '?x',
      '.',
      '-',
      'search',
      '#',
      'é',
      '0',
    );
    const slug = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''));
    const start = fc.constantFrom(
      'https://www.linkedin.com/in/',
      'http://linkedin.com/in/',
      'https://de.linkedin.com/in/',
    );
    fc.assert(
      fc.property(start, slug, (before, after) => {
        const quick = plainProfile(before + after);
        if (quick === undefined) return;
        const careful = linkedInIdentity(new URL(before + after));
        expect(quick).toEqual({ identity: careful, url: linkedInUrl(careful ?? '') });
      }),
      { numRuns: 2_000 },
    );
    expect(plainProfile('https://www.linkedin.com/in/ann-lee/')).toBeDefined();
  });

  it('to clean text say what the careful one says', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 20 }), (one, most) => {
        expect(cleanCell(one, most)).toBe(cleanText(one, most));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('unguard', () => {
  it('undoes the guard of spreadsheets exactly', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("'", '=', '+', '-', '@', ' ', 'a', '1', '＝', '\t')), (signs) => {
        const text = signs.join('');
        expect(unguard(guardCell(text, 'spreadsheet'))).toBe(text);
      }),
    );
  });
});

describe('addresses', () => {
  it.each([
    ['acme.example', 'https://acme.example/'],
    ['HTTP://acme.example/x', 'http://acme.example/x'],
    ['https://u:p@acme.example', undefined],
    ['javascript:alert(1)', undefined],
    ['mailto:a@acme.example', undefined],
    ['acme', undefined],
    ['n/a', undefined],
    ['https://acme.example/a b', undefined],
  ])('the link %j', (text, href) => {
    expect(toLink(text)?.href).toBe(href);
  });

  it.each([
    ['ann@acme.example', 'ann@acme.example'],
    ['<mailto:Ann@Acme.example>', 'Ann@Acme.example'],
    ['ann@acme', undefined],
    ['ann@@acme.example', undefined],
    ['Ann Lee', undefined],
    ['ann@acme.example,bob', undefined],
  ])('the mail box %j', (text, mail) => {
    expect(toMail(text)).toBe(mail);
  });

  it.each([
    ['+47 22 12 34 56', '+47 22 12 34 56'],
    ['tel:+47-22', undefined],
    ['(040) 123 456 ext. 12', '(040) 123 456 ext. 12'],
    ['4,91515E+11', undefined],
    ['call me', undefined],
    ['12345678901234567890123', undefined],
  ])('the number %j', (text, number) => {
    expect(toPhone(text)).toBe(number);
  });
});
