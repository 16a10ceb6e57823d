import { textSchema, z } from './schema.ts';
import { STAGES } from './words.ts';

const stageRuleSchema = z.object({
  /** People of the stage do not go into the file. */
  out: z.boolean(),
  /** What the stage is called in each column that says it; `''` leaves the cell empty. */
  values: z.record(textSchema(40), z.string().check(z.maxLength(120))),
});
/** What becomes of a stage in a file for another program. */
export type StageRule = z.infer<typeof stageRuleSchema>;

const stageEditsSchema = z.partialRecord(z.enum(STAGES), stageRuleSchema);
/** Stages that become something else than by default. */
export type StageEdits = z.infer<typeof stageEditsSchema>;

const presetChoiceSchema = z.object({
  /** The columns of a table of the user's choosing in their order; of a file for an importer, those added behind. */
  columns: z.exactOptional(z.array(textSchema(120)).check(z.maxLength(300))),
  stages: z.exactOptional(stageEditsSchema),
  /** Who the records belong to in the other program: their address there. */
  owner: z.exactOptional(textSchema(200)),
});
/** How the user wants one preset. */
export type PresetChoice = z.infer<typeof presetChoiceSchema>;

/** How the user wants each preset, by its name; absent where nothing was changed. */
export const exportChoiceSchema = z.record(textSchema(40), presetChoiceSchema);
export type ExportChoice = z.infer<typeof exportChoiceSchema>;
