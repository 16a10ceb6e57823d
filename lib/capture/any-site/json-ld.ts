import { rawText, selectAll } from '../dom.ts';
import { isRecord, type Json } from '../linkedin/embedded-json.ts';
import { bareType, isOrganisation, type SiteNode, type SiteValue } from './site-node.ts';

/** Longer text describes a shop, not a person. UTF-16 units. */
const MOST_TEXT = 1_000_000;
const MOST_NODES = 1_500;
const DEEPEST = 5;

/** What leads from a thing to those it is about or lists. Whoever stands behind any other property only serves it. */
const LISTS = [
  'member',
  'members',
  'employee',
  'employees',
  'founder',
  'founders',
  'itemListElement',
  'hasPart',
];
const SUBJECTS = ['mainEntity', 'item', '@graph'];
const BYLINES = ['author', 'creator', 'publisher', 'reviewedBy', 'editor', 'contributor', 'copyrightHolder'];

const listOf = (value: unknown): unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value.slice(0, MOST_NODES) : [value];

const own = (record: Json, key: string): unknown[] => (Object.hasOwn(record, key) ? listOf(record[key]) : []);

const idOf = (record: Json): string | undefined => {
  const [id] = own(record, '@id');
  return typeof id === 'string' ? id : undefined;
};

function parse(script: Element): unknown {
  const text = rawText(script);
  try {
    return text.length > MOST_TEXT ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The records of a page by their ids, and the ids of those that only sign something. */
interface Index {
  byId: Map<string, Json>;
  bylines: Set<string>;
  left: number;
}

function index(value: unknown, into: Index, depth = 0): void {
  for (const record of listOf(value)) {
    if (!isRecord(record) || depth > DEEPEST || into.left-- < 0) continue;
    const id = idOf(record);
    if (id !== undefined && Object.keys(record).length > 1) into.byId.set(id, record);
    for (const [key, inner] of Object.entries(record)) {
      if (BYLINES.includes(key)) {
        for (const one of listOf(inner)) {
          const signer = isRecord(one) ? idOf(one) : undefined;
          if (signer !== undefined) into.bylines.add(signer);
        }
      }
      if (typeof inner === 'object') index(inner, into, depth + 1);
    }
  }
}

const resolve = (record: Json, { byId }: Index): Json => byId.get(idOf(record) ?? '') ?? record;

function toValue(value: unknown, known: Index, depth: number): SiteValue[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  return isRecord(value) && depth < 3 ? [toNode(resolve(value, known), known, depth + 1)] : [];
}

function toNode(record: Json, known: Index, depth = 0): SiteNode {
  const types = own(record, '@type').flatMap((type) => (typeof type === 'string' ? [bareType(type)] : []));
  const entries = Object.keys(record)
    .filter((key) => !SUBJECTS.includes(key) && !LISTS.includes(key))
    .map((key): [string, SiteValue[]] => [
      key,
      own(record, key)
        .slice(0, 30)
        .flatMap((value) => toValue(value, known, depth)),
    ]);
  const signs = known.bylines.has(idOf(record) ?? '');
  return { reader: 'json-ld', types, props: Object.fromEntries(entries), ...(signs && { byline: true }) };
}

interface Way {
  main?: true;
  listed?: true;
  employer?: SiteNode;
}

function visit(value: unknown, known: Index, found: SiteNode[], way: Way = {}, depth = 0): void {
  for (const given of listOf(value)) {
    if (!isRecord(given) || depth > DEEPEST || found.length > MOST_NODES) continue;
    const record = resolve(given, known);
    const node = { ...toNode(record, known), ...way };
    found.push(node);
    const employer = isOrganisation(node) ? { employer: node } : {};
    visit(own(record, '@graph'), known, found, {}, depth + 1);
    visit(own(record, 'mainEntity'), known, found, { main: true }, depth + 1);
    visit(own(record, 'item'), known, found, way, depth + 1);
    for (const key of LISTS) visit(own(record, key), known, found, { listed: true, ...employer }, depth + 1);
  }
}

/**
 * Everything a page's JSON-LD (https://www.w3.org/TR/json-ld11/, as schema.org uses it) holds on its own account: nodes,
 * graphs, the main entity of a page, members and employees, list items. Authors, reviewers and publishers are reached by
 * no such way; where one is a node of its own, it is marked as a byline.
 */
export function readJsonLd(document: Document): SiteNode[] {
  const roots = selectAll(document, 'script[type="application/ld+json"]', 20).map(parse);
  const known: Index = { byId: new Map(), bylines: new Set(), left: MOST_NODES * 4 };
  const found: SiteNode[] = [];
  index(roots.flatMap(listOf), known);
  visit(roots.flatMap(listOf), known, found);
  return found;
}
