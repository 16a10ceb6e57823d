import { type ExportChoice, exportChoiceSchema } from '../model/export-choice.ts';
import { z } from '../model/schema.ts';
import type { AssayDatabase } from './database.ts';

/** How the user wants each preset; empty where nothing was changed. */
export async function readExportChoice(db: AssayDatabase): Promise<ExportChoice> {
  const row = await db.meta.get('exportChoice');
  const read = z.safeParse(exportChoiceSchema, row?.value);
  return read.success ? read.data : {};
}
