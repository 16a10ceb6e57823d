import { DEFAULT_GATES, GATED_STAGES, type Gates, gatesSchema } from '../model/gates.ts';
import { z } from '../model/schema.ts';
import { GATE_CONDITIONS, type GateCondition, type Stage } from '../model/words.ts';
import { gateOf } from '../pipeline/gates.ts';
import type { AssayDatabase } from '../store/database.ts';
import { readGates } from '../store/read-gates.ts';

const inOrder = (conditions: readonly GateCondition[]): GateCondition[] =>
  GATE_CONDITIONS.filter((condition) => conditions.includes(condition));

/**
 * Keeps what the stages ask for, and nothing else: each condition once, in the order they are asked; a stage that asks for
 * what it asks for at first is left out, so that it follows a later default. An empty list asks for nothing.
 * @throws ZodError for a stage or a condition there is none of
 */
export async function saveGates(db: AssayDatabase, gates: Gates): Promise<Gates> {
  const wanted = z.parse(gatesSchema, gates);
  const value: Gates = {};
  for (const stage of GATED_STAGES) {
    const conditions = wanted[stage];
    if (conditions === undefined) continue;
    const ordered = inOrder(conditions);
    if (ordered.join() !== inOrder(DEFAULT_GATES[stage] ?? []).join()) value[stage] = ordered;
  }
  await db.meta.put({ key: 'gates', value });
  return value;
}

/**
 * Changes what one stage asks for, from what it asks for by then: two changes in a row do not undo one another.
 * @param edit answers what the stage is to ask for; `undefined` puts the default back
 * @returns what the stages asked for before, for `saveGates` to take the change back
 */
export async function changeGate(
  db: AssayDatabase,
  stage: Stage,
  edit: (asked: readonly GateCondition[]) => GateCondition[] | undefined,
): Promise<Gates> {
  return await db.transaction('rw', db.meta, async () => {
    const before = await readGates(db);
    const { [stage]: _, ...others } = before;
    const conditions = edit(gateOf(stage, before));
    await saveGates(db, { ...others, ...(conditions && { [stage]: conditions }) });
    return before;
  });
}
