/** Exports of everyone, beside reading them raw and the CSV library alone on the same cells. */
import Papa from 'papaparse';
import { makeFiles } from '../../lib/browser/make-files.ts';
import type { Preset } from '../../lib/exchange/index.ts';
import { openTable } from '../../lib/exchange/table.ts';
import { USUAL_CAPACITY } from '../../lib/model/capacity.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import { answer } from '../../lib/store/answer.ts';
import { AssayDatabase } from '../../lib/store/database.ts';
import { makeRandom } from '../site/random.ts';
import { times } from './raw-requests.ts';

const OPTIONS = { locale: 'en', zone: 'Europe/Paris', now: '2026-11-30T08:00:00.000Z' };
const nothing = () => undefined;

/** Ids as a list by score has them: in no order of theirs. */
function shuffled(ids: readonly string[]): string[] {
  const random = makeRandom(7);
  return ids
    .map((id) => ({ id, at: random.int(1e9) }))
    .sort((one, other) => one.at - other.at)
    .map(({ id }) => id);
}

/** Milliseconds an export of everyone takes in a preset, and those of what it cannot do without. */
async function exporting(
  name: string,
  preset: Preset,
): Promise<{ ours: number[]; raw: number[]; rows: number }> {
  const db = new AssayDatabase(name);
  await db.open();
  const people = () => db.backendDB().transaction('people').objectStore('people');
  const { head, cellsOf } = openTable('csv', OPTIONS);
  let rows: PersonRow[] = [];
  const [read = 0] = await times(1, async () => {
    rows = await answer(people().getAll());
  });
  const cells = [head, ...rows.map((row) => cellsOf({ row, reason: '' }))];
  const [written = 0] = await times(1, async () => Papa.unparse(cells, { quotes: true, newline: '\r\n' }));
  const ids = shuffled(rows.map(({ id }) => id));
  rows = [];
  cells.length = 0;
  const order = { ids, preset, options: OPTIONS, label: 'x', scope: 'everyone', capacity: USUAL_CAPACITY };
  const ours = await times(1, () => makeFiles(db, order, nothing));
  db.close();
  return { ours, raw: [read + written], rows: ids.length };
}

export const exportWork = { exporting };
