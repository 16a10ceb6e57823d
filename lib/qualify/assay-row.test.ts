import { expect, it } from 'vitest';
import { emptyPreview, standBefore, tryOn } from '../../components/icp/preview.ts';
import { captured } from '../../test/fixtures/acts.ts';
import { capturedCompany } from '../../test/fixtures/company.ts';
import { INDUSTRY, icp, SIZE } from '../../test/fixtures/example-person.ts';
import { minute } from '../../test/fixtures/ledger.ts';
import { openDatabase } from '../../test/fixtures/open-database.ts';
import { english } from '../locales/en/index.ts';
import { makeFormat } from '../locales/index.ts';
import { withReason } from '../locales/reason-of.ts';
import { withEmployers } from '../store/find-companies.ts';
import { assayRow } from './assay-row.ts';

const ICP = icp([SIZE, INDUSTRY]);

/** Someone whose employer's record settles the verdict, as read back from the store. */
async function employedPeople() {
  const db = openDatabase();
  await db.icps.put(ICP);
  const { id } = await captured(db);
  await captured(
    db,
    { identities: ['li:in/nobody-known'], company: undefined, companyUrl: undefined, positions: undefined },
    1,
  );
  await capturedCompany(db);
  const rows = await db.people.toArray();
  return await withEmployers(
    db,
    rows.toSorted((a) => (a.id === id ? -1 : 1)),
  );
}

it('is the card the stored score was taken from', async () => {
  const [known, unknown] = await employedPeople();
  const stored = known?.person.score;
  expect(stored?.verdict).toBe('fit');
  expect(known && assayRow(known, ICP, minute(60))).toMatchObject({ verdict: 'fit', label: stored?.label });
  expect(unknown).not.toHaveProperty('company');
  expect(unknown && assayRow(unknown, ICP, minute(60)).verdict).toBe('unsure');
});

it('is what an export gives as the reason and what a draft is compared with', async () => {
  const [known] = await employedPeople();
  if (!known) throw new Error('nobody was kept');
  expect(withReason(known.person, english, makeFormat('en-GB', 'UTC')).reason).toMatch(/^Fit: Size 201.500/);
  const preview = emptyPreview();
  const trial = { draft: ICP, saved: ICP, active: [ICP], scope: 'profile' } as const;
  tryOn(preview, known, trial, standBefore(known, trial, minute(60)), minute(60));
  expect(preview).toMatchObject({ people: 1, verdicts: { fit: 1 }, before: { fit: 1 }, changes: [] });
});
