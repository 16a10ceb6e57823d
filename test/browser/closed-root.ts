import type { CDPSession, Page } from '@playwright/test';

interface Node {
  nodeId: number;
  backendNodeId: number;
  nodeType: number;
  localName: string;
  nodeValue: string;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
  shadowRootType?: string;
  contentDocument?: Node;
}

/** Something in a closed shadow root of the page, as a user meets it; the page itself cannot see it. */
export interface Hidden {
  text: string;
  classes: string;
  attributes: Record<string, string>;
  click(): Promise<void>;
}

const below = (node: Node): Node[] => [
  node,
  ...[
    ...(node.children ?? []),
    ...(node.shadowRoots ?? []),
    ...(node.contentDocument ? [node.contentDocument] : []),
  ].flatMap(below),
];

const textOf = (node: Node): string =>
  below(node)
    .filter(({ nodeType }) => nodeType === 3)
    .map(({ nodeValue }) => nodeValue)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

function attributesOf({ attributes = [] }: Node): Record<string, string> {
  const pairs = attributes.flatMap((name, at) => (at % 2 === 0 ? [[name, attributes[at + 1] ?? '']] : []));
  return Object.fromEntries(pairs) as Record<string, string>;
}

async function clickNode(session: CDPSession, page: Page, backendNodeId: number): Promise<void> {
  const { quads } = await session.send('DOM.getContentQuads', { backendNodeId });
  const [quad] = quads;
  if (!quad) throw new Error('nothing to click');
  const at = (offset: number) => [0, 2, 4, 6].reduce((sum, step) => sum + (quad[step + offset] ?? 0), 0) / 4;
  await page.mouse.click(at(0), at(1));
}

/** Opens a way to look through the page's closed shadow roots, and the frames inside them. */
export async function lookBehind(page: Page): Promise<(tag: string) => Promise<Hidden[]>> {
  const session = await page.context().newCDPSession(page);
  return async (tag) => {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
    const closed = below(root)
      .flatMap((node) => node.shadowRoots ?? [])
      .filter(({ shadowRootType }) => shadowRootType === 'closed');
    return closed
      .flatMap(below)
      .filter(({ localName }) => localName === tag)
      .map((node) => ({
        text: textOf(node),
        classes: attributesOf(node).class ?? '',
        attributes: attributesOf(node),
        click: () => clickNode(session, page, node.backendNodeId),
      }));
  };
}
