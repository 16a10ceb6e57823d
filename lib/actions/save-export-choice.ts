import { exportChoiceSchema, type PresetChoice } from '../model/export-choice.ts';
import { z } from '../model/schema.ts';
import type { AssayDatabase } from '../store/database.ts';
import { readExportChoice } from '../store/export-choice.ts';

/**
 * Keeps how the user wants one preset, from how it is wanted by then: two changes in a row do not undo one another.
 * @param edit answers the whole of what is wanted; a part it leaves out is as by default
 * @returns how the preset was wanted before, with which the change is taken back
 * @throws ZodError for what no export could use
 */
export async function changeExportChoice(
  db: AssayDatabase,
  preset: string,
  edit: (now: PresetChoice) => PresetChoice,
): Promise<PresetChoice> {
  return await db.transaction('rw', db.meta, async () => {
    const all = await readExportChoice(db);
    const before = all[preset] ?? {};
    const value = z.parse(exportChoiceSchema, { ...all, [preset]: edit(before) });
    await db.meta.put({ key: 'exportChoice', value });
    return before;
  });
}
