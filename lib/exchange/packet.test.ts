import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, it } from 'vitest';
import { type Packet, packetMarkdown } from './packet.ts';

const HOSTILE = '# *Ada* | <img src=x onerror=alert(1)> [x](javascript:alert(1)) `code` \\ _o_';

const PACKET: Packet = {
  title: HOSTILE,
  intro: '1. not a list',
  sections: [
    {
      heading: 'Facts',
      rows: [
        { label: 'Title', value: HOSTILE, note: 'profile, 3 May' },
        { label: 'Profile', value: 'in/ada', href: 'https://www.linkedin.com/in/ada/' },
      ],
      empty: 'none',
    },
    { heading: 'What happened', lines: ['- a dash', HOSTILE], empty: 'none' },
    { heading: 'Next step', empty: 'Nothing planned' },
  ],
};

/** As another parser reads it. */
const parse = (markdown: string) =>
  fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });

type Node = { type: string; value?: string; children?: Node[] };

const nodesOf = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(nodesOf)];
const textOf = (node: Node): string =>
  nodesOf(node)
    .flatMap(({ value }) => value ?? [])
    .join('');

describe('packetMarkdown', () => {
  const tree = parse(packetMarkdown(PACKET)) as Node;
  const top = tree.children ?? [];

  it('is read back with its headings, tables and lists', () => {
    expect(top.map(({ type }) => type)).toEqual([
      'heading',
      'paragraph',
      'heading',
      'table',
      'heading',
      'list',
      'heading',
      'paragraph',
    ]);
    expect(textOf(top[7] ?? { type: '' })).toBe('Nothing planned');
  });

  it('keeps what a page said as text, whatever it looks like', () => {
    expect(textOf(top[0] ?? { type: '' })).toBe(HOSTILE);
    const cells = nodesOf(top[3] ?? { type: '' }).filter(({ type }) => type === 'tableCell');
    expect(cells).toHaveLength(9);
    expect(cells.map(textOf).slice(3)).toEqual(['Title', HOSTILE, 'profile, 3 May', 'Profile', 'in/ada', '']);
    expect(
      nodesOf(top[5] ?? { type: '' })
        .filter(({ type }) => type === 'listItem')
        .map(textOf),
    ).toEqual(['- a dash', HOSTILE]);
    const kinds = new Set(nodesOf(tree).map(({ type }) => type));
    for (const kind of ['html', 'emphasis', 'inlineCode', 'image']) expect(kinds).not.toContain(kind);
  });
});
