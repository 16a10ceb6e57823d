import { useVirtualizer } from '@tanstack/react-virtual';
import type { RefObject } from 'react';
import type { CompanyRow } from '../../lib/model/company.ts';
import type { AssayDatabase } from '../../lib/store/database.ts';
import { getCompanies } from '../../lib/store/find-companies.ts';
import { useLive } from '../hooks/use-store.tsx';

/** Pixels, as in people.css. */
const ROW_HEIGHT = 48;
const HEAD_HEIGHT = 34;
/** Rows are fetched in blocks of this many, so that scrolling by a row asks for nothing. */
const BLOCK = 40;

export interface ListedCompany {
  company: CompanyRow;
  /** How many people are known there. */
  people: number;
}

async function readWindow(
  db: AssayDatabase,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ListedCompany>> {
  const rows = await getCompanies(db, ids);
  const listed = rows.map(async (company) => {
    const people = await db.people.where('companyId').equals(company.id).count();
    return [company.id, { company, people }] as const;
  });
  return new Map(await Promise.all(listed));
}

const NONE: ReadonlyMap<string, ListedCompany> = new Map();

/** The companies in view: which rows are drawn, what is known of them, and how much room stands above and below. */
export function useCompanyWindow(scroller: RefObject<HTMLElement | null>, ids: readonly string[]) {
  const virtualizer = useVirtualizer({
    count: ids.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    scrollMargin: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
  });
  const items = virtualizer.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];
  const from = Math.max(0, Math.floor((first?.index ?? 0) / BLOCK) * BLOCK - BLOCK);
  const to = Math.ceil(((last?.index ?? 0) + 1) / BLOCK) * BLOCK + BLOCK;
  const rows = useLive((db) => readWindow(db, ids.slice(from, to)), [ids, from, to]);
  return {
    items,
    rows: rows ?? NONE,
    above: (first?.start ?? HEAD_HEIGHT) - HEAD_HEIGHT,
    below: virtualizer.getTotalSize() - ((last?.end ?? HEAD_HEIGHT) - HEAD_HEIGHT),
  };
}
