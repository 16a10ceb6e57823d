import { describe, expect, it } from 'vitest';
import { captured, makeAct } from '../../test/fixtures/acts.ts';
import { capturedCompany, makeCompanyReading } from '../../test/fixtures/company.ts';
import { INDUSTRY, icp, RIVALS, SIZE } from '../../test/fixtures/example-person.ts';
import { makeReading, minute, PAGE } from '../../test/fixtures/ledger.ts';
import { openDatabase } from '../../test/fixtures/open-database.ts';
import type { AssayDatabase } from '../store/database.ts';
import {
  companyOf,
  findCompanies,
  findKnownCompany,
  namesakesOf,
  peopleOf,
} from '../store/find-companies.ts';
import { RELINK_AT_ONCE } from '../store/link-people.ts';
import { captureCompany } from './capture-company.ts';
import { captureMany } from './capture-many.ts';
import { edit } from './edit.ts';
import { editCompany } from './edit-company.ts';
import { joinCompanies } from './join-companies.ts';
import { notSame } from './not-same.ts';
import { undo } from './undo.ts';
import { unmerge } from './unmerge.ts';

async function companyIdOf(db: AssayDatabase, personId: string) {
  return (await db.people.get(personId))?.companyId;
}

describe('captureCompany', () => {
  it('keeps a company with what its page says, and undoes to nothing', async () => {
    const db = openDatabase();
    const row = await capturedCompany(db);
    expect(row).toMatchObject({
      identities: ['li:company/tamarind-quay', 'url:tamarind.example'],
      facts: { size: { value: '201-500 employees' } },
    });
    expect(await findCompanies(db, { text: 'tama', order: 'sortName', descending: false })).toEqual([row.id]);
    await undo(db, makeAct(51), [makeAct(50).id]);
    expect([await db.companies.count(), await db.ledger.count()]).toEqual([0, 0]);
  });

  it('moves "last seen" alone when the page says nothing new, and changes nothing for the same act', async () => {
    const db = openDatabase();
    await capturedCompany(db);
    const again = { reading: makeCompanyReading(), source: PAGE };
    expect(await captureCompany(db, makeAct(50), again)).toMatchObject({ news: 'seen' });
    const seen = await captureCompany(db, makeAct(52), again);
    expect(seen).toMatchObject({ news: 'seen', company: { lastSeenAt: minute(52), capturedAt: minute(50) } });
    expect(await db.ledger.count()).toBe(1);
  });

  it('joins slug and number once a page states both, and undo parts them', async () => {
    const db = openDatabase();
    const bySlug = await capturedCompany(db, { website: undefined }, 50);
    const numbered = { identities: ['li:company-id/9'], name: 'TQ', website: undefined, industry: undefined };
    const byNumber = await capturedCompany(db, numbered, 51);
    expect(await db.companies.count()).toBe(2);
    const both = await capturedCompany(
      db,
      { identities: ['li:company/tamarind-quay', 'li:company-id/9'] },
      52,
    );
    expect(both.id).toBe(bySlug.id);
    expect(await db.companies.toArray()).toMatchObject([
      { identities: expect.arrayContaining(['li:company-id/9']) },
    ]);
    await undo(db, makeAct(53), [makeAct(52).id]);
    expect(await findKnownCompany(db, ['li:company-id/9'])).toEqual(byNumber);
    // That it was seen stays true.
    expect(await db.companies.get(bySlug.id)).toEqual({ ...bySlug, lastSeenAt: minute(52) });
  });

  it('joins by the domain of the web site, unless the two are known apart', async () => {
    const db = openDatabase();
    const own = await capturedCompany(
      db,
      { identities: ['url:tamarind.example/about'], name: 'Tamarind' },
      50,
    );
    expect((await capturedCompany(db, {}, 51)).id).toBe(own.id);
    const showcase = { identities: ['li:company/tamarind-cranes'], name: 'Tamarind Cranes' };
    const other = await capturedCompany(db, showcase, 52);
    expect(other.id).not.toBe(own.id);
    expect(other.identities).toEqual(['li:company/tamarind-cranes']);
  });

  it('never takes another number for the same company', async () => {
    const db = openDatabase();
    await capturedCompany(db, { identities: ['li:company/tamarind-quay', 'li:company-id/1'] }, 50);
    await capturedCompany(db, { identities: ['li:company/tamarind-quay', 'li:company-id/2'] }, 51);
    expect(await db.companies.count()).toBe(2);
  });
});

