import { hiddenTwins, injectNeighbours, removeSubtrees, stripStructuredData } from './content-operators.ts';
import type { MutationTools, MutationTrace, Operator } from './operator.ts';
import { hashClasses, renameIds, reorderSiblings, swapTags, wrapElements } from './structure-operators.ts';

const OPERATORS = {
  'hash-classes': hashClasses,
  'rename-ids': renameIds,
  wrap: wrapElements,
  reorder: reorderSiblings,
  'swap-tags': swapTags,
  remove: removeSubtrees,
  'hidden-twins': hiddenTwins,
  neighbours: injectNeighbours,
  strip: stripStructuredData,
} as const satisfies Record<string, Operator>;

type OperatorName = keyof typeof OPERATORS;

const OPERATOR_NAMES = Object.keys(OPERATORS) as OperatorName[];

/**
 * Everything a page is put through. `translate` is the page drawn in another language, `mixed` three operators in a row,
 * `none` the page as it is.
 */
export const MUTATIONS = [...OPERATOR_NAMES, 'translate', 'mixed'] as const;
export type MutationName = (typeof MUTATIONS)[number] | 'none';

/** The operators a mutation stands for. */
function operatorsOf(name: MutationName, { random }: MutationTools): Operator[] {
  if (name === 'none' || name === 'translate') return [];
  if (name !== 'mixed') return [OPERATORS[name]];
  return [0, 1, 2].map(() => OPERATORS[random.pick(OPERATOR_NAMES)]);
}

/** Mutates a document in place and tells what it no longer says. */
export function mutate(document: Document, name: MutationName, tools: MutationTools): MutationTrace {
  const traces = operatorsOf(name, tools).map((operator) => operator(document, tools));
  return { removed: traces.flatMap((trace) => trace.removed ?? []) };
}
