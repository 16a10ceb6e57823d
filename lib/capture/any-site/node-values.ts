import { CAPS } from '../../model/caps.ts';
import { isLinkedIn, linkedInIdentity, mailIdentity, safeLink } from '../../model/identity.ts';
import { cleanText } from '../../model/text.ts';
import { addressOf } from '../linkedin/addresses.ts';
import { isOwnAddress } from './page-address.ts';
import type { PageView } from './page-view.ts';
import { addressesOf, type SiteNode, type SiteValue, textOf } from './site-node.ts';

/** Descriptions may be HTML in a JSON string: tags become spaces. */
const plain = (text: string | undefined): string | undefined =>
  text?.slice(0, 60_000).replace(/<[^<>]{0,200}>/g, ' ');

const list = <T>(values: readonly T[]): T[] | undefined => {
  const distinct = [...new Set(values)].slice(0, CAPS.contacts);
  return distinct.length > 0 ? distinct : undefined;
};

/** A mail address out of a text or a `mailto:` link; `undefined` for several at once, and for anything disguised. */
export function mailOf(text: string): string | undefined {
  let address = text
    .replace(/^mailto:/i, '')
    .replace(/\?.*$/s, '')
    .trim();
  try {
    address = decodeURIComponent(address);
  } catch {
    return undefined;
  }
  const shaped = /^[^\s@,;<>()"]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(address);
  return shaped && address.length <= CAPS.line && mailIdentity(address) ? address : undefined;
}

/** A telephone number out of a text or a `tel:` link. */
export function phoneOf(text: string): string | undefined {
  const link = /^tel:/i.test(text);
  const number = cleanText(link ? text.slice(4).replace(/;.*$/s, '').replaceAll('%20', ' ') : text, 40);
  const digits = number?.replace(/\D/g, '').length ?? 0;
  return number !== undefined && /^\+?[\d\s().\-/]+$/.test(number) && digits >= 6 && digits <= 15
    ? number
    : undefined;
}

export function nameOf(node: SiteNode): string | undefined {
  const parts = ['givenName', 'familyName'].flatMap((key) => textOf(node, key) ?? []);
  const name = cleanText(textOf(node, 'name') ?? parts.join(' '), CAPS.name);
  return name !== undefined && /\p{L}/u.test(name) && !/@\S+\.|^https?:|[<>{}]/.test(name) ? name : undefined;
}

/** The one value of a property; with several, none is known to be the present one. */
function only(node: SiteNode, ...props: string[]): SiteValue | undefined {
  for (const prop of props) {
    const values = node.props[prop] ?? [];
    if (values.length > 0) return values.length === 1 ? values[0] : undefined;
  }
  return undefined;
}

const lineOf = (value: SiteValue | undefined): string | undefined =>
  cleanText(typeof value === 'object' ? textOf(value, 'name', 'roleName') : value, CAPS.line);

export function titleOf(node: SiteNode): string | undefined {
  return lineOf(only(node, 'jobTitle', 'hasOccupation'));
}

const employerOf = (node: SiteNode): SiteValue | undefined =>
  only(node, 'worksFor', 'affiliation', 'memberOf') ?? node.employer;

/** The employer; sites that call companies by account write `@acme`. */
export const companyOf = (node: SiteNode): string | undefined =>
  lineOf(employerOf(node))?.replace(/^@(?=\S)/, '');

export function companyUrlOf(node: SiteNode, base: URL): string | undefined {
  const employer = employerOf(node);
  const [address] = typeof employer === 'object' ? addressesOf(employer, 'url') : [];
  return address === undefined ? undefined : safeLink(address, base.href);
}

const ADDRESS_PARTS = ['addressLocality', 'addressRegion', 'addressCountry'];

/** A place as one line: the parts of an address, or the text that stands for it. */
export function placeOf(value: SiteValue | undefined): string | undefined {
  if (typeof value !== 'object') return cleanText(value, CAPS.line);
  const parts = ADDRESS_PARTS.flatMap((part) => cleanText(textOf(value, part), CAPS.line) ?? []);
  if (parts.length > 0) return cleanText([...new Set(parts)].join(', '), CAPS.line);
  return placeOf(value.props.address?.[0]) ?? cleanText(textOf(value, 'name'), CAPS.line);
}

export function locationOf(node: SiteNode): string | undefined {
  const own = ADDRESS_PARTS.some((part) => node.props[part] !== undefined);
  return own
    ? placeOf({ ...node, props: { ...node.props, address: [], name: [] } })
    : placeOf(only(node, 'address', 'homeLocation', 'workLocation', 'location'));
}

export const aboutOf = (node: SiteNode): string | undefined =>
  cleanText(plain(textOf(node, 'description', 'disambiguatingDescription')), CAPS.long);

export function photoOf(node: SiteNode, base: URL): string | undefined {
  const [address] = addressesOf(node, 'image');
  return address === undefined ? undefined : safeLink(address, base.href);
}

export const mailsOf = (node: SiteNode): string[] | undefined =>
  list(addressesOf(node, 'email').flatMap((text) => mailOf(text) ?? []));

export const phonesOf = (node: SiteNode): string[] | undefined =>
  list(addressesOf(node, 'telephone').flatMap((text) => phoneOf(text) ?? []));

/** Addresses that name the person: the page itself, other pages, accounts. */
export const ownAddresses = (node: SiteNode, base: URL): URL[] =>
  addressesOf(node, 'url', 'sameAs', 'social').flatMap((text) =>
    /^(?:https?:)?\/|^[\w-]+(?:\.[\w-]+)+(?:\/|$)/.test(text) ? (addressOf(text, base) ?? []) : [],
  );

/** The person's own pages elsewhere. LinkedIn is an identity, not a web site. */
export function websitesOf(node: SiteNode, view: PageView): string[] | undefined {
  return list(
    ownAddresses(node, view.page.url).flatMap((address) => {
      const link = safeLink(address.href);
      return link === undefined || isLinkedIn(address) || isOwnAddress(link, view) ? [] : [link];
    }),
  );
}

export const linkedInOf = (node: SiteNode, base: URL): string[] =>
  ownAddresses(node, base).flatMap((address) => linkedInIdentity(address) ?? []);
