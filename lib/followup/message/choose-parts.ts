import type { Content } from '../../model/content.ts';
import { BUYING_POSITIONS, type BuyingPosition, type MessageForm } from '../../model/message-words.ts';
import type { Snippet } from '../../model/snippet.ts';
import type { Template } from '../../model/template.ts';
import { foldText } from '../../model/text.ts';
import type { Locale } from '../../model/words.ts';
import type { Recipient, SentBefore } from './guard-types.ts';
import { timingOf } from './stage-positions.ts';
import { variableKey } from './variables.ts';

/** Whom and in what language something is chosen for. */
export interface Audience {
  recipient: Pick<Recipient, 'stage' | 'icpId' | 'pains'>;
  language: Locale;
}

/** Whether a need, in their words, speaks of a pain: all its words of three letters or more begin words of it. */
function speaksOf(need: string | undefined, pain: string): boolean {
  const said = foldText(need ?? '').split(' ');
  const sought = foldText(pain)
    .split(' ')
    .filter((word) => word.length > 2);
  return sought.length > 0 && sought.every((word) => said.some((each) => each.startsWith(word)));
}

const painsMet = (pains: readonly string[], need: string | undefined): number =>
  pains.filter((pain) => speaksOf(need, pain)).length;

const isForPersona = (personas: readonly string[], icpId: string | undefined): boolean =>
  personas.length === 0 || (icpId !== undefined && personas.includes(icpId));

const byScore = <T>(scored: readonly { item: T; score: number }[]): T[] =>
  scored.toSorted((a, b) => b.score - a.score).map(({ item }) => item);

/**
 * Of the snippets with a name the one that suits best: in the message's language, for the person's persona or for all, made for a
 * pain that was heard or for none. One made for another pain or persona is never taken.
 */
export function chooseSnippet(
  snippets: readonly Snippet[],
  name: string,
  { recipient, language }: Audience,
): Snippet | undefined {
  const key = variableKey(name);
  const scored = snippets.flatMap((item) => {
    if (variableKey(item.name) !== key || item.language !== language) return [];
    if (!isForPersona(item.personas, recipient.icpId)) return [];
    const met = painsMet(item.pains, recipient.pains);
    if (item.pains.length > 0 && met === 0) return [];
    return [{ item, score: 10 * met + (item.personas.length > 0 ? 1 : 0) }];
  });
  return byScore(scored)[0];
}

/** The content that may be offered, the best first: never sent before, not too late or early, for them, in their language. */
export function offerableContents(
  contents: readonly Content[],
  { recipient, language }: Audience,
  sent: readonly SentBefore[],
): Content[] {
  const scored = contents.flatMap((item) => {
    const before = sent.some(({ contents: ids, text }) => ids?.includes(item.id) || text.includes(item.link));
    const staged = item.stages.length === 0 || item.stages.includes(recipient.stage);
    const fits = timingOf(item.position, recipient.stage) === 'fits';
    if (before || !staged || !fits || !isForPersona(item.personas, recipient.icpId)) return [];
    if (item.language !== language) return [];
    return [{ item, score: 10 * painsMet(item.pains, recipient.pains) + (item.personas.length > 0 ? 1 : 0) }];
  });
  return byScore(scored);
}

/**
 * Templates of a form, the best first: in the language, for the stage, at a buying position that suits it, for the persona. Those
 * used with the person before come after those that were not; those for another stage or language come last, and are there to
 * be picked by hand.
 */
export function rankTemplates(
  templates: readonly Template[],
  form: MessageForm,
  { recipient, language }: Audience,
  sent: readonly SentBefore[],
): Template[] {
  const scored = templates.flatMap((item) => {
    if (item.form !== form || !isForPersona(item.personas, recipient.icpId)) return [];
    let score = item.language === language ? 1_000 : 0;
    if (item.stages.includes(recipient.stage)) score += 200;
    else if (item.stages.length > 0) score -= 400;
    const timing = item.position && timingOf(item.position, recipient.stage);
    if (timing === 'fits') score += 100;
    else if (timing !== undefined) score -= 400;
    if (sent.some(({ template }) => template === item.id)) score -= 150;
    if (item.personas.length > 0) score += 50;
    // What the user wrote comes before what Assay brought along.
    if (!isBuiltIn(item.id)) score += 20;
    return [{ item, score }];
  });
  return byScore(scored);
}

const BUILT_IN = 'built-in-';
/** Whether a template came with Assay. */
export const isBuiltIn = (id: string): boolean => id.startsWith(BUILT_IN);
/** The id of one that did. */
export const builtInId = (language: Locale, name: string): string => `${BUILT_IN}${language}-${name}`;

/** A persona, and how much content there is for it at each buying position. */
export interface ContentGaps {
  /** `undefined` is the row for all personas together: content made for nobody in particular. */
  icpId: string | undefined;
  counts: Record<BuyingPosition, number>;
}

/** How much content each persona has at each position. What is for all counts for every persona; zeros are the gaps. */
export function contentGaps(contents: readonly Content[], icpIds: readonly string[]): ContentGaps[] {
  const rows = icpIds.length > 0 ? icpIds : [undefined];
  return rows.map((icpId) => {
    const own = contents.filter(({ personas }) => isForPersona(personas, icpId));
    const count = (position: BuyingPosition) => own.filter((item) => item.position === position).length;
    const counts = Object.fromEntries(BUYING_POSITIONS.map((position) => [position, count(position)]));
    return { icpId, counts: counts as Record<BuyingPosition, number> };
  });
}
