import { describe, expect, it } from 'vitest';
import { companyText, parseCompanyFact } from './company-text.ts';

describe('parseCompanyFact', () => {
  it.each([
    ['name', ' Kestrel Yard ', 'Kestrel Yard'],
    ['employees', '1.240', 1240],
    ['employees', '1 240', 1240],
    ['employees', '', null],
    ['founded', '1987', 1987],
    ['website', 'kestrel.example', 'https://kestrel.example/'],
    ['website', ' ', null],
    ['specialties', 'Cold chain\n\nFreight\nCold chain', ['Cold chain', 'Freight']],
    ['size', '51-200', '51-200'],
    ['industry', '', null],
  ] as const)('%s: %j', (field, text, value) =>
    expect(parseCompanyFact(field, text)).toEqual({ ok: true, value }),
  );

  it.each([
    ['name', '  ', 'name'],
    ['employees', 'many', 'number'],
    ['employees', '-3', 'number'],
    ['founded', '87', 'year'],
    ['website', 'javascript:alert(1)', 'link'],
  ] as const)('%s: %j is a problem', (field, text, problem) =>
    expect(parseCompanyFact(field, text)).toEqual({ ok: false, problem }),
  );
});

it('shows a value as it is typed', () => {
  expect(companyText(['a', 'b'])).toBe('a\nb');
  expect(companyText(1987)).toBe('1987');
  expect(companyText(null)).toBe('');
});
