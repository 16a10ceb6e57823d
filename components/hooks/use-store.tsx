import { useLiveQuery } from 'dexie-react-hooks';
import { createContext, type ReactNode, useContext } from 'react';
import type { AssayDatabase } from '../../lib/store/database.ts';

const StoreContext = createContext<AssayDatabase | undefined>(undefined);

/** Gives every component below the one database connection of this page. */
export function StoreProvider({ db, children }: { db: AssayDatabase; children: ReactNode }) {
  return <StoreContext value={db}>{children}</StoreContext>;
}

/** The page's database. Throws outside a StoreProvider. */
export function useStore(): AssayDatabase {
  const db = useContext(StoreContext);
  if (db === undefined) throw new Error('A StoreProvider must stand above every component that reads data.');
  return db;
}

/**
 * What a query answers, asked again whenever any page changes what it read. `undefined` until the first answer; after
 * that the old answer stays while a new one is fetched. A failing query throws into the nearest ErrorBoundary.
 */
export function useLive<T>(
  query: (db: AssayDatabase) => Promise<T>,
  deps: readonly unknown[],
): T | undefined {
  const db = useStore();
  // Only of a function that is async itself does Dexie watch what is read after a wait.
  return useLiveQuery(async () => await query(db), [db, ...deps]);
}
