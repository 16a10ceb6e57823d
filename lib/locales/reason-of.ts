import type { ExportablePerson } from '../exchange/index.ts';
import type { PersonRow } from '../model/person.ts';
import type { ScoreSummary } from '../model/scorecard.ts';
import type { Format, Messages } from './index.ts';
import { labelValue } from './label-value.ts';

/**
 * Why a verdict was given, as one plain sentence in the reader's language: `Fit: Seniority Director, Place Denmark.` or
 * `Unsure: Size and Industry not known.` Names what the verdict rests on, three criteria at most.
 */
export function reasonOf(
  { verdict, because = [] }: Pick<ScoreSummary, 'verdict' | 'because'>,
  messages: Messages,
  format: Format,
): string {
  const { words, exchange } = messages;
  const known = because
    .filter((criterion) => criterion.verdict !== 'unknown')
    .map(({ field, reading, words: said }) => {
      const value = reading === undefined ? said : labelValue(field, reading, messages, format);
      return value === undefined ? words.criterionFields[field] : `${words.criterionFields[field]} ${value}`;
    });
  const unknown = because
    .filter((criterion) => criterion.verdict === 'unknown')
    .map(({ field }) => words.criterionFields[field]);
  const parts =
    unknown.length > 0 ? [...known, exchange.reasons.notKnown(format.formatList(unknown))] : known;
  const said = words.verdicts[verdict];
  return parts.length === 0 ? exchange.reasons.bare(said) : exchange.reasons.because(said, parts.join(', '));
}

/** A person with the reason for their verdict; without a score the reason is empty. */
export function withReason(row: PersonRow, messages: Messages, format: Format): ExportablePerson {
  return { row, reason: row.score ? reasonOf(row.score, messages, format) : '' };
}
