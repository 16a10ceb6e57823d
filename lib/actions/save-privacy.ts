import { type PrivacyChoice, privacyChoiceSchema } from '../model/privacy.ts';
import { z } from '../model/schema.ts';
import type { AssayDatabase } from '../store/database.ts';

/**
 * Keeps how long people are kept, on what, and who is named in what they are told.
 * @throws where a value is out of bounds, and when the store fails
 */
export async function savePrivacy(db: AssayDatabase, choice: PrivacyChoice): Promise<void> {
  await db.meta.put({ key: 'privacy', value: z.parse(privacyChoiceSchema, choice) });
}
