import type { Format, Messages } from '../../lib/locales/index.ts';
import { labelValue } from '../../lib/locales/label-value.ts';
import type { CriterionField } from '../../lib/model/icp.ts';
import type { EditField } from '../../lib/model/ledger.ts';

/** The fields that hold a word of a closed vocabulary, and the criterion whose words they are. */
const VOCABULARY_OF: Partial<Record<EditField, CriterionField>> = {
  companySize: 'size',
  industry: 'industry',
  seniority: 'seniority',
  function: 'function',
  channel: 'channel',
  tenure: 'tenure',
};

/** A field's text as the reader's words: `201-500` of a company's size gives `201–500`. Free words come back as they are. */
export function labelFact(field: EditField, text: string, messages: Messages, format: Format): string {
  const about = VOCABULARY_OF[field];
  return about === undefined ? text : labelValue(about, text, messages, format);
}
