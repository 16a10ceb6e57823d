import type { Reading, ReadingRefusal } from '../model/reading.ts';
import type { Recipe } from '../model/recipe.ts';
import type { RowNameFinder } from './linkedin/person-row.ts';
import type { RowLayout } from './read-rows.ts';
import type { NamedRow } from './recipe/rows.ts';
import type { SeePart } from './recipe/sales.ts';

/** Everything a reading may use: the page, where the browser says it is, and where the user pointed out fields, newest first. */
export interface PageInView {
  document: Document;
  url: URL;
  recipes: readonly Recipe[];
  /** Told of every row of a list that is read, and how; for pointing at one. */
  seeRow?<Row extends NamedRow>(row: Row, layout: RowLayout<Row>): void;
  /** Told of every row that may not be read, because its name is not found. */
  seeCandidate?(row: Parameters<RowNameFinder>[0], adapter: string, layout: string): void;
  /** Told of every part of a page of Sales Navigator that is read. */
  seePart?: SeePart;
}

/** One kind of page on one site. */
export interface Adapter {
  name: string;
  /** Whether the address, and where that is not enough the page, is this adapter's. Cheap; no two adapters accept one page. */
  detect(page: PageInView): boolean;
  read(page: PageInView): Reading;
}

/** A refusal. `tried` says what was looked for, never what the page said. */
export const refuse = (reason: ReadingRefusal, ...tried: string[]): Extract<Reading, { ok: false }> => ({
  ok: false,
  reason,
  tried,
});
