import { checkBlanks } from './check-blanks.ts';
import { checkClaims } from './check-claims.ts';
import { checkFit } from './check-fit.ts';
import { checkPerson } from './check-person.ts';
import type { Finding, GuardInput } from './guard-types.ts';

/**
 * Everything that is wrong with a message for this person, what refuses it first. A message without a hard finding may be
 * copied. The words as they stand are read, never the template they came from.
 */
export function guardMessage(input: GuardInput): Finding[] {
  const found = [...checkFit(input), ...checkBlanks(input), ...checkPerson(input), ...checkClaims(input)];
  return [...found.filter(isHard), ...found.filter((finding) => !isHard(finding))];
}

export const isHard = ({ severity }: Finding): boolean => severity === 'hard';

/** A message let through, or what stands against it. */
export type Released = { ok: true; text: string; subject?: string } | { ok: false; findings: Finding[] };

/** The one way a message leaves: its words, where nothing hard stands against them. */
export function releaseMessage(input: GuardInput): Released {
  const findings = guardMessage(input).filter(isHard);
  if (findings.length > 0) return { ok: false, findings };
  const { text, subject } = input;
  return { ok: true, text, ...(subject !== undefined && { subject }) };
}
