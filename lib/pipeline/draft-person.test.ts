import { describe, expect, it } from 'vitest';
import { makeReading, minute, PAGE } from '../../test/fixtures/ledger.ts';
import { type Draft, draftHappenings, draftPerson, EMPTY_DRAFT, isEmptyDraft } from './draft-person.ts';

const due = { wall: '2026-03-12T09:00', zone: 'UTC', dueAt: '2026-03-12T09:00:00.000Z' };

const full: Draft = {
  edits: { title: 'Harbour master', companySize: '201-500', about: null },
  custom: { 'Uses SAP': 'yes' },
  answers: { budget: { state: 'yes' } },
  said: [{ about: 'keywords', wanted: ['HACCP'], state: 'no' }],
  signals: ['reply'],
  tags: ['ports'],
  note: ' met at the quay ',
  touch: { ...due, channel: 'phone' },
};

describe('draftPerson', () => {
  it('shows the reading as the person it would make', () => {
    const person = draftPerson(makeReading(), PAGE, minute(0));
    expect(person?.facts.title?.value).toBe('Head of Operations');
    expect(person?.stage).toBe('suspect');
  });

  it('lets what the user set stand over what the page said', () => {
    const person = draftPerson(makeReading({ about: 'long ago' }), PAGE, minute(0), full);
    expect(person?.facts.title).toEqual({ value: 'Harbour master', source: { kind: 'user' }, at: minute(0) });
    expect(person?.facts.companySize?.value).toBe('201-500');
    expect(person?.facts.about?.value).toBeNull();
    expect(person?.custom?.['Uses SAP']).toMatchObject({ value: 'yes', source: { kind: 'user' } });
    expect(person?.answers.budget?.state).toBe('yes');
    expect(person?.said).toEqual([{ about: 'keywords', wanted: ['HACCP'], state: 'no', at: minute(0) }]);
    expect(person?.signals.map((signal) => signal.kind)).toEqual(['reply']);
    expect(person?.tags).toEqual(['ports']);
    expect(person?.nextDueAt).toBe(due.dueAt);
  });

  it('keeps the order of more than ten entries of one moment', () => {
    const tags = Array.from({ length: 12 }, (_, n) => `tag ${n}`);
    const edits = { company: 'Old Quay', companySize: '11-50', industry: '116' };
    const person = draftPerson(makeReading(), PAGE, minute(0), { ...full, edits, tags });
    expect(person?.facts.companySize?.value).toBe('11-50');
    expect(person?.tags).toEqual(tags);
  });
});

describe('draftHappenings', () => {
  it('has nothing to say of an empty draft', () => {
    expect(draftHappenings(EMPTY_DRAFT, minute(0), 'f')).toEqual([]);
    expect(draftHappenings({ ...EMPTY_DRAFT, note: ' \n' }, minute(0), 'f')).toEqual([]);
  });

  it('sets no next touch in the past', () => {
    const happened = draftHappenings(full, due.dueAt, 'f');
    expect(happened.some(({ type }) => type === 'scheduled')).toBe(false);
  });

  it('sets aside last, so that everything before it stands', () => {
    const happened = draftHappenings(full, minute(0), 'f', { why: 'competitor' });
    expect(happened.map(({ type }) => type)).toEqual([
      'edited',
      'edited',
      'edited',
      'custom-edited',
      'answered',
      'answered',
      'signalled',
      'tagged',
      'noted',
      'scheduled',
      'moved',
    ]);
    expect(happened.at(-1)?.data).toEqual({
      from: 'suspect',
      to: 'disqualified',
      disqualified: 'competitor',
    });
  });
});

describe('isEmptyDraft', () => {
  it('counts anything the user would miss', () => {
    expect(isEmptyDraft(EMPTY_DRAFT)).toBe(true);
    expect(isEmptyDraft({ ...EMPTY_DRAFT, note: '  ' })).toBe(true);
    expect(isEmptyDraft({ ...EMPTY_DRAFT, note: 'x' })).toBe(false);
    expect(isEmptyDraft({ ...EMPTY_DRAFT, touch: due })).toBe(false);
    expect(isEmptyDraft({ ...EMPTY_DRAFT, edits: { about: null } })).toBe(false);
  });
});
