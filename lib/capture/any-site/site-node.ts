/** One thing a page describes in marked-up form, whatever the markup: schema.org terms, values as read. */
export interface SiteNode {
  /** How it was marked up. */
  reader: string;
  /** schema.org types without their prefix: `Person`, `LocalBusiness`. */
  types: readonly string[];
  props: Readonly<Record<string, readonly SiteValue[]>>;
  /** Where it stands in the page; absent for data the page does not show. */
  element?: Element;
  /** The page says that it is about this. */
  main?: true;
  /** Named by the page as the writer, reviewer or publisher of something. */
  byline?: true;
  /** One of a list: members, employees, results. */
  listed?: true;
  /** The organisation that lists it. */
  employer?: SiteNode;
}
export type SiteValue = string | SiteNode;

/** Trust, the most first: what a machine was meant to read goes before what was meant for a style sheet. */
export const MARKUP_READERS = ['json-ld', 'microdata', 'rdfa', 'h-card', 'open-graph'] as const;

const ORGANISATION =
  /(?:Organization|Corporation|Business|Company|Consortium|NGO|Agency|Store|School|University|Airline|Cooperative|Project|Service|Attorney|Dentist|Hospital|Restaurant|Hotel)$/;

export const isPerson = (node: SiteNode): boolean => node.types.includes('Person');

/** An organisation of whatever kind; schema.org has hundreds of names for them. */
export const isOrganisation = (node: SiteNode): boolean => node.types.some((type) => ORGANISATION.test(type));

/** `http://schema.org/Person`, `schema:Person` and `Person` are one type. */
export const bareType = (type: string): string => type.replace(/^.*[/#:]/, '');

/** The first text of a property, whether stated as text or as a thing with a name. */
export function textOf(node: SiteNode | undefined, ...props: string[]): string | undefined {
  for (const prop of props) {
    for (const value of node?.props[prop] ?? []) {
      const text = typeof value === 'string' ? value : textOf(value, 'name');
      if (text !== undefined && text.trim() !== '') return text;
    }
  }
  return undefined;
}

/** Every address a property states: texts, and the address of things. */
export function addressesOf(node: SiteNode, ...props: string[]): string[] {
  return props
    .flatMap((prop) => node.props[prop] ?? [])
    .flatMap((value) =>
      typeof value === 'string' ? [value] : addressesOf(value, 'contentUrl', 'url', '@id'),
    );
}
