import type { Format, Messages } from '../../lib/locales/index.ts';
import type { CriterionKind } from '../../lib/model/icp.ts';
import type { CriterionResult, Scorecard } from '../../lib/model/scorecard.ts';
import { labelValue } from '../score/label-value.ts';

/** More than this is an enumeration, not a reason. */
const MOST = 3;

const ORDER: Record<CriterionKind, number> = { never: 0, must: 1, nice: 2 };

/** The criteria a verdict rests on, weightiest first. */
function decisive({ verdict, criteria }: Scorecard): CriterionResult[] {
  const wanted = (result: CriterionResult): boolean => {
    switch (verdict) {
      case 'excluded':
        return result.kind === 'never' && result.verdict === 'match';
      case 'no-fit':
        return result.kind !== 'never' && result.verdict === 'miss';
      case 'unsure':
        return result.kind !== 'never' && result.verdict !== 'match';
      case 'fit':
        return result.kind !== 'never' && result.verdict === 'match';
    }
  };
  const chosen = criteria.filter(wanted);
  // A must decides alone; nice ones beside it explain nothing.
  const musts = chosen.filter(({ kind }) => kind === 'must');
  const telling = (verdict === 'no-fit' || verdict === 'unsure') && musts.length > 0 ? musts : chosen;
  return telling.toSorted((a, b) => ORDER[a.kind] - ORDER[b.kind] || b.weight - a.weight).slice(0, MOST);
}

/**
 * Why a verdict was given, as one plain sentence in the reader's language: `Fit: Seniority Director, Place Denmark.` or
 * `Unsure: Size and Industry not known.` Names what the verdict rests on, three criteria at most.
 */
export function reasonOf(card: Scorecard, messages: Messages, format: Format): string {
  const { words, exchange } = messages;
  const results = decisive(card);
  const known = results
    .filter(({ verdict }) => verdict !== 'unknown')
    .map(({ field, reading, evidence }) => {
      const value = reading === undefined ? evidence[0]?.words : labelValue(field, reading, messages, format);
      return value === undefined ? words.criterionFields[field] : `${words.criterionFields[field]} ${value}`;
    });
  const unknown = results
    .filter(({ verdict }) => verdict === 'unknown')
    .map(({ field }) => words.criterionFields[field]);
  const parts =
    unknown.length > 0 ? [...known, exchange.reasons.notKnown(format.formatList(unknown))] : known;
  const verdict = words.verdicts[card.verdict];
  return parts.length === 0
    ? exchange.reasons.bare(verdict)
    : exchange.reasons.because(verdict, parts.join(', '));
}
