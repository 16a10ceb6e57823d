import type { Condition, TemplateNode } from './parse-template.ts';
import { parseTemplate } from './parse-template.ts';
import type { Values, Variable } from './variables.ts';

/** A stretch of a filled message, and where its words come from. */
export type Piece =
  | { from: 'template'; text: string }
  | { from: 'value'; variable: Variable; text: string }
  | { from: 'fallback'; variable: Variable; text: string }
  /** Words of a snippet itself. What was filled into it is a `value` or `fallback` like any other. */
  | { from: 'snippet'; name: string; text: string }
  /** A blank nothing is known for. It stays in the text with its braces, for the user to see and the guard to refuse. */
  | { from: 'open'; text: string };

/** A snippet that was chosen for the person. */
interface ChosenSnippet {
  id: string;
  text: string;
}

export interface FillInput {
  values: Values;
  /** The snippet of a name that suits the person, or `undefined` where none does. */
  findSnippet(name: string): ChosenSnippet | undefined;
}

export interface Filled {
  pieces: Piece[];
  /** Ids of the snippets used, each once. */
  snippets: string[];
}

/** Braces that would read as blanks of a template once they stand in a message. */
const PAIRED = /\{(?=\{)|\}(?=\})/g;

/** A value as text: it may come from a page, so its braces in pairs become single ones and mean nothing. */
const plain = (value: string): string => value.replace(PAIRED, '');

interface Filling extends Filled {
  input: FillInput;
  /** The snippet being filled; a snippet within a snippet is not looked for. */
  within: string | undefined;
}

function knownValue({ input }: Filling, variable: Variable): string | undefined {
  const value = input.values[variable]?.trim();
  return value === undefined || value === '' ? undefined : plain(value);
}

/** The snippet of a name, unless another is being filled already. */
const snippetFor = ({ input, within }: Filling, name: string): ChosenSnippet | undefined =>
  within === undefined ? input.findSnippet(name) : undefined;

function holds(filling: Filling, condition: Condition): boolean {
  return 'variable' in condition
    ? knownValue(filling, condition.variable) !== undefined
    : snippetFor(filling, condition.snippet) !== undefined;
}

function fillVariable(filling: Filling, variable: Variable, fallback: string | undefined): void {
  const value = knownValue(filling, variable);
  if (value !== undefined) filling.pieces.push({ from: 'value', variable, text: value });
  else if (fallback) filling.pieces.push({ from: 'fallback', variable, text: fallback });
  else filling.pieces.push({ from: 'open', text: `{{${variable}}}` });
}

function fillSnippet(filling: Filling, name: string): void {
  const found = snippetFor(filling, name);
  const parsed = found && parseTemplate(found.text);
  if (!found || !parsed || parsed.problems.length > 0) {
    filling.pieces.push({ from: 'open', text: `{{snippet ${name}}}` });
    return;
  }
  if (!filling.snippets.includes(found.id)) filling.snippets.push(found.id);
  filling.within = name;
  fillNodes(filling, parsed.nodes);
  filling.within = undefined;
}

function fillNodes(filling: Filling, nodes: readonly TemplateNode[]): void {
  const { within } = filling;
  for (const node of nodes) {
    if (node.kind === 'text') {
      const { text } = node;
      filling.pieces.push(
        within === undefined ? { from: 'template', text } : { from: 'snippet', name: within, text },
      );
    } else if (node.kind === 'variable') fillVariable(filling, node.variable, node.fallback);
    else if (node.kind === 'snippet') fillSnippet(filling, node.name);
    else fillNodes(filling, holds(filling, node.condition) ? node.met : (node.otherwise ?? []));
  }
}

/**
 * Fills a template for one person. Values are text and are never read as template, whatever braces they hold. Nothing is
 * left out in silence: a blank that nothing is known for stays as it is written.
 */
export function fillTemplate(nodes: readonly TemplateNode[], input: FillInput): Filled {
  const filling: Filling = { pieces: [], snippets: [], input, within: undefined };
  fillNodes(filling, nodes);
  return { pieces: filling.pieces, snippets: filling.snippets };
}

/** The words of a filled message; white space at its ends and three or more line breaks, which conditions leave behind, go. */
export function textOf(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text }) => text)
    .join('')
    .replace(/[^\S\n]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