describe('two records of one company', () => {
  const QUAY = { website: undefined };
  const BRANCH = {
    identities: ['li:company/tamarind-quay-uk'],
    name: 'Tamarind Quay Ltd',
    website: undefined,
    place: 'Leeds, England',
  };

  it('are joined by hand, with who works there, and parted again as they were', async () => {
    const db = openDatabase();
    const quay = await capturedCompany(db, QUAY, 50);
    const branch = await capturedCompany(db, BRANCH, 51);
    const link = { companyUrl: 'https://www.linkedin.com/company/tamarind-quay-uk/', company: 'TQ' };
    const person = await captured(db, link, 0);
    expect(await joinCompanies(db, makeAct(52), quay.id, branch.id)).toMatchObject({
      company: { id: quay.id, identities: [...quay.identities, ...branch.identities] },
    });
    expect(await companyIdOf(db, person.id)).toBe(quay.id);
    expect(await db.companies.count()).toBe(1);
    expect(await joinCompanies(db, makeAct(52), quay.id, branch.id)).toMatchObject({ ok: true });
    expect(await joinCompanies(db, makeAct(53), quay.id, branch.id)).toEqual({ ok: false, reason: 'gone' });
    await editCompany(db, makeAct(54), quay.id, 'size', '51-200');
    expect(await unmerge(db, makeAct(55), makeAct(52).id)).toMatchObject({ ok: true });
    expect(await db.companies.get(branch.id)).toEqual({ ...branch, updatedAt: expect.any(String) });
    expect((await db.companies.get(quay.id))?.facts.size).toMatchObject({ value: '51-200' });
    expect(await companyIdOf(db, person.id)).toBe(branch.id);
    expect(await namesakesOf(db, quay)).toEqual([]);
  });

  it('stay two once the user said so, whatever a page shows, until that is taken back', async () => {
    const db = openDatabase();
    const quay = await capturedCompany(db, QUAY, 50);
    const branch = await capturedCompany(db, BRANCH, 51);
    expect(await notSame(db, makeAct(52), quay.id, branch.id)).toMatchObject({ ok: true });
    expect(await notSame(db, makeAct(53), branch.id, quay.id)).toEqual({ ok: false, reason: 'unchanged' });
    expect(await namesakesOf(db, branch)).toEqual([]);
    const both = { identities: [...quay.identities, ...branch.identities] };
    await capturedCompany(db, both, 54);
    expect(await db.companies.count()).toBe(2);
    await undo(db, makeAct(55), [makeAct(52).id]);
    await capturedCompany(db, { ...both, size: '11-50 employees' }, 56);
    expect(await db.companies.count()).toBe(1);
  });
});

