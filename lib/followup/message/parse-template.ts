import { findVariable, nearestVariable, type Variable } from './variables.ts';

/** Where something stands in the template: UTF-16 units from its start, the end not included. */
export interface Span {
  start: number;
  end: number;
}

/** What an `{{if}}` asks: whether a variable is known, or whether a snippet of that name suits the person. */
export type Condition = { variable: Variable } | { snippet: string };

export type TemplateNode =
  | { kind: 'text'; text: string; at: Span }
  | { kind: 'variable'; variable: Variable; fallback?: string; at: Span }
  | { kind: 'snippet'; name: string; at: Span }
  | { kind: 'if'; condition: Condition; met: TemplateNode[]; otherwise?: TemplateNode[]; at: Span };

/** What is wrong with a template, and where. */
export type TemplateProblem = { at: Span } & (
  | { kind: 'unknown-variable'; name: string; near?: Variable }
  /** `{{` without its `}}`, or `}}` without its `{{`. */
  | { kind: 'unclosed-braces' | 'stray-close' }
  /** `{{}}` */
  | { kind: 'empty-braces' }
  /** `{first name}`, `[first name]`: other tools' braces, which would be sent as they stand. */
  | { kind: 'other-braces'; near: Variable }
  | { kind: 'unclosed-if' | 'stray-else' | 'stray-end' | 'second-else' | 'bare-if' | 'too-deep' }
  | { kind: 'bare-snippet' }
  /** `{{company | }}`: an empty fallback leaves a hole in the sentence. */
  | { kind: 'empty-fallback'; variable: Variable }
);

export interface ParsedTemplate {
  nodes: TemplateNode[];
  /** Empty for a template that can be used. */
  problems: TemplateProblem[];
}

/** Conditions within conditions beyond this are refused: nobody can read them. */
const DEEPEST = 8;

type IfNode = Extract<TemplateNode, { kind: 'if' }>;
interface OpenIf {
  node: IfNode;
  /** Where the braces that opened it stand. */
  tag: Span;
}

interface Reading {
  root: TemplateNode[];
  open: OpenIf[];
  problems: TemplateProblem[];
}

const placeOf = ({ root, open }: Reading): TemplateNode[] => {
  const inner = open.at(-1)?.node;
  return inner ? (inner.otherwise ?? inner.met) : root;
};

function addText(reading: Reading, text: string, start: number): void {
  if (text === '') return;
  const place = placeOf(reading);
  const last = place.at(-1);
  const end = start + text.length;
  if (last?.kind === 'text') {
    last.text += text;
    last.at = { start: last.at.start, end };
  } else {
    place.push({ kind: 'text', text, at: { start, end } });
  }
}

/** `{first name}`, `[First Name]`, `<company>` in plain text: only where the words are a variable's. */
const OTHER_BRACES = /\{([^{}\n]{1,40})\}|\[([^[\]\n]{1,40})\]|<([^<>\n]{1,40})>|%([A-Za-z_]{3,40})%/g;

function findOtherBraces(text: string, start: number): TemplateProblem[] {
  return [...text.matchAll(OTHER_BRACES)].flatMap((found) => {
    const [whole, ...inside] = found;
    const near = findVariable(inside.find((part) => part !== undefined) ?? '');
    const from = start + found.index;
    return near ? [{ kind: 'other-braces', near, at: { start: from, end: from + whole.length } }] : [];
  });
}

function readName(written: string, at: Span, problems: TemplateProblem[]): Variable | undefined {
  const variable = findVariable(written);
  if (variable) return variable;
  const near = nearestVariable(written);
  problems.push({ kind: 'unknown-variable', name: written, at, ...(near && { near }) });
  return undefined;
}

const SNIPPET = /^snippet(?:\s+(.*))?$/is;

function readCondition(written: string, at: Span, problems: TemplateProblem[]): Condition | undefined {
  if (written === '') {
    problems.push({ kind: 'bare-if', at });
    return undefined;
  }
  const snippet = written.match(SNIPPET);
  if (!snippet) {
    const variable = readName(written, at, problems);
    return variable && { variable };
  }
  const name = snippet[1]?.trim() ?? '';
  if (name !== '') return { snippet: name };
  problems.push({ kind: 'bare-snippet', at });
  return undefined;
}

