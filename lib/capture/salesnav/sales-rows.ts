import { CAPS } from '../../model/caps.ts';
import { linkedInUrl } from '../../model/identity.ts';
import type { Reading } from '../../model/reading.ts';
import { type PageInView, refuse } from '../adapter.ts';
import { attribute, closest, select, selectAll } from '../dom.ts';
import { blockLines } from '../linkedin/block-lines.ts';
import { cleanName } from '../linkedin/profile-text.ts';
import { isElsewhere } from '../linkedin/subject.ts';
import { type RowLayout, readRows } from '../read-rows.ts';
import { withSalesPlaces } from '../recipe/sales.ts';
import { LEAD_LINK, LIST_ROW, marked, RESULT, RESULTS, ROW_URN, STRANGERS } from './landmarks-sales.ts';
import {
  accountUrl,
  type Employer,
  employerNear,
  leadOf,
  oneMarked,
  ownMarked,
  type Part,
  readDegree,
  readPortrait,
} from './sales-values.ts';

/** The lead a row's own mark names. */
function urnLead(row: Element): string | undefined {
  const holder = attribute(row, 'data-scroll-into-view') === undefined ? select(row, ROW_URN) : row;
  const id = holder && attribute(holder, 'data-scroll-into-view')?.match(/\((ACw[\w-]{20,}),/)?.[1];
  return id && `li:sales/${id}`;
}

/** Whose row it is: its mark and the link around the name must not differ. */
function toPart(row: Element, url: URL): Part | undefined {
  const named = selectAll(row, LEAD_LINK, 20).filter((link) => closest(link, STRANGERS) === undefined);
  const around = named.find(
    (link) => select(link, marked('person-name')) ?? closest(link, marked('person-name')),
  );
  const linked = leadOf(around ?? named[0], url);
  const urn = urnLead(row);
  const identity = urn ?? linked;
  return identity === undefined || (linked ?? identity) !== identity
    ? undefined
    : { root: row, identity, url };
}

/** A row that waits to be rendered holds its person's mark and a label for the ear, nothing else. */
const isWaiting = (row: Element): boolean => select(row, '[data-anonymize], a[href]') === undefined;

/** A row and the employer beside its title. */
interface LeadRow extends Part {
  employer: Employer | undefined;
}

function toRow(row: Element, url: URL): LeadRow[] {
  const part = toPart(row, url);
  if (part === undefined) return [];
  const [title, second] = ownMarked(part, 'title', CAPS.line);
  return [
    { ...part, employer: title && second === undefined ? employerNear(part, title.element) : undefined },
  ];
}

/** In a list's table the mark for a job is its title; tenure, which has it in a search row, has numbers. */
function listTitle(part: Part): string | undefined {
  const text = oneMarked(part, 'job-title');
  return text !== undefined && !/(?<!\p{L})\p{Nd}/u.test(text) ? text : undefined;
}

const NAME: RowLayout<LeadRow>['fields']['name'] = [
  {
    name: 'linked-name',
    read: (part) => {
      const own = ownMarked(part, 'person-name', CAPS.name).filter(
        ({ element }) => (closest(element, LEAD_LINK) ?? select(element, LEAD_LINK)) !== undefined,
      );
      const [first] = own;
      return own.every(({ text }) => text === first?.text) ? cleanName(first?.text) : undefined;
    },
  },
  { name: 'marked', read: (part) => cleanName(oneMarked(part, 'person-name', CAPS.name)) },
  {
    name: 'lead-link',
    read: ({ root, identity, url }) => {
      const texts = selectAll(root, LEAD_LINK, 20)
        .filter((link) => leadOf(link, url) === identity && !isElsewhere(link))
        .flatMap((link) => blockLines(link, CAPS.name).map((line) => line.text));
      return new Set(texts).size === 1 ? cleanName(texts[0]) : undefined;
    },
  },
];

const ROWS = {
  adapter: 'linkedin-sales',
  version: '2026-11-22',
  identities: ({ identity }: Part) => [identity],
  url: ({ identity }: Part) => linkedInUrl(identity),
};

const FIELDS: RowLayout<LeadRow>['fields'] = {
  name: NAME,
  title: [{ name: 'marked', read: (part) => oneMarked(part, 'title') }],
  company: [
    { name: 'by-title', read: ({ employer }) => employer?.name },
    { name: 'marked', read: (part) => oneMarked(part, 'company-name') },
  ],
  companyUrl: [
    { name: 'by-title', read: ({ employer }) => employer?.url },
    {
      name: 'marked',
      read: (row) => (row.employer === undefined ? onlyEmployer(row)?.url : undefined),
    },
  ],
  location: [{ name: 'marked', read: (part) => oneMarked(part, 'location') }],
  degree: [{ name: 'mark', read: readDegree }],
  photoUrl: [{ name: 'marked', read: readPortrait }],
};

/** The row's one employer where no title tells which is meant. */
function onlyEmployer(part: Part): Employer | undefined {
  const names = ownMarked(part, 'company-name', CAPS.line);
  const name = names[0];
  const same = names.every(({ text }) => text === name?.text);
  return name && same ? { name: name.text, url: accountUrl(name.element, part.url) } : undefined;
}

/** Reads the leads of a search. Rows out of view are only outlined: they are counted, not read. */
export function readLeadSearch(page: PageInView): Reading {
  const { document, url } = page;
  const results = select(document, RESULTS);
  if (results === undefined) return refuse('not-ready', 'layout sales-search', 'search results');
  const own = selectAll(results, RESULT);
  const rows = (own.length > 0 ? own : selectAll(results, ROW_URN)).filter(
    (row) => closest(row, STRANGERS) === undefined && !isElsewhere(row),
  );
  const waiting = rows.filter(isWaiting);
  const parts = rows.filter((row) => !waiting.includes(row)).flatMap((row) => toRow(row, url));
  const fields = withSalesPlaces(page, 'sales-search', FIELDS, parts);
  const layout = { ...ROWS, layout: 'sales-search', fields };
  return readRows(document, parts, layout, { rowsNotLoaded: waiting.length });
}

/** Reads the leads of a saved list, a table with a row for each. */
export function readLeadList(page: PageInView): Reading {
  const { document, url } = page;
  const rows = selectAll(document, LIST_ROW).filter(
    (row) => select(row, LEAD_LINK) && closest(row, STRANGERS) === undefined && !isElsewhere(row),
  );
  if (rows.length === 0) return refuse('not-ready', 'layout sales-list', 'a row with a lead');
  const title = [...(FIELDS.title ?? []), { name: 'job-title', read: listTitle }];
  const parts = rows.flatMap((row) => toRow(row, url));
  const fields = withSalesPlaces(page, 'sales-list', { ...FIELDS, title }, parts);
  return readRows(document, parts, { ...ROWS, layout: 'sales-list', fields });
}
