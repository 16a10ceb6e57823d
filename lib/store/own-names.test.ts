import { expect, it } from 'vitest';
import { captured, makeAct } from '../../test/fixtures/acts.ts';
import { base, icp } from '../../test/fixtures/example-person.ts';
import { openDatabase } from '../../test/fixtures/open-database.ts';
import { editCustom } from '../actions/edit-custom.ts';
import { readOwnNames } from './own-names.ts';

it('offers the names profiles ask for and people have, each once, as a profile writes it', async () => {
  const db = openDatabase();
  expect(await readOwnNames(db)).toEqual([]);
  const { id } = await captured(db);
  await db.icps.put(
    icp([
      { ...base, id: 'c', kind: 'nice', weight: 1, field: 'custom', name: 'Uses SAP', values: ['yes'] },
      { ...base, id: 'k', kind: 'nice', weight: 1, field: 'keywords', values: ['HACCP'] },
    ]),
  );
  await editCustom(db, makeAct(1), id, 'uses sap', 'yes');
  await editCustom(db, makeAct(2), id, 'Fleet', '12');
  await editCustom(db, makeAct(3), id, 'Slip', 'x');
  await editCustom(db, makeAct(4), id, 'Slip', null);
  expect(await readOwnNames(db)).toEqual(['Fleet', 'Uses SAP']);
});
