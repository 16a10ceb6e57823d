import type { Template } from '../../model/template.ts';
import { type ClaimFound, claimsOf } from './check-claims.ts';
import type { Claim } from './claim-words.ts';
import { parseTemplate } from './parse-template.ts';

/** What holds of everyone a template can be sent to: it need not be asked. */
function borneOutBy({ form, stages }: Pick<Template, 'form' | 'stages'>): ReadonlySet<Claim> {
  const sure = new Set<Claim>();
  // The guard refuses this form of whoever is no connection.
  if (form === 'linkedin-message') sure.add('connected');
  if (stages.length > 0 && stages.every((stage) => stage === 'customer')) sure.add('bought');
  return sure;
}

/**
 * A template as it reads of everyone: each condition gives way to line breaks, so that no sentence reaches over it, and each blank
 * to letters. Every unit keeps its place.
 */
function alwaysSaid(text: string): string {
  let said = text;
  for (const { kind, at } of parseTemplate(text).nodes) {
    if (kind === 'text') continue;
    const stand = kind === 'if' ? '\n' : 'x';
    said = said.slice(0, at.start) + stand.repeat(at.end - at.start) + said.slice(at.end);
  }
  return said;
}

/**
 * Claims a template makes of whoever gets it, outside any `{{if}}`: the guard refuses the message for everyone of whom nothing on
 * record bears them out. Each once, at its place; none in a text whose braces cannot be read.
 */
export function unguardedClaims(
  text: string,
  template: Pick<Template, 'form' | 'stages' | 'language'>,
): ClaimFound[] {
  if (parseTemplate(text).problems.length > 0) return [];
  const said = alwaysSaid(text);
  const found = claimsOf([{ in: 'body', text: said }], template.language, said, borneOutBy(template));
  return found.map((claim) => {
    const at = claim.where?.at;
    return at ? { ...claim, words: text.slice(at.start, at.end).trim() } : claim;
  });
}
