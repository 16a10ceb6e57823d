import { describe, expect, it } from 'vitest';
import { emptyForm, readForm, toForm } from './library-form.ts';

const template = { ...emptyForm('template', 't1', 'First', 'en'), body: 'Hi {{first name}}' };
const offer = emptyForm('offer', 'o1', 'Pilot', 'en');

describe('a form of the library', () => {
  it('reads as the item it was made from', () => {
    const { draft } = readForm('template', { ...template, subject: 'Hello', position: 'discovery' });
    if (!draft) throw new Error('faults');
    expect(toForm('template', { ...draft, updatedAt: '' })).toMatchObject({
      subject: 'Hello',
      position: 'discovery',
    });
  });

  it.each([
    [{ name: ' ' }, 'name missing'],
    [{ body: '' }, 'body missing'],
    [{ body: 'Hi {{frist name}}' }, 'body template'],
    [{ body: '{{if title}}x' }, 'body template'],
    [{ subject: '{{}}' }, 'subject template'],
    [{ body: 'x'.repeat(8_001) }, 'body too-long'],
  ])('%j: %s', (change, fault) => {
    const { faults } = readForm('template', { ...template, ...change });
    expect(faults.map(({ field, kind }) => `${field} ${kind}`)).toEqual([fault]);
  });

  it('keeps the subject only where the kind of message has one', () => {
    const { draft } = readForm('template', { ...template, form: 'sms', subject: '{{' });
    expect(draft?.subject).toBeUndefined();
  });

  it('takes countries, days and dates as they are typed', () => {
    const read = readForm('offer', { ...offer, countries: 'de, at; CH', days: '30', until: '2026-06-30' });
    expect(read.draft).toMatchObject({ countries: ['DE', 'AT', 'CH'], days: 30, until: '2026-06-30' });
    const faulty = readForm('offer', {
      ...offer,
      countries: 'Deutschland',
      days: '1.5',
      from: '2026-07-01',
      until: '2026-06-30',
    });
    expect(faulty.faults.map(({ kind }) => kind)).toEqual(['country', 'days', 'order']);
  });

  it('takes links that are https alone', () => {
    const content = { ...emptyForm('content', 'c1', 'Guide', 'en') };
    for (const link of ['https://', 'http://example.com', 'javascript:1', 'https://a b.example'])
      expect(readForm('content', { ...content, link }).faults).toMatchObject([{ field: 'link' }]);
    expect(readForm('content', { ...content, link: ' https://www.example.com/a ' }).faults).toEqual([]);
  });
});
