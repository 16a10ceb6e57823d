import { CAPS, COMPANY_FIELDS } from '../model/caps.ts';
import type { CompanyField, CompanyReading, FieldEvidence, GoodReading } from '../model/reading.ts';
import { domainIdentity } from '../model/web-domain.ts';
import { type FieldReader, readField } from './field-readers.ts';
import { localeOf, present } from './reading-parts.ts';

/** How one layout shows a company. `Page` is whatever its readers need. */
export interface CompanyLayout<Page> {
  adapter: string;
  layout: string;
  /** The day its landmarks were last compared with a real page. */
  version: string;
  /** What the page itself says the company is called by; the domain of its web site is added. At least one. */
  identities(page: Page): string[];
  url(page: Page): string;
  /** Whether the web site shown may be its owner's, so that its domain says nothing of who this is. */
  sharesSite?(page: Page): boolean;
  /** `name` is needed; a page without one has no company. */
  fields: { name: readonly FieldReader<Page, string>[] } & {
    [field in CompanyField]?: readonly FieldReader<Page, NonNullable<CompanyReading[field]>>[];
  };
  /** Fields the page would show here if the company had them. */
  certainlyAbsent?(page: Page): readonly CompanyField[];
}

/** The company a page shows and who answered for each field; `undefined` when no name is shown. */
export function readCompanyFields<Page>(
  page: Page,
  layout: Pick<CompanyLayout<Page>, 'identities' | 'url' | 'sharesSite' | 'fields'>,
): { company: CompanyReading; health: FieldEvidence[] } | undefined {
  const health: FieldEvidence[] = [];
  const values: Record<string, unknown> = {};
  for (const field of COMPANY_FIELDS) {
    const readers = layout.fields[field] as readonly FieldReader<Page, unknown>[] | undefined;
    const { value, evidence } = readers ? readField(field, page, readers) : {};
    values[field] = value;
    if (evidence) health.push(evidence);
  }
  if (values.name === undefined) return undefined;
  const website = layout.sharesSite?.(page) ? undefined : (values.website as string | undefined);
  const domain = website === undefined ? undefined : domainIdentity(website);
  const identities = [...new Set([...layout.identities(page), ...(domain === undefined ? [] : [domain])])];
  const company = present<CompanyReading>({
    ...(values as Omit<CompanyReading, 'identities' | 'url'>),
    identities: identities.slice(0, CAPS.identities),
    url: layout.url(page),
  } as { [K in keyof CompanyReading]: CompanyReading[K] | undefined });
  return { company, health };
}

/** Reads a page about one company; `undefined` when it shows no name. */
export function readCompany<Page>(
  document: Document,
  page: Page,
  layout: CompanyLayout<Page>,
): GoodReading | undefined {
  const read = readCompanyFields(page, layout);
  if (read === undefined) return undefined;
  const absent = layout.certainlyAbsent?.(page) ?? [];
  return {
    ok: true,
    kind: 'company',
    adapter: layout.adapter,
    version: layout.version,
    layout: layout.layout,
    locale: localeOf(document),
    people: [],
    company: read.company,
    notLoaded: COMPANY_FIELDS.filter((field) => read.company[field] === undefined && !absent.includes(field)),
    health: read.health,
  };
}
