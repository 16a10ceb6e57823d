import { contentSchema } from '../model/content.ts';
import { offerSchema } from '../model/offer.ts';
import { z } from '../model/schema.ts';
import { snippetSchema } from '../model/snippet.ts';
import { templateSchema } from '../model/template.ts';

const FORMAT = 'assay-messages';
const VERSION = 1;
/** UTF-16 units. */
export const LONGEST_LIBRARY_FILE = 8_000_000;

const list = <T extends z.core.SomeType>(item: T) => z.array(item).check(z.maxLength(2_000));
const partsSchema = z.object({
  templates: list(templateSchema),
  snippets: list(snippetSchema),
  contents: list(contentSchema),
  offers: list(offerSchema),
});
/** The user's own items of every kind. */
export type LibraryParts = z.infer<typeof partsSchema>;

const fileSchema = z.object({ format: z.literal(FORMAT), version: z.number().check(z.int(), z.minimum(1)) });

/** What is wrong with a file. `name` is that of the item concerned, or its place from 1; `path` leads to the value. */
export type LibraryFileProblem =
  | { kind: 'not-json' | 'not-library' | 'newer' | 'too-large' | 'empty' }
  | { kind: 'invalid'; name: string; path: string };

export type LibraryFile = { ok: true; parts: LibraryParts } | { ok: false; problem: LibraryFileProblem };

/** The library as a JSON file: words and what they are for, nothing of a person. */
export function libraryToFile(parts: LibraryParts): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, ...z.parse(partsSchema, parts) }, undefined, 2)}\n`;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch {
    return undefined;
  }
}

/** What the item at the beginning of a path is called. */
function nameAt(json: unknown, path: readonly PropertyKey[]): string {
  const [list, at] = path;
  const items = (json as Record<PropertyKey, unknown>)[list ?? ''];
  const item = Array.isArray(items)
    ? (items[Number(at)] as { name?: unknown; title?: unknown } | undefined)
    : undefined;
  const name = item?.name ?? item?.title;
  return typeof name === 'string' && name !== '' ? name.slice(0, 120) : String(Number(at ?? 0) + 1);
}

/** Reads a file of the library, whole or not at all. Never throws. */
export function parseLibraryFile(text: string): LibraryFile {
  const refuse = (problem: LibraryFileProblem): LibraryFile => ({ ok: false, problem });
  if (text.length > LONGEST_LIBRARY_FILE) return refuse({ kind: 'too-large' });
  const json = readJson(text);
  if (json === undefined) return refuse({ kind: 'not-json' });
  const file = z.safeParse(fileSchema, json);
  if (!file.success) return refuse({ kind: 'not-library' });
  if (file.data.version > VERSION) return refuse({ kind: 'newer' });
  const parts = z.safeParse(partsSchema, json);
  if (!parts.success) {
    const { path = [] } = parts.error.issues[0] ?? {};
    return refuse({
      kind: 'invalid',
      name: nameAt(json, path),
      path: path.map(String).join('.').slice(0, 120),
    });
  }
  const n = Object.values(parts.data).reduce((sum, items) => sum + items.length, 0);
  return n === 0 ? refuse({ kind: 'empty' }) : { ok: true, parts: parts.data };
}
