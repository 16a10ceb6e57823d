import { INDUSTRY_ALIASES, INDUSTRY_NAMES } from './industry-names-data.ts';
import { labelKey } from './label-key.ts';

/** The languages of the list, in the order of its columns. */
const LANGUAGES = ['de', 'fr', 'es', 'id', 'pt', 'it', 'nl'] as const;

/** What a label means: industry ids, each with the languages in which it does. */
export type Meanings = ReadonlyMap<string, ReadonlySet<string>>;

interface Names {
  byKey: ReadonlyMap<string, Meanings>;
  /** The name shown, by `language id`. */
  shown: ReadonlyMap<string, string>;
}

function readNames(): Names {
  const byKey = new Map<string, Map<string, Set<string>>>();
  const shown = new Map<string, string>();
  const add = (name: string, id: string, language: string) => {
    const key = labelKey(name);
    if (key === '') return;
    const meanings = byKey.get(key) ?? new Map<string, Set<string>>();
    byKey.set(key, meanings.set(id, (meanings.get(id) ?? new Set()).add(language)));
  };
  for (const line of INDUSTRY_NAMES.trim().split('\n')) {
    const [head = '', ...columns] = line.split('|');
    const id = head.replace('*', '');
    for (const [index, language] of LANGUAGES.entries()) {
      const names = (columns[index] ?? '').split('/');
      for (const name of names) add(name, id, language);
      const [first] = names;
      if (first && head === id) shown.set(`${language} ${id}`, first);
    }
  }
  for (const line of INDUSTRY_ALIASES.trim().split('\n')) {
    const [id = ''] = line.split(' ', 1);
    for (const name of line.slice(id.length + 1).split('/')) add(name, id, 'en');
  }
  return { byKey, shown };
}

/** Made on first use: most of a session's pages never ask. */
let names: Names | undefined;

/** What a label means by its everyday English names and those of other languages. */
export function industryMeanings(key: string): Meanings | undefined {
  names ??= readNames();
  return names.byKey.get(key);
}

/** An industry's name in a language other than English, where one is known. */
export function nameOfIndustry(id: string, language: string): string | undefined {
  names ??= readNames();
  return names.shown.get(`${language} ${id}`);
}
