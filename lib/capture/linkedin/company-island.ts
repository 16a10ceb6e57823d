import { CAPS } from '../../model/caps.ts';
import type { CompanyReading } from '../../model/reading.ts';
import { cleanText } from '../../model/text.ts';
import { rawText, selectAll } from '../dom.ts';
import { asWebsite } from './company-shapes.ts';
import { companyIdentity } from './company-subject.ts';
import { isRecord, type Json, parseJson, textAt } from './embedded-json.ts';
import { ISLAND } from './landmarks-company.ts';

/** What an embedded answer says of one company. Nothing else in it is looked at. */
export type CompanyIsland = Partial<CompanyReading> & { number?: string; slug?: string };

const numberAt = (record: Json, key: string): number | undefined => {
  const value = Object.hasOwn(record, key) ? record[key] : undefined;
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
};

const recordAt = (record: Json, key: string): Json => {
  const value = Object.hasOwn(record, key) ? record[key] : undefined;
  return isRecord(value) ? value : {};
};

const textsAt = (record: Json, key: string): string[] | undefined => {
  const value = Object.hasOwn(record, key) ? record[key] : undefined;
  const texts = Array.isArray(value) ? value.filter((item) => typeof item === 'string').slice(0, 100) : [];
  return texts.length === 0 ? undefined : texts;
};

const defined = (entries: object): object =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));

const NUMBER = /^urn:li:(?:fsd_company|fs_normalized_company|company|organization):(\d{1,15})$/;

function fromIsland(record: Json): CompanyIsland {
  return defined({
    name: textAt(record, 'name'),
    number: textAt(record, 'entityUrn')?.match(NUMBER)?.[1],
    slug: textAt(record, 'universalName'),
    website: asWebsite(textAt(record, 'websiteUrl')),
    founded: numberAt(recordAt(record, 'foundedOn'), 'year'),
    specialties: textsAt(record, 'specialities'),
    about: cleanText(textAt(record, 'description'), CAPS.long),
  });
}

/**
 * The company of `identity` among the answers embedded in a signed-in page. Those of other companies, and of the page
 * before, stand beside it: only a record that states this very slug or number counts.
 */
export function readCompanyIsland(document: Document, identity: string): CompanyIsland | undefined {
  const key = identity.slice(identity.indexOf('/') + 1);
  for (const body of selectAll(document, ISLAND, 80)) {
    if (!rawText(body).toLowerCase().includes(key)) continue;
    const included = parseJson(body)?.included;
    const records = Array.isArray(included) ? included.slice(0, 2_000).filter(isRecord) : [];
    const found = records
      .filter((record) => textAt(record, 'universalName') !== undefined)
      .map(fromIsland)
      .find(
        (island) =>
          companyIdentity(island.slug) === identity || `li:company-id/${island.number}` === identity,
      );
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What the public page's structured data says of the company of `identity`; other organisations are embedded too. */
export function readLinkedCompany(document: Document, identity: string): CompanyIsland | undefined {
  for (const script of selectAll(document, 'script[type="application/ld+json"]', 10)) {
    const data = parseJson(script);
    const graph = data?.['@graph'];
    const nodes = [data, ...(Array.isArray(graph) ? graph.slice(0, 500) : [])].filter(isRecord);
    const node = nodes.find(
      (record) =>
        textAt(record, '@type') === 'Organization' && companyIdentity(textAt(record, 'url')) === identity,
    );
    if (node === undefined) continue;
    return defined({
      name: textAt(node, 'name'),
      website: asWebsite(textAt(node, 'sameAs')),
      about: cleanText(textAt(node, 'description')?.replace(/<[^<>]{0,200}>/g, ' '), CAPS.long),
      employees: numberAt(recordAt(node, 'numberOfEmployees'), 'value'),
    });
  }
  return undefined;
}
