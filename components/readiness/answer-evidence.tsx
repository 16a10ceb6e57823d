import type { Answer } from '../../lib/model/answers.ts';
import type { Instant } from '../../lib/model/schema.ts';
import type { QuestionKey } from '../../lib/model/words.ts';
import { type AnswerReading, type OfferTerms, readAnswer } from '../../lib/qualify/read-answer.ts';
import { useCallMessages } from '../locale/late-messages.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Bidi } from '../ui/bidi.tsx';

const DAY = 86_400_000;

/** Whole days from today to a day, by the same count as the score's. */
const daysTo = (day: string, now: Instant) => (Date.parse(day) - Date.parse(now.slice(0, 10))) / DAY;

/** What a budget or a day is held against, and how it stands to it. */
export function useHeldAgainst(terms: OfferTerms, now: Instant) {
  const say = useCallMessages();
  const format = useFormat();
  return (answer: Pick<Answer, 'budget' | 'wantedBy'>): string | undefined => {
    const { budget, wantedBy } = answer;
    const { price, cycleDays } = terms;
    if (budget) {
      if (price === undefined || price.amount === 0) return say.noPrice;
      if (price.currency !== budget.currency) return say.otherCurrency(price.currency);
      const share = format.formatPercent(budget.amount / price.amount);
      return say.ofPrice(share, format.formatMoney(price));
    }
    if (wantedBy === undefined) return undefined;
    const given = { state: 'unknown', wantedBy, at: now } as const;
    const reading: AnswerReading = readAnswer('timeline', { timeline: given }, terms, now);
    if (reading.caveat === 'day-past') return say.dayPassed;
    const days = daysTo(wantedBy, now);
    if (reading.timeline === undefined || cycleDays === undefined) return say.noCycle(days);
    return say.cycle[reading.timeline](days, cycleDays);
  };
}

export interface AnswerEvidenceProps {
  question: QuestionKey;
  answer: Answer;
  terms: OfferTerms;
  now: Instant;
}

/** What an answer rests on: the sum, the part, the day, and the words. Nothing where there is none. */
export function AnswerEvidence({ answer, terms, now }: AnswerEvidenceProps) {
  const { words } = useMessages();
  const say = useCallMessages();
  const format = useFormat();
  const heldAgainst = useHeldAgainst(terms, now);
  const { budget, authority, wantedBy, note } = answer;
  const named = budget ? format.formatMoney(budget) : wantedBy && format.formatCalendarDay(wantedBy);
  if (!named && !authority && note === undefined) return null;
  return (
    <div className="answer-evidence">
      {named && (
        <p>
          <span className="strong">{named}</span> <span className="text-2">{heldAgainst(answer)}</span>
        </p>
      )}
      {authority && (
        <p>
          <span className="strong">{words.authorities[authority]}</span>{' '}
          <span className="text-2">{say.parts[authority]}</span>
        </p>
      )}
      {note !== undefined && (
        <q className="answer-quote">
          <Bidi>{note}</Bidi>
        </q>
      )}
    </div>
  );
}
