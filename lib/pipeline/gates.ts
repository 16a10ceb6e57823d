import type { Answer } from '../model/answers.ts';
import { DEFAULT_GATES, type Gates } from '../model/gates.ts';
import type { Purchase } from '../model/ledger.ts';
import type { Person } from '../model/person.ts';
import type { Instant } from '../model/schema.ts';
import type { FitVerdict } from '../model/scorecard.ts';
import { type GateCondition, LADDER, type SignalKind, type Stage } from '../model/words.ts';

/** What a move is held against besides the person. */
export interface GateInput {
  /** The verdict of the person's score; `undefined` where there is none. */
  verdict: FitVerdict | undefined;
  /** What the user wants the stages to ask for. */
  gates: Gates;
  /** The moment of the move: answers may have expired by then. */
  now: Instant;
  /** Conditions the user vouches for. Only an offer can be vouched for. */
  confirmed?: readonly string[];
  /** The purchase told with the move. */
  purchase?: Purchase | undefined;
}

/** Signals that show someone took up content made for comparing and deciding. */
export const CONTENT_SIGNALS: readonly SignalKind[] = ['content-download', 'webinar'];

/** What a stage asks for before someone may enter it: the user's choice, else the default. */
export function gateOf(stage: Stage, gates: Gates): readonly GateCondition[] {
  return gates[stage] ?? DEFAULT_GATES[stage] ?? [];
}

const holdsAny = (list: readonly string[] | null | undefined): boolean => (list?.length ?? 0) > 0;

/** Whether there is a way to write or speak to the person: an e-mail address, a phone, or being connected. */
function hasChannel({ facts }: Person): boolean {
  return holdsAny(facts.emails?.value) || holdsAny(facts.phones?.value) || facts.degree?.value === '1st';
}

const hasSignal = ({ signals }: Person, kinds: readonly SignalKind[]): boolean =>
  signals.some(({ kind }) => kinds.includes(kind));

/** An answer that says something and still counts. */
function standing(answer: Answer | undefined, now: Instant): Answer | undefined {
  if (!answer || answer.state === 'unknown') return undefined;
  return answer.expiresAt !== undefined && answer.expiresAt <= now ? undefined : answer;
}

const isGiven = (answer: Answer | undefined): boolean =>
  answer?.state === 'partial' || answer?.state === 'yes';

function isMet(condition: GateCondition, person: Person, input: GateInput): boolean {
  const { verdict, now, confirmed = [], purchase } = input;
  const heard = (key: string) => standing(person.answers[key], now);
  switch (condition) {
    case 'signal':
      return person.signals.length > 0;
    case 'channel':
      return hasChannel(person);
    case 'fit':
      return verdict === 'fit';
    case 'content':
      return hasSignal(person, CONTENT_SIGNALS);
    case 'two-way-contact':
      return hasSignal(person, ['two-way-contact']);
    case 'expectations':
      return heard('need') !== undefined && hasSignal(person, ['two-way-contact']);
    case 'budget':
    case 'authority':
    case 'timeline':
      return isGiven(heard(condition));
    case 'offer':
      return confirmed.includes('offer');
    case 'purchase':
      return purchase !== undefined || person.purchase !== undefined;
  }
}

/** The conditions of entering `to` that are not met, in the order they are asked. */
export function unmetConditions(to: Stage, person: Person, input: GateInput): GateCondition[] {
  return gateOf(to, input.gates).filter((condition) => !isMet(condition, person, input));
}

/** The next rung above a stage, or `undefined` at the top. From beside the ladder the way back is its foot. */
export function nextStage(stage: Stage): Stage | undefined {
  return LADDER[LADDER.indexOf(stage) + 1];
}

/** Whether a move goes down the ladder; leaving the ladder or coming back to it is neither up nor down. */
export function isBackward(from: Stage, to: Stage): boolean {
  const [a, b] = [LADDER.indexOf(from), LADDER.indexOf(to)];
  return a >= 0 && b >= 0 && b < a;
}
