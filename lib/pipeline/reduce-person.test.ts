import { describe, expect, it } from 'vitest';
import { makeEntry, makeLedger, makeReading, minute, observed } from '../../test/fixtures/ledger.ts';
import { reducePerson } from './reduce-person.ts';

const valuesOf = (person: ReturnType<typeof reducePerson>) =>
  Object.fromEntries(Object.entries(person?.facts ?? {}).map(([field, fact]) => [field, fact?.value]));

describe('reducePerson', () => {
  it('makes a suspect of a first observation, with a source and a date on every fact', () => {
    const person = reducePerson('wanjiru', makeLedger(observed()));
    expect(person).toMatchObject({ stage: 'suspect', capturedAt: minute(0), lastSeenAt: minute(0) });
    expect(person?.facts.title).toMatchObject({ value: 'Head of Operations', at: minute(0) });
    expect(person?.facts.title?.source.kind).toBe('page');
  });

  it('knows no one whom nothing observed', () => {
    expect(reducePerson('wanjiru', makeLedger({ type: 'noted', data: { text: 'hello' } }))).toBeUndefined();
  });

  it('lets the user’s edit beat a later page', () => {
    const person = reducePerson(
      'wanjiru',
      makeLedger(
        observed(),
        { type: 'edited', data: { field: 'title', value: 'Chief Operating Officer' } },
        observed({ title: 'Head of Operations, East' }),
      ),
    );
    expect(person?.facts.title).toMatchObject({ value: 'Chief Operating Officer', source: { kind: 'user' } });
  });

  it('forgets what was said of a job once the job is another', () => {
    const said = { type: 'edited', data: { field: 'seniority', value: 'director' } } as const;
    const levelAfter = (...then: Parameters<typeof makeLedger>) =>
      reducePerson('wanjiru', makeLedger(observed(), said, ...then))?.facts.seniority?.value;
    expect(levelAfter()).toBe('director');
    expect(levelAfter(observed({ title: 'head of operations', headline: 'New words' }))).toBe('director');
    expect(levelAfter(observed({ title: 'Harbour pilot' }))).toBeUndefined();
    expect(levelAfter(observed({ company: 'Old Quay' }))).toBeUndefined();
    expect(levelAfter({ type: 'edited', data: { field: 'title', value: 'Harbour pilot' } })).toBeUndefined();
  });

  it('keeps a field the user cleared cleared, but never loses the name', () => {
    const person = reducePerson(
      'wanjiru',
      makeLedger(
        observed(),
        { type: 'edited', data: { field: 'location', value: null } },
        { type: 'edited', data: { field: 'name', value: null } },
        observed(),
      ),
    );
    expect(person?.facts.location?.value).toBeNull();
    expect(person?.facts.name.value).toBe('Wanjiru Oduya');
  });

  it('lets a newer page beat an older one, and an absent field overwrite nothing', () => {
    const { headline: _, ...bare } = makeReading({ title: 'Director of Operations' });
    const person = reducePerson(
      'wanjiru',
      makeLedger(observed(), {
        type: 'observed',
        data: { reading: bare, source: { kind: 'user' } },
      }),
    );
    expect(valuesOf(person)).toMatchObject({
      title: 'Director of Operations',
      headline: 'Keeping harbours honest',
    });
  });

  it('does not let a page that shows less beat one that showed more', () => {
    const positions = [
      { title: 'Head of Operations', company: 'Tamarind Quay', current: true },
      { title: 'Shift Lead', company: 'Volta Bay', current: false },
    ];
    const about = 'I keep harbours honest, one crane at a time, and write about it.';
    const person = reducePerson(
      'wanjiru',
      makeLedger(
        observed({ positions, about }),
        observed({ positions: positions.slice(0, 1), about: 'I keep harbours honest, one crane…' }),
      ),
    );
    expect(valuesOf(person)).toMatchObject({ positions, about });
  });

  it('adds contact details up', () => {
    const person = reducePerson(
      'wanjiru',
      makeLedger(observed({ emails: ['w@tamarind.example'] }), observed({ emails: ['oduya@home.example'] })),
    );
    expect(person?.facts.emails?.value).toEqual(['w@tamarind.example', 'oduya@home.example']);
  });

  it('forgets the employer’s size once the employer changes, and not when it is only reworded', () => {
    const size = { type: 'edited', data: { field: 'companySize', value: '201-500' } } as const;
    const stayed = reducePerson(
      'wanjiru',
      makeLedger(observed(), size, observed({ company: 'TAMARIND  quay' })),
    );
    const left = reducePerson('wanjiru', makeLedger(observed(), size, observed({ company: 'Kestrel Yard' })));
    expect(stayed?.facts.companySize?.value).toBe('201-500');
    expect(left?.facts.companySize).toBeUndefined();
  });

  it('forgets employer and title once a page shows the job as ended and no other, but not what the user set', () => {
    const job = { title: 'Head of Operations', company: 'Tamarind Quay', dates: '2019 - Present' };
    const held = { positions: [{ ...job, current: true }] };
    const left = {
      positions: [{ ...job, dates: '2019 - 2026', current: false }],
      company: undefined,
      companyUrl: undefined,
      title: undefined,
      headline: undefined,
    };
    const gone = valuesOf(reducePerson('wanjiru', makeLedger(observed(held), observed(left))));
    expect(gone).toMatchObject({ positions: [{ current: false }] });
    expect(gone).not.toHaveProperty('company');
    expect(gone).not.toHaveProperty('title');
    expect(gone).not.toHaveProperty('companyUrl');
    const titled = { type: 'edited', data: { field: 'title', value: 'Adviser' } } as const;
    const kept = valuesOf(reducePerson('wanjiru', makeLedger(observed(held), titled, observed(left))));
    expect(kept).toMatchObject({ title: 'Adviser' });
    expect(kept).not.toHaveProperty('company');
    // A sub-page that lists only older jobs denies nothing of the present one.
    const other = {
      positions: [{ title: 'Clerk', company: 'Baobab Lines', current: false }],
      company: undefined,
    };
    expect(valuesOf(reducePerson('wanjiru', makeLedger(observed(held), observed(other))))).toMatchObject({
      company: 'Tamarind Quay',
    });
  });

  it('counts nothing of an act that was undone, and all of it once the undo is undone', () => {
    const moved = { type: 'moved', data: { from: 'suspect', to: 'lead' } } as const;
    const undoMove = { type: 'undone', data: { action: 'entry-0001' } } as const;
    const undone = makeLedger(observed(), moved, undoMove);
    expect(reducePerson('wanjiru', undone)?.stage).toBe('suspect');
    const redone = [...undone, makeEntry(3, { type: 'undone', data: { action: 'entry-0002' } })];
    expect(reducePerson('wanjiru', redone)?.stage).toBe('lead');
  });

  it('gathers every identity and prefers the vanity address', () => {
    const person = reducePerson(
      'wanjiru',
      makeLedger(
        observed({
          identities: ['li:id/ACoAAQuayQuayQuayQuayQuay'],
          url: 'https://www.linkedin.com/in/ACoAAQuayQuayQuayQuayQuay/',
        }),
        observed({ identities: ['li:in/wanjiru-oduya', 'li:id/ACoAAQuayQuayQuayQuayQuay'] }),
      ),
    );
    expect(person?.identities).toEqual(['li:id/ACoAAQuayQuayQuayQuayQuay', 'li:in/wanjiru-oduya']);
    expect(person?.url).toBe('https://www.linkedin.com/in/wanjiru-oduya/');
  });

  it('finds the earliest open follow-up, through snoozes and completions', () => {
    const due = (day: number) => ({
      wall: `2026-04-0${day}T09:00`,
      zone: 'UTC',
      dueAt: `2026-04-0${day}T09:00:00.000Z`,
    });
    const ledger = makeLedger(
      observed(),
      { type: 'scheduled', data: { followUp: 'a', ...due(1) } },
      { type: 'scheduled', data: { followUp: 'b', ...due(3) } },
      { type: 'snoozed', data: { followUp: 'a', ...due(5) } },
    );
    expect(reducePerson('wanjiru', ledger)?.nextDueAt).toBe(due(3).dueAt);
    const done = [...ledger, makeEntry(9, { type: 'done', data: { followUp: 'b' } })];
    expect(reducePerson('wanjiru', done)?.nextDueAt).toBe(due(5).dueAt);
  });
});
