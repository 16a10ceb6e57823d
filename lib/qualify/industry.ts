import { foldText } from '../model/text.ts';
import { FORMER_LABELS, INDUSTRY_TREE } from './industry-data.ts';

/** One industry. `parent` is the broader one it belongs to; `sameAs` the present id of an older name. */
export interface Industry {
  id: string;
  label: string;
  parent?: string;
  sameAs?: string;
}

function readTree(text: string): Industry[] {
  const path: string[] = [];
  return text.split(/;\s*/).flatMap((item) => {
    const [, dots = '', id = '', sameAs, label = ''] = item.match(/^(\.*)(\d+)(?:=(\d+))? (.+)$/) ?? [];
    if (id === '') return [];
    path.length = dots.length;
    const parent = path[dots.length - 1];
    path.push(id);
    return [{ id, label, ...(parent !== undefined && { parent }), ...(sameAs !== undefined && { sameAs }) }];
  });
}

/** LinkedIn's industries in tree order: each broad one before those within it. Ids are text, as in an ICP. */
export const INDUSTRIES: readonly Industry[] = readTree(INDUSTRY_TREE);

const byId = new Map(INDUSTRIES.map((industry) => [industry.id, industry]));

/** "and" and "&" are the same word in the labels of both versions. */
function labelKey(label: string): string {
  return ` ${foldText(label)} `.replaceAll(' and ', ' ').replace(/\s+/g, ' ').trim();
}

const byLabel = new Map<string, string>([
  ...readTree(FORMER_LABELS).map(({ id, label }) => [labelKey(label), id] as const),
  ...INDUSTRIES.map(({ id, label, sameAs }) => [labelKey(label), sameAs ?? id] as const),
]);

/** The label of an industry id, or `undefined` for an id LinkedIn does not list. */
export function industryLabel(id: string): string | undefined {
  return byId.get(id)?.label;
}

/**
 * The LinkedIn industry id a text names: an id, a present label, or a label of the first list. Whole labels only, case,
 * accents and "&" against "and" aside; anything else is `undefined`.
 */
export function findIndustry(text: string): string | undefined {
  const known = byId.get(text.trim());
  return known === undefined ? byLabel.get(labelKey(text)) : (known.sameAs ?? known.id);
}

/** An industry followed by all the broader ones it lies within, nearest first. */
export function industryPath(id: string): string[] {
  const path: string[] = [];
  for (
    let at = byId.get(id);
    at !== undefined;
    at = at.parent === undefined ? undefined : byId.get(at.parent)
  ) {
    path.push(at.id);
  }
  return path;
}
