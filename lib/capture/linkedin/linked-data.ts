import { linkedInIdentity } from '../../model/identity.ts';
import { onceAReading, selectAll } from '../dom.ts';
import { addressOf } from './addresses.ts';
import { isRecord, type Json, parseJson, textAt } from './embedded-json.ts';

/** What the structured data of a public profile says of its person. */
export interface LinkedPerson {
  slugs: string[];
  name?: string;
  about?: string;
  photo?: string;
  /** Only when there is exactly one employer: with several, none is known to be the present one. */
  company?: string;
  companyUrl?: string;
  place?: string;
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value.slice(0, 50) : [value]);

const nodesOf = onceAReading((document: Document): Json[] =>
  selectAll(document, 'script[type="application/ld+json"]', 10).flatMap((script) => {
    const data = parseJson(script);
    const graph = data?.['@graph'];
    return data === undefined
      ? []
      : [data, ...(Array.isArray(graph) ? graph.slice(0, 500).filter(isRecord) : [])];
  }),
);

function slugsOf(node: Json, base: URL): string[] {
  return [...listOf(node.url), ...listOf(node.sameAs)].flatMap((value) => {
    const address = typeof value === 'string' ? addressOf(value, base) : undefined;
    const identity = address === undefined ? undefined : linkedInIdentity(address);
    return identity === undefined ? [] : [identity];
  });
}

/** The description is HTML in a JSON string: tags become spaces; a sign for "less than" stays. */
const withoutTags = (html: string | undefined): string | undefined =>
  html?.slice(0, 60_000).replace(/<\/?[a-z][^<>]{0,200}>/gi, ' ');

const recordAt = (node: Json, key: string): Json => {
  const value = node[key];
  return isRecord(value) ? value : {};
};

function toPerson(node: Json, base: URL): LinkedPerson {
  const employers = listOf(node.worksFor).filter(isRecord);
  const employer = employers.length === 1 ? employers[0] : undefined;
  const found = {
    name: textAt(node, 'name'),
    about: withoutTags(textAt(node, 'description')),
    photo: textAt(recordAt(node, 'image'), 'contentUrl'),
    company: employer && textAt(employer, 'name'),
    companyUrl: employer && textAt(employer, 'url'),
    place: textAt(recordAt(node, 'address'), 'addressLocality'),
  };
  const entries = Object.entries(found).filter(([, value]) => value !== undefined);
  return { slugs: slugsOf(node, base), ...Object.fromEntries(entries) };
}

/** Every schema.org Person a page embeds. A page embeds others too: authors, colleagues. */
export function readLinkedPeople(document: Document, base: URL): LinkedPerson[] {
  return nodesOf(document)
    .filter((node) => listOf(node['@type']).includes('Person'))
    .map((node) => toPerson(node, base));
}
