import type { Act } from '../../lib/actions/act.ts';
import { answer } from '../../lib/actions/answer.ts';
import { edit } from '../../lib/actions/edit.ts';
import { editCustom } from '../../lib/actions/edit-custom.ts';
import type { Outcome } from '../../lib/actions/outcome.ts';
import { sayWords } from '../../lib/actions/say-words.ts';
import type { AssayDatabase } from '../../lib/store/database.ts';
import type { Told } from '../person/settle-question.ts';

/** Keeps an answer where it belongs. */
export async function keepTold(db: AssayDatabase, act: Act, id: string, told: Told): Promise<Outcome> {
  switch (told.kind) {
    case 'answer':
      return await answer(db, act, id, told.key, told.given);
    case 'edit':
      return await edit(db, act, id, told.field, told.value);
    case 'custom':
      return await editCustom(db, act, id, told.name, told.value);
    case 'words':
      return await sayWords(db, act, id, told.said);
  }
}