describe('people and companies', () => {
  it('are linked whichever came first, by the link beside the name', async () => {
    const db = openDatabase();
    const link = { companyUrl: 'https://www.linkedin.com/company/tamarind-quay/life/', company: 'TQ' };
    const before = await captured(db, link, 0);
    const company = await capturedCompany(db);
    const after = await captured(db, { ...link, identities: ['li:in/b'] }, 1);
    expect(await companyIdOf(db, before.id)).toBe(company.id);
    expect((await companyOf(db, after))?.id).toBe(company.id);
    expect((await peopleOf(db, company.id)).map(({ id }) => id).sort()).toEqual([before.id, after.id].sort());
    await undo(db, makeAct(60), [makeAct(50).id]);
    expect(await companyIdOf(db, before.id)).toBeUndefined();
  });

  it('are linked by a work address, not by one of a former employer or of everyone', async () => {
    const db = openDatabase();
    const company = await capturedCompany(db, { name: 'Tamarind Quay Holdings' });
    const works = await captured(db, { emails: ['w@tamarind.example'] }, 0);
    expect(works.companyId).toBe(company.id);
    const left = { identities: ['li:in/b'], company: 'Kestrel Yard', emails: ['b@tamarind.example'] };
    expect((await captured(db, left, 1)).companyId).toBeUndefined();
    await capturedCompany(db, { identities: ['li:company/g'], name: 'G', website: 'https://gmail.com' }, 51);
    const anyone = { identities: ['li:in/c'], company: undefined, emails: ['c@gmail.com'] };
    expect((await captured(db, anyone, 2)).companyId).toBeUndefined();
  });

  it('are linked by name only while one company has it and nothing contradicts', async () => {
    const db = openDatabase();
    const { id } = await captured(db, { company: 'Tamarind Quay Ltd.' }, 0);
    const apart = { identities: ['li:in/b'], companyUrl: 'https://www.linkedin.com/company/other-tamarind/' };
    const { id: contradicting } = await captured(db, apart, 1);
    const company = await capturedCompany(db);
    expect(await companyIdOf(db, id)).toBe(company.id);
    expect(await companyIdOf(db, contradicting)).toBeUndefined();
    await capturedCompany(db, { identities: ['li:company/tamarind-quay-2'], website: undefined }, 51);
    expect(await companyIdOf(db, id)).toBeUndefined();
    await undo(db, makeAct(52), [makeAct(51).id]);
    expect(await companyIdOf(db, id)).toBe(company.id);
  });

  it('part when the employer changes', async () => {
    const db = openDatabase();
    const link = { companyUrl: 'https://www.linkedin.com/company/tamarind-quay/' };
    const company = await capturedCompany(db);
    const person = await captured(db, link, 0);
    expect(person.companyId).toBe(company.id);
    const moved = await captured(db, { company: 'Kestrel Yard' }, 1);
    expect(moved.facts.companyUrl).toBeUndefined();
    expect(moved.companyId).toBeUndefined();
  });

  it('feed the score, where the user’s own facts still win', async () => {
    const db = openDatabase();
    await db.icps.put(icp([SIZE, INDUSTRY, RIVALS]));
    const { id, score } = await captured(db, {}, 0);
    expect(score?.verdict).toBe('unsure');
    await capturedCompany(db);
    expect((await db.people.get(id))?.score?.verdict).toBe('fit');
    await editCompany(db, makeAct(51), (await db.companies.toCollection().first())?.id ?? '', 'size', '2-10');
    expect((await db.people.get(id))?.score?.verdict).toBe('no-fit');
    await edit(db, makeAct(52), id, 'companySize', '201-500');
    expect((await db.people.get(id))?.score?.verdict).toBe('fit');
    await editCompany(
      db,
      makeAct(53),
      (await db.companies.toCollection().first())?.id ?? '',
      'website',
      'https://www.kulde.example/en',
    );
    expect((await db.people.get(id))?.score?.verdict).toBe('excluded');
  });

  it('are all linked where they are many', async () => {
    const db = openDatabase();
    const readings = Array.from({ length: RELINK_AT_ONCE + 50 }, (_, n) =>
      makeReading({ identities: [`li:in/p-${n}`], name: `Person ${n}` }),
    );
    await captureMany(db, makeAct(0), readings, PAGE);
    const company = await capturedCompany(db);
    expect(await db.people.where('companyId').equals(company.id).count()).toBe(readings.length);
    expect((await db.meta.get('relinking'))?.value).toEqual([]);
  }, 60_000);
});

describe('editCompany', () => {
  it('beats pages, refuses what it must, and is undone', async () => {
    const db = openDatabase();
    const { id } = await capturedCompany(db);
    await editCompany(db, makeAct(51), id, 'industry', 'Maritime');
    expect((await capturedCompany(db, { industry: 'Shipping' }, 52)).facts.industry?.value).toBe('Maritime');
    expect(await editCompany(db, makeAct(53), id, 'industry', 'Maritime')).toMatchObject({
      reason: 'unchanged',
    });
    expect(await editCompany(db, makeAct(53), id, 'name', null)).toMatchObject({ reason: 'empty' });
    expect(await editCompany(db, makeAct(53), 'no-one', 'name', 'x')).toMatchObject({ reason: 'gone' });
    await undo(db, makeAct(54), [makeAct(51).id]);
    expect((await db.companies.get(id))?.facts.industry?.value).toBe('Shipping');
  });
});
