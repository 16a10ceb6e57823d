import { expect, it } from 'vitest';
import { base, icp } from '../../test/fixtures/example-person.ts';
import { openDatabase } from '../../test/fixtures/open-database.ts';
import { joinOwnNames, readAskedNames } from './own-names.ts';

it('offers the names profiles ask for and people have, each once, as a profile writes it', async () => {
  const db = openDatabase();
  expect(joinOwnNames(await readAskedNames(db), [])).toEqual([]);
  await db.icps.put(
    icp([
      { ...base, id: 'c', kind: 'nice', weight: 1, field: 'custom', name: 'Uses SAP', values: ['yes'] },
      { ...base, id: 'k', kind: 'nice', weight: 1, field: 'keywords', values: ['HACCP'] },
    ]),
  );
  expect(joinOwnNames(await readAskedNames(db), ['uses sap', 'Fleet'])).toEqual(['Fleet', 'Uses SAP']);
});
