import { findHeadings } from './find-headings.ts';
import type { RawRow } from './opened-file.ts';
import { RecordReader } from './read-records.ts';

/** The signs tables are cut by, the likeliest first. */
const DELIMITERS = [',', ';', '\t', '|'] as const;
/** Rows compared. */
const ROWS = 60;

/** Excel's own line above a table that says by what it is cut. */
const STATED = /^"?sep=([^"\n])"?\n/i;

/** How well rows hang together when cut by a sign: the share that has the commonest number of cells, if that is two or more. */
function evenness(rows: readonly RawRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells, fault } of rows)
    if (!fault) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [most = [0, 0]] = [...counts].sort(([, a], [, b]) => b - a);
  return most[0] < 2 || rows.length === 0 ? 0 : most[1] / rows.length;
}

/**
 * By what the text of a table is cut, from its first part: as the file states it, by the sign that makes a row of headings,
 * else by the one that cuts most rows alike. A single column has none; it is read as by commas.
 * @param name of the file; `.tsv` decides where nothing else does
 */
export function findDelimiter(
  text: string,
  whole: boolean,
  name: string,
): { delimiter: string; stated: boolean } {
  const stated = text.match(STATED)?.[1];
  if (stated !== undefined) return { delimiter: stated, stated: true };
  const tried = DELIMITERS.filter((sign) => text.includes(sign)).map((delimiter) => {
    const rows = new RecordReader(delimiter).push(text, whole).slice(0, ROWS);
    return { delimiter, known: findHeadings(rows)?.known ?? 0, even: evenness(rows) };
  });
  const [best] = tried.sort((a, b) => b.known - a.known || b.even - a.even);
  const cut = best !== undefined && (best.known > 0 || best.even > 0);
  return { delimiter: cut ? best.delimiter : /\.(?:tsv|tab)$/i.test(name) ? '\t' : ',', stated: false };
}
