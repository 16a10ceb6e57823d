import { attribute, select } from '../dom.ts';
import type { SiteNode } from './site-node.ts';

/** The person of a page whose head says it is a profile (https://ogp.me/#type_profile). */
export function readOpenGraph(document: Document): SiteNode[] {
  const meta = (property: string): string | undefined => {
    const element = select(document, `meta[property="${property}"]`);
    return element && attribute(element, 'content');
  };
  if (meta('og:type') !== 'profile') return [];
  const parts = ['profile:first_name', 'profile:last_name'].flatMap((key) => meta(key)?.trim() || []);
  const name = parts.length > 0 ? parts.join(' ') : undefined;
  const image = meta('og:image');
  if (name === undefined) return [];
  return [
    {
      reader: 'open-graph',
      types: ['Person'],
      props: { name: [name], ...(image !== undefined && { image: [image] }) },
      main: true,
    },
  ];
}
