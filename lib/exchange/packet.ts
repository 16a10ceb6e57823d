import type { PhrasingContent, RootContent } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';

/** A label, what it says, and what that rests on. `href` is an https address the value leads to. */
export interface PacketRow {
  label: string;
  value: string;
  note?: string;
  href?: string;
}

export interface PacketSection {
  heading: string;
  rows?: readonly PacketRow[];
  lines?: readonly string[];
  /** What stands there instead when there is neither row nor line. */
  empty: string;
}

/** What sales is told of a person, worded already: the page, its print and its Markdown all show this. */
export interface Packet {
  title: string;
  intro: string;
  sections: readonly PacketSection[];
}

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const cell = (...children: PhrasingContent[]) => ({ type: 'tableCell' as const, children });

function nodeOf({ value, href }: PacketRow): PhrasingContent {
  return href === undefined ? text(value) : { type: 'link', url: href, children: [{ type: 'text', value }] };
}

function tableOf(rows: readonly PacketRow[]): RootContent {
  const [first, ...rest] = rows.map((row) => ({
    type: 'tableRow' as const,
    children: [cell(text(row.label)), cell(nodeOf(row)), cell(text(row.note ?? ''))],
  }));
  // A table of Markdown begins with a head; these have none, so an empty one stands for it.
  const head = { type: 'tableRow' as const, children: [cell(), cell(), cell()] };
  return { type: 'table', children: first ? [head, first, ...rest] : [head] };
}

function listOf(lines: readonly string[]): RootContent {
  return {
    type: 'list',
    spread: false,
    children: lines.map((line) => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: [{ type: 'text', value: line }] }],
    })),
  };
}

function partsOf({ heading, rows = [], lines = [], empty }: PacketSection): RootContent[] {
  const nothing = rows.length === 0 && lines.length === 0;
  return [
    { type: 'heading', depth: 2, children: [{ type: 'text', value: heading }] },
    ...(rows.length > 0 ? [tableOf(rows)] : []),
    ...(lines.length > 0 ? [listOf(lines)] : []),
    ...(nothing ? [{ type: 'paragraph' as const, children: [text(empty)] }] : []),
  ];
}

/** A packet as Markdown with tables (GitHub's flavour). Whatever a page said stands in it as text: it forms no markup. */
export function packetMarkdown({ title, intro, sections }: Packet): string {
  const children: RootContent[] = [
    { type: 'heading', depth: 1, children: [{ type: 'text', value: title }] },
    { type: 'paragraph', children: [{ type: 'text', value: intro }] },
    ...sections.flatMap(partsOf),
  ];
  return toMarkdown(
    { type: 'root', children },
    { bullet: '-', extensions: [gfmTableToMarkdown({ tablePipeAlign: false })] },
  );
}
