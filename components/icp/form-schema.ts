import { type CriterionField, OPERATORS } from '../../lib/model/icp.ts';
import { textSchema, z } from '../../lib/model/schema.ts';

const FIELDS = [
  'seniority',
  'function',
  'size',
  'industry',
  'place',
  'company',
  'title',
  'keywords',
  'tenure',
  'channel',
  'custom',
] as const satisfies readonly CriterionField[];

const share = z.number().check(z.minimum(0));
const words = z.readonly(z.array(z.string()));

const criterionFormSchema = z.object({
  id: textSchema(60),
  field: z.enum(FIELDS),
  kind: z.enum(['must', 'nice', 'never']),
  weight: z.number().check(z.minimum(0), z.maximum(10)),
  prior: z.number().check(z.minimum(0), z.maximum(1)),
  /** Of a field without an order always `one-of`. */
  operator: z.enum(OPERATORS),
  /** As typed and picked: of an order they are its borders, an empty one standing for a border not given yet. */
  values: words,
  /** The user's own field alone. */
  name: z.exactOptional(z.string()),
  /** The channel alone. */
  byIndustry: z.exactOptional(z.readonly(z.array(z.object({ industry: z.string(), weight: z.number() })))),
});
/** A criterion while it is written: unlike a saved one it may have no value yet. */
export type CriterionForm = z.infer<typeof criterionFormSchema>;

const formSchema = z.object({
  /** The id it is saved under, or is to be. Without one it gets one. */
  id: z.exactOptional(textSchema(60)),
  name: z.string(),
  criteria: z.readonly(z.array(criterionFormSchema)),
  parts: z.object({ fit: share, readiness: share, engagement: share }),
  borders: z.object({ cool: share, warm: share, hot: share }),
  /** As typed: `12000`, or empty. */
  amount: z.string(),
  /** ISO 4217; kept while there is no amount. */
  currency: z.string(),
  /** As typed: `90`, or empty. */
  cycleDays: z.string(),
});
/** A profile while it is written. */
export type IcpForm = z.infer<typeof formSchema>;

/** A kept draft as a form; `undefined` for what is none, such as a draft an earlier Assay wrote otherwise. */
export function parseDraft(draft: unknown): IcpForm | undefined {
  const parsed = z.safeParse(formSchema, draft);
  return parsed.success ? parsed.data : undefined;
}
