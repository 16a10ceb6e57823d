import { describe, expect, it } from 'vitest';
import { factText, parseFact } from './fact-text.ts';

describe('parseFact', () => {
  it('cleans a line, and clears an empty one', () => {
    expect(parseFact('title', '  Head of \u200B Quay ', undefined)).toEqual({
      ok: true,
      value: 'Head of Quay',
    });
    expect(parseFact('title', '  ', 'Head')).toEqual({ ok: true, value: null });
  });

  it('keeps a name from being cleared', () => {
    expect(parseFact('name', ' ', 'Wanjiru')).toEqual({ ok: false, problem: 'name' });
  });

  it('takes addresses one a line or by commas', () => {
    expect(parseFact('emails', 'A@quay.example, b@quay.example\nb@quay.example', undefined)).toEqual({
      ok: true,
      value: ['A@quay.example', 'b@quay.example'],
    });
    expect(parseFact('emails', 'misaki.tanabe@', undefined)).toEqual({ ok: false, problem: 'mail' });
  });

  it('takes web addresses with and without https, and no other scheme', () => {
    expect(parseFact('websites', 'quay.example/team', undefined)).toEqual({
      ok: true,
      value: ['https://quay.example/team'],
    });
    expect(parseFact('companyUrl', 'javascript:alert(1)', undefined)).toEqual({ ok: false, problem: 'link' });
    expect(parseFact('companyUrl', '', 'https://quay.example/')).toEqual({ ok: true, value: null });
  });

  it('keeps what a job’s line does not show while the line is left as it was', () => {
    const held = { title: 'Head', company: 'Quay', companyUrl: 'https://quay.example/', current: true };
    expect(factText([held])).toBe('Head | Quay');
    expect(parseFact('positions', 'Head | Quay\nClerk | | 2011 - 2012', [held])).toEqual({
      ok: true,
      value: [held, { title: 'Clerk', dates: '2011 - 2012', current: false }],
    });
  });

  it('gives back the lines it was given', () => {
    const schools = [
      { school: 'Tamarind College', dates: '2001' },
      { school: 'Quay School', degree: 'BSc' },
    ];
    expect(parseFact('education', factText(schools), schools)).toEqual({ ok: true, value: schools });
  });
});
