import { FORMER_LABELS, INDUSTRY_TREE } from './industry-data.ts';
import { industryMeanings, nameOfIndustry } from './industry-names.ts';
import { labelKey } from './label-key.ts';

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

const byLabel = new Map<string, string>([
  ...readTree(FORMER_LABELS).map(({ id, label }) => [labelKey(label), id] as const),
  ...INDUSTRIES.map(({ id, label, sameAs }) => [labelKey(label), sameAs ?? id] as const),
]);

/**
 * The label of an industry id in the language of `locale`, in English where no name in it is known; `undefined` for an id
 * LinkedIn does not list.
 */
export function industryLabel(id: string, locale = 'en'): string | undefined {
  return nameOfIndustry(id, locale.split('-')[0] ?? locale) ?? byId.get(id)?.label;
}

/** What a label means: industry ids, each with the languages in which it does. */
function meaningsOf(label: string): Map<string, Set<string>> {
  const key = labelKey(label);
  const english = byLabel.get(key);
  const meanings = new Map(english === undefined ? [] : [[english, new Set(['en'])]]);
  for (const [id, languages] of industryMeanings(key) ?? []) {
    meanings.set(id, new Set([...(meanings.get(id) ?? []), ...languages]));
  }
  return meanings;
}

/**
 * The LinkedIn industry id a text names: an id, a present label, a label of the first list, an everyday name, or a name in
 * another language. Whole labels only, case, accents and "&" against "and" aside; anything else is `undefined`. A label
 * that means one thing in one language and another in the next is what it means in that of `locale`, else `undefined`.
 */
export function findIndustry(text: string, locale?: string): string | undefined {
  const known = byId.get(text.trim());
  if (known !== undefined) return known.sameAs ?? known.id;
  const meanings = [...meaningsOf(text)];
  const language = locale?.split('-')[0] ?? '';
  const meant = meanings.length > 1 ? meanings.filter(([, spoken]) => spoken.has(language)) : meanings;
  return meant.length === 1 ? meant[0]?.[0] : undefined;
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
