import { CAPS } from '../../model/caps.ts';
import type { Reading } from '../../model/reading.ts';
import { type PageInView, refuse } from '../adapter.ts';
import { attribute, closest, isVisible, selectAll } from '../dom.ts';
import { unwrapAddress } from '../linkedin/addresses.ts';
import { asWebsite, asWords, isBand, oneNumber } from '../linkedin/company-shapes.ts';
import { isElsewhere } from '../linkedin/subject.ts';
import { type CompanyLayout, readCompany } from '../read-company.ts';
import { withSalesPlaces } from '../recipe/sales.ts';
import { STRANGERS, section, WEBSITE_LINK } from './landmarks-sales.ts';
import { accountUrl, longText, oneMarked, ownMarked, type Part } from './sales-values.ts';

const LAYOUT: CompanyLayout<Part> = {
  adapter: 'linkedin-sales',
  layout: 'sales-account',
  version: '2026-11-22',
  identities: ({ identity }) => [identity],
  url: ({ identity }) => companyUrl(identity),
  fields: {
    name: [
      {
        name: 'marked-heading',
        read: (part) => {
          const headings = ownMarked(part, 'company-name', CAPS.name).filter(({ element }) =>
            closest(element, 'h1'),
          );
          return headings.length === 1 ? headings[0]?.text : undefined;
        },
      },
      { name: 'marked', read: (part) => oneMarked(part, 'company-name', CAPS.name) },
    ],
    industry: [{ name: 'marked', read: (part) => asWords(oneMarked(part, 'industry')) }],
    size: [
      {
        name: 'marked',
        read: (part) => {
          const text = oneMarked(part, 'company-size');
          return text !== undefined && isBand(text) ? text : undefined;
        },
      },
    ],
    place: [{ name: 'marked', read: (part) => asWords(oneMarked(part, 'location')) }],
    website: [
      {
        name: 'website-link',
        read: ({ root, url }) => {
          const found = new Set(
            selectAll(root, WEBSITE_LINK, 10).flatMap(
              (link) => asWebsite(unwrapAddress(attribute(link, 'href'), url)) ?? [],
            ),
          );
          return found.size === 1 ? [...found][0] : undefined;
        },
      },
    ],
    employees: [{ name: 'marked', read: (part) => oneNumber(oneMarked(part, 'company-size') ?? '') }],
    about: [{ name: 'marked', read: (part) => longText(part, 'company-blurb') }],
  },
};

const companyUrl = (identity: string): string =>
  `https://www.linkedin.com/company/${identity.slice('li:company-id/'.length)}/`;

/** Reads an account's page; the number in its address is the company's own. */
export function readAccount(page: PageInView, number: string): Reading {
  const { document, url } = page;
  const identity = `li:company-id/${number}`;
  const [card, second] = selectAll(document, section('feature-account-top-card'), 10).filter(
    (part) => isVisible(part) && !isElsewhere(part) && closest(part, STRANGERS) === undefined,
  );
  if (card === undefined) return refuse('not-ready', 'layout sales-account', 'top card');
  if (second !== undefined) return refuse('ambiguous', 'layout sales-account', 'top card: found twice');
  const part: Part = { root: card, identity, url };
  const stale = ownMarked(part, 'company-name', CAPS.name).some(
    ({ element }) => (accountUrl(element, url) ?? companyUrl(identity)) !== companyUrl(identity),
  );
  if (stale) return refuse('not-ready', 'layout sales-account', 'top card of this account');
  const fields = withSalesPlaces(page, 'sales-account', LAYOUT.fields, [part]);
  return (
    readCompany(document, part, { ...LAYOUT, fields }) ?? refuse('not-ready', 'layout sales-account', 'name')
  );
}
