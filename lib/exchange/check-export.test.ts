import { describe, expect, it } from 'vitest';
import { ana, bare, nadia, OPTIONS } from '../../test/fixtures/exportable-people.ts';
import { makeEntry } from '../../test/fixtures/ledger.ts';
import type { PersonRow } from '../model/person.ts';
import { type CheckOptions, openCheck } from './check-export.ts';
import type { ExportablePerson } from './exportable.ts';
import type { Preset } from './presets.ts';
import { wentBack } from './went-back.ts';

const NOW = '2026-11-30T08:00:00.000Z';
const change = (person: ExportablePerson, row: Partial<PersonRow>): ExportablePerson => ({
  ...person,
  row: { ...person.row, ...row },
});
const mailed = (person: ExportablePerson, ...emails: string[]) =>
  change(person, { facts: { ...person.row.facts, emails: { ...nadia.row.facts.name, value: emails } } });
const check = (preset: Preset, people: readonly ExportablePerson[], more: Partial<CheckOptions> = {}) => {
  const looking = openCheck(preset, { ...OPTIONS, now: NOW, ...more });
  for (const [at, person] of people.entries()) looking.look(person, at);
  return looking.end();
};
const lead = change(bare, { stage: 'lead' });

describe('a check before an export', () => {
  it('counts who lacks what a program refuses rows without', () => {
    expect(check('salesforce', [ana, nadia, bare])).toMatchObject({ company: [1, 2], mail: [2] });
    expect(check('outreach', [ana, lead])).toMatchObject({ mail: [1] });
    expect(check('google-contacts', [ana, lead])).toMatchObject({ contact: [1] });
    expect(check('csv', [ana, lead])).toMatchObject({ noMail: [1] });
    expect(check('xlsx', [ana, lead])).not.toHaveProperty('noMail');
  });

  it('finds addresses that are none, and those that stand twice, whatever their case and the order of looking', () => {
    const twice = [mailed(ana, 'A@b.example'), mailed(nadia, ' a@B.example'), mailed(nadia, 'a@b.example')];
    expect(check('outreach', twice).oneMail).toEqual([1, 2]);
    const looking = openCheck('outreach', { ...OPTIONS, now: NOW });
    for (const at of [2, 0, 1]) looking.look(twice[at] ?? ana, at);
    expect(looking.end().oneMail).toEqual([1, 2]);
    const broken = ['ana', 'ana@host', 'a b@host.example', 'ana@host.example, other@host.example'];
    expect(
      check(
        'salesforce',
        broken.map((mail) => mailed(ana, mail)),
      ).mailForm,
    ).toEqual([0, 1, 2, 3]);
    expect(check('salesforce', [ana]).mailForm).toBeUndefined();
  });

  it('tells whom their stage keeps out, and nothing else of them', () => {
    expect(check('hubspot', [bare, ana])).toEqual({ out: [0] });
    const stages = { suspect: { out: false, values: {} } };
    expect(check('hubspot', [bare], { stages })).toMatchObject({ mail: [0], noScore: [0] });
  });

  it('tells who is neither new nor changed since', () => {
    const since = '2026-11-21T00:00:00.000Z';
    const seen = change(ana, { lastSeenAt: NOW });
    const changed = change(ana, { updatedAt: '2026-11-21T00:00:00.001Z' });
    const found = change(ana, { capturedAt: NOW });
    expect(check('csv', [seen, changed, found], { since }).unchanged).toEqual([0]);
    expect(check('csv', [seen], {}).unchanged).toBeUndefined();
  });

  it('tells who is set aside, unscored, long not seen, and without a follow-up', () => {
    const old = change(ana, { lastSeenAt: '2026-05-01T00:00:00.000Z', stage: 'disqualified' });
    expect(check('json', [old, lead])).toEqual({ setAside: [0], old: [0], noScore: [1] });
    expect(check('ics', [ana]).noFollowUp).toEqual([0]);
  });
});

describe('going back', () => {
  const moved = (n: number, from: 'lead' | 'customer', to: 'lead' | 'prospect') =>
    makeEntry(n, { type: 'moved', data: { from, to } });
  const exported = (n: number, preset = 'hubspot') =>
    makeEntry(n, { type: 'exported', data: { preset, file: 'x.csv' } });

  it('is standing lower than when they were last exported', () => {
    expect(wentBack([exported(1), moved(2, 'customer', 'lead')], 'hubspot', 'lead')).toBe(true);
    expect(wentBack([exported(1), moved(2, 'customer', 'lead')], 'hubspot', 'nurture')).toBe(false);
    expect(wentBack([exported(1), moved(2, 'lead', 'prospect')], 'hubspot', 'prospect')).toBe(false);
    expect(wentBack([moved(1, 'customer', 'lead'), exported(2)], 'hubspot', 'lead')).toBe(false);
    expect(wentBack([exported(1, 'csv'), moved(2, 'customer', 'lead')], 'hubspot', 'lead')).toBe(false);
  });
});
