import { describe, expect, it } from 'vitest';
import { captured } from '../../test/fixtures/acts.ts';
import { makeReading } from '../../test/fixtures/ledger.ts';
import { openDatabase } from '../../test/fixtures/open-database.ts';
import { allPossibleDuplicates, findPossibleDuplicates } from './find-duplicates.ts';

async function withPeople() {
  const db = openDatabase();
  const known = await captured(
    db,
    { identities: ['li:in/robert'], name: 'Robert Abara', company: 'Kestrel Yard' },
    0,
  );
  await captured(db, { identities: ['li:in/bo'], name: 'Bo Brandt', company: 'Kestrel Yard' }, 1);
  await captured(db, { identities: ['li:in/namesake'], name: 'Robert Abara', company: 'Volta Bay' }, 2);
  const reading = makeReading({ identities: ['li:in/bob'], name: 'Bob Abara', company: 'Kestrel Yard Ltd.' });
  return { db, known, reading };
}

describe('findPossibleDuplicates', () => {
  it('proposes by indexes, with the reason, before anyone is saved', async () => {
    const { db, known, reading } = await withPeople();
    const found = await findPossibleDuplicates(db, reading);
    expect(found).toMatchObject([
      { id: known.id, reasons: [{ reason: 'nickname', words: 'Bob Abara · Robert Abara' }] },
    ]);
  });

  it('leaves out the person the reading is of', async () => {
    const { db, reading } = await withPeople();
    const own = { ...reading, identities: ['li:in/robert'], name: 'Robert Abara' };
    expect(await findPossibleDuplicates(db, own)).toEqual([]);
  });

  it('proposes whom a page’s further address belongs to', async () => {
    const { db } = await withPeople();
    const other = await captured(db, { identities: ['li:member/9'], name: 'R. A.', company: 'Elsewhere' }, 5);
    const both = await captured(db, { identities: ['li:in/bo', 'li:member/9'], name: 'Bo Brandt' }, 6);
    expect(both.contested).toEqual(['li:member/9']);
    expect(await findPossibleDuplicates(db, both)).toMatchObject([
      { id: other.id, reasons: [{ reason: 'shared-address', words: 'li:member/9' }] },
    ]);
  });

  it('finds an e-mail address and a name in another script', async () => {
    const db = openDatabase();
    const ivan = await captured(db, { identities: ['li:in/1'], name: 'Иван Петров', company: 'Quay' }, 0);
    const mail = await captured(
      db,
      { identities: ['li:in/2'], name: 'Cy', company: 'X', emails: ['C@x.example'] },
      1,
    );
    const idsOf = async (over: Parameters<typeof makeReading>[0]) =>
      (await findPossibleDuplicates(db, makeReading({ identities: ['li:in/3'], ...over }))).map(
        ({ id }) => id,
      );
    expect(await idsOf({ name: 'Ivan Petrov', company: 'Quay' })).toEqual([ivan.id]);
    expect(await idsOf({ name: 'Cyrus Demir', emails: ['c@X.example'] })).toEqual([mail.id]);
  });
});

describe('allPossibleDuplicates', () => {
  it('finds every pair once, a stretch at a time', async () => {
    const db = openDatabase();
    for (let n = 0; n < 8; n++) {
      await captured(db, { identities: [`li:in/p-${n}`], name: `Ada ${'ABCD'[n % 4]}bara` }, n);
    }
    const pairs: string[] = [];
    let after: string | undefined;
    do {
      const part = await allPossibleDuplicates(db, { steps: 1, ...(after !== undefined && { after }) });
      pairs.push(
        ...part.pairs.map(({ person, other }) => `${person.facts.name.value} ${other.facts.name.value}`),
      );
      after = part.next;
    } while (after !== undefined);
    expect(pairs.sort()).toEqual(['A', 'B', 'C', 'D'].map((x) => `Ada ${x}bara Ada ${x}bara`));
  });
});
