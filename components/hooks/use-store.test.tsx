// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import type { Suppression } from '../../lib/model/suppression.ts';
import type { AssayDatabase } from '../../lib/store/database.ts';
import { openDatabase } from '../../test/fixtures/open-database.ts';
import { StoreProvider, useLive } from './use-store.tsx';

// A wait inside a wait inside a wait is what Dexie loses sight of.
const innermost = async (db: AssayDatabase) => await db.people.count();
const inner = async (db: AssayDatabase) => await innermost(db);
const countPeople = async (db: AssayDatabase) => await inner(db);
const countBarred = async (db: AssayDatabase) => await db.suppressions.count();

/** Reads one thing after another, each by a function of its own, as the views do. */
async function readBoth(db: AssayDatabase): Promise<string> {
  const people = await countPeople(db);
  const barred = await countBarred(db);
  return `${people} and ${barred}`;
}

function Shown() {
  return <p>{useLive(readBoth, [])}</p>;
}

test('what is read after a wait is watched as well', async () => {
  const db = openDatabase();
  const place = document.createElement('div');
  const root = createRoot(place);
  root.render(
    <StoreProvider db={db}>
      <Shown />
    </StoreProvider>,
  );
  await vi.waitFor(() => expect(place.textContent).toBe('0 and 0'));
  const barred: Suppression = { hash: 'a', at: '2026-01-01T00:00:00.000Z', why: 'erased' };
  await db.suppressions.add(barred);
  await vi.waitFor(() => expect(place.textContent).toBe('0 and 1'));
  root.unmount();
});
