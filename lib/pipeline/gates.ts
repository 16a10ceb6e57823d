import type { Person } from '../model/person.ts';
import type { FitVerdict } from '../model/scorecard.ts';
import { LADDER, type Stage } from '../model/words.ts';

/**
 * What a stage asks for before someone may enter it. `offer` and `purchase` are things only the user can vouch for;
 * the others are read from the record.
 */
const GATE_CONDITIONS = ['signal', 'channel', 'fit', 'two-way-contact', 'offer', 'purchase'] as const;
export type GateCondition = (typeof GATE_CONDITIONS)[number];

/** Conditions the user confirms at the moment of the move. */
export const CONFIRMED_BY_USER: readonly GateCondition[] = ['offer', 'purchase'];

const GATES: Partial<Record<Stage, readonly GateCondition[]>> = {
  lead: ['signal', 'channel'],
  prospect: ['signal', 'channel', 'fit', 'two-way-contact'],
  opportunity: ['offer'],
  customer: ['purchase'],
};

const holdsAny = (list: readonly string[] | null | undefined): boolean => (list?.length ?? 0) > 0;

/** Whether there is a way to write or speak to the person: an e-mail address, a phone, or being connected. */
function hasChannel({ facts }: Person): boolean {
  return holdsAny(facts.emails?.value) || holdsAny(facts.phones?.value) || facts.degree?.value === '1st';
}

function isMet(condition: GateCondition, person: Person, verdict: FitVerdict | undefined): boolean {
  switch (condition) {
    case 'signal':
      return person.signals.length > 0;
    case 'channel':
      return hasChannel(person);
    case 'fit':
      return verdict === 'fit';
    case 'two-way-contact':
      return person.signals.some((signal) => signal.kind === 'two-way-contact');
    case 'offer':
    case 'purchase':
      return false;
  }
}

/** The conditions of entering `to` that the record does not meet, in the order they are asked. */
export function unmetConditions(
  to: Stage,
  person: Person,
  verdict: FitVerdict | undefined,
  confirmed: readonly string[] = [],
): GateCondition[] {
  return (GATES[to] ?? []).filter(
    (condition) => !confirmed.includes(condition) && !isMet(condition, person, verdict),
  );
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
