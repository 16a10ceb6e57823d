import type { Format, Messages } from '../../lib/locales/index.ts';
import type { CriterionResult, Evidence, PointLine, WhatIf } from '../../lib/model/scorecard.ts';
import { siteName } from '../person/source-name.ts';

/** One line of the account of a score, in the reader's words. */
export interface SaidLine {
  name: string;
  /** `18.4 of 22`; for what is taken off `-12`. */
  points: string;
  /** How far it can still move. */
  range?: string;
  quotes: { words: string; where: string }[];
  /** What would change it, and what keeps it from counting as it reads. */
  remarks: string[];
}

const rounded = (points: number) => Math.round(points * 10) / 10;

/** Where words were read: the site or the user, and the day. */
function whereOf({ source, at, from }: Evidence, { account, score }: Messages, format: Format): string {
  const day = at === undefined ? undefined : format.formatDate(at);
  if (day === undefined) return score.sources[from];
  if (source?.kind === 'page') return account.readOn(siteName(source.url), day);
  return source ? account.saidByYou(day) : account.readOn(score.sources[from], day);
}

function nameOf(
  { subject }: PointLine,
  criteria: readonly CriterionResult[],
  { words, account }: Messages,
  format: Format,
  standing: boolean,
): string {
  const called = (id: string) => {
    const criterion = criteria.find((each) => each.id === id);
    return criterion ? (criterion.name ?? words.criterionFields[criterion.field]) : '';
  };
  switch (subject.kind) {
    case 'criterion':
      return called(subject.id);
    case 'answer':
      return words.bantKeys[subject.key];
    case 'signal':
      return words.signals[subject.signal];
    case 'refusal': {
      const names = format.formatList([...new Set(subject.ids.map(called))]);
      return standing ? account.refused(names) : account.mayRefuse(names);
    }
    case 'neutral':
      return account.neutral;
  }
}

/**
 * A line of the account as the reader is told it. Points are shown to a tenth, so that those shown add up to the score within
 * its rounding.
 * @param criteria the results of the card the account belongs to
 */
export function sayLine(
  line: PointLine,
  criteria: readonly CriterionResult[],
  messages: Messages,
  format: Format,
): SaidLine {
  const { account, words } = messages;
  const { subject, points, most, evidence, whatIf, caveat } = line;
  const write = (n: number) => format.formatNumber(rounded(n));
  const refusal = subject.kind === 'refusal';
  const kind = subject.kind === 'criterion' ? criteria.find(({ id }) => id === subject.id)?.kind : undefined;
  const lower = (verdict: WhatIf['verdict']) => words.verdicts[verdict].toLocaleLowerCase(format.locale);
  const tell = ({ becomes, total, verdict }: WhatIf) => {
    if (refusal) return account.lifted(total.value, lower(verdict));
    const say = kind === 'never' ? account.whatIfNever : account.whatIf;
    return say[becomes](total.value, lower(verdict));
  };
  const moves = rounded(points.low) !== rounded(points.high);
  const unheard = subject.kind === 'answer' && evidence.length === 0;
  return {
    name: nameOf(line, criteria, messages, format, points.value < 0),
    points: refusal || most === 0 ? write(points.value) : account.of(write(points.value), write(most)),
    ...(moves && { range: account.between(write(points.low), write(points.high)) }),
    quotes: evidence.map((piece) => ({ words: piece.words, where: whereOf(piece, messages, format) })),
    remarks: [
      ...(unheard ? [account.nothingHeard] : []),
      ...(caveat === undefined ? [] : [account.caveats[caveat]]),
      ...whatIf.map(tell),
    ],
  };
}
