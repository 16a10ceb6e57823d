import { cadenceSchema } from '../../model/cadence.ts';
import { contentSchema } from '../../model/content.ts';
import { icpSchema } from '../../model/icp.ts';
import { entrySchema } from '../../model/ledger.ts';
import { offerSchema } from '../../model/offer.ts';
import { recipeSchema } from '../../model/recipe.ts';
import { instantSchema, textSchema, z } from '../../model/schema.ts';
import { segmentSchema } from '../../model/segment.ts';
import { snippetSchema } from '../../model/snippet.ts';
import { templateSchema } from '../../model/template.ts';
import { OBJECTION_CHANNELS } from '../../model/words.ts';
import { BackupError, type RowsLine } from './backup-format.ts';

const id = textSchema(200);
const identities = z.array(textSchema(2_000));

/** What a row must have, so that it can be written and found. */
const keyed = z.looseObject({ id });
const derived = {
  people: z.looseObject({
    id,
    identities,
    facts: z.looseObject({ name: z.looseObject({ value: z.string() }) }),
    stage: textSchema(40),
  }),
  companies: z.looseObject({ id, identities }),
  followUps: z.looseObject({ id, personId: id, state: textSchema(40) }),
  contacts: z.looseObject({ id, personId: id, at: instantSchema }),
};

/**
 * The tables a backup holds, each with what a row of it must have. What can be made anew from the others is not among them: the packed
 * list of people with its changes, and the counts.
 */
const NEEDED = {
  // In this order, so that whoever reads on knows who must not come back, and then whether anyone in it must not.
  meta: z.looseObject({ key: textSchema(40) }),
  suppressions: z.object({
    hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
    why: z.enum(['objected', 'erased']),
    at: instantSchema,
    channel: z.exactOptional(z.enum(OBJECTION_CHANNELS)),
  }),
  ...derived,
  ledger: z.looseObject({ id, subject: id, at: instantSchema, action: id, type: textSchema(60) }),
  icps: keyed,
  icpVersions: z.looseObject({ id, version: z.number() }),
  cadences: keyed,
  templates: keyed,
  snippets: keyed,
  contents: keyed,
  offers: keyed,
  segments: keyed,
  readerHealth: z.looseObject({ key: textSchema(400) }),
  recipes: keyed,
  imports: z.looseObject({ id, at: instantSchema, state: textSchema(40) }),
  parts: z.object({ job: id, n: z.number().check(z.int()), data: z.instanceof(Uint8Array) }),
  exports: z.looseObject({ id, at: instantSchema }),
};

export type BackedUpTable = keyof typeof NEEDED;
export const BACKED_UP_TABLES = Object.keys(NEEDED) as BackedUpTable[];

/** What this version writes, where a schema says it. */
const WRITTEN: Partial<Record<BackedUpTable, z.ZodMiniType>> = {
  ledger: entrySchema,
  icps: icpSchema,
  icpVersions: icpSchema,
  cadences: cadenceSchema,
  templates: templateSchema,
  snippets: snippetSchema,
  contents: contentSchema,
  offers: offerSchema,
  segments: segmentSchema,
  recipes: recipeSchema,
};

/**
 * Holds the rows of a line against what their table needs, and against what this version would write there.
 * @returns how many could be written, but are not as this version writes them: what an earlier one wrote, say. A backup that
 *   refused what the database held would lose it.
 * @throws BackupError at the first that could not be written
 */
export function checkRows({ table, rows }: RowsLine): number {
  const name = BACKED_UP_TABLES.find((each) => each === table);
  if (!name) throw new BackupError('damaged', `no table ${table.slice(0, 40)}`);
  const written = WRITTEN[name];
  let odd = 0;
  for (const row of rows) {
    if (written && z.safeParse(written, row).success) continue;
    const needed = z.safeParse(NEEDED[name], row);
    if (needed.success) {
      if (written) odd += 1;
      continue;
    }
    const [issue] = needed.error.issues;
    throw new BackupError('damaged', `${name} ${issue?.path.map(String).join('.') ?? ''}`.slice(0, 200));
  }
  return odd;
}