function openIf(reading: Reading, written: string, at: Span): void {
  const condition = readCondition(written, at, reading.problems);
  if (reading.open.length >= DEEPEST) reading.problems.push({ kind: 'too-deep', at });
  // A condition that cannot be read still has its end, which must not be told as a stray one.
  const node: IfNode = { kind: 'if', condition: condition ?? { snippet: '' }, met: [], at };
  if (condition) placeOf(reading).push(node);
  reading.open.push({ node, tag: at });
}

function readElse({ open, problems }: Reading, at: Span): void {
  const node = open.at(-1)?.node;
  if (!node) problems.push({ kind: 'stray-else', at });
  else if (node.otherwise) problems.push({ kind: 'second-else', at });
  else node.otherwise = [];
}

function readEnd({ open, problems }: Reading, at: Span): void {
  const closed = open.pop();
  if (closed) closed.node.at = { start: closed.tag.start, end: at.end };
  else problems.push({ kind: 'stray-end', at });
}

function readVariable(reading: Reading, written: string, at: Span): void {
  const bar = written.indexOf('|');
  const variable = readName((bar < 0 ? written : written.slice(0, bar)).trim(), at, reading.problems);
  if (!variable) return;
  const fallback = bar < 0 ? undefined : written.slice(bar + 1).trim();
  if (fallback === '') reading.problems.push({ kind: 'empty-fallback', variable, at });
  placeOf(reading).push({ kind: 'variable', variable, at, ...(fallback && { fallback }) });
}

function readTag(reading: Reading, inside: string, at: Span): void {
  const written = inside.trim();
  const [word = ''] = written.split(/\s/, 1);
  const rest = written.slice(word.length).trim();
  const verb = word.toLowerCase();
  if (written === '') reading.problems.push({ kind: 'empty-braces', at });
  else if (verb === 'if') openIf(reading, rest, at);
  else if (verb === 'else' && rest === '') readElse(reading, at);
  else if (verb === 'end' && rest === '') readEnd(reading, at);
  else if (verb !== 'snippet') readVariable(reading, written, at);
  else if (rest === '') reading.problems.push({ kind: 'bare-snippet', at });
  else placeOf(reading).push({ kind: 'snippet', name: rest, at });
}

/** Braces in pairs, whichever comes first. */
const BRACES = /\{\{|\}\}/g;

/** Where the tag that opens at `start` ends: at its `}}`, unless another opens or the line of a fallback breaks first. */
function endOfTag(text: string, start: number): number | undefined {
  BRACES.lastIndex = start + 2;
  const next = BRACES.exec(text);
  return next?.[0] === '}}' ? next.index + 2 : undefined;
}

/**
 * Reads a template: `{{first name}}`, `{{company | your company}}`, `{{if title}}…{{else}}…{{end}}`, `{{snippet value}}`.
 * Never throws: whatever cannot be read stands in `problems`, in the order of the text, and what could be read in `nodes`.
 */
export function parseTemplate(text: string): ParsedTemplate {
  const reading: Reading = { root: [], open: [], problems: [] };
  let at = 0;
  const takeText = (end: number) => {
    addText(reading, text.slice(at, end), at);
    reading.problems.push(...findOtherBraces(text.slice(at, end), at));
    at = end;
  };
  for (;;) {
    BRACES.lastIndex = at;
    const found = BRACES.exec(text);
    if (!found) break;
    takeText(found.index);
    const end = found[0] === '{{' ? endOfTag(text, at) : undefined;
    if (end === undefined) {
      const kind = found[0] === '{{' ? 'unclosed-braces' : 'stray-close';
      reading.problems.push({ kind, at: { start: at, end: at + 2 } });
      at += 2;
      continue;
    }
    readTag(reading, text.slice(at + 2, end - 2), { start: at, end });
    at = end;
  }
  takeText(text.length);
  for (const { tag } of reading.open) reading.problems.push({ kind: 'unclosed-if', at: tag });
  reading.problems.sort((a, b) => a.at.start - b.at.start);
  return { nodes: reading.root, problems: reading.problems };
}
