import type { AssayDatabase, RememberedMapping } from '../store/database.ts';

/** Mappings kept; the oldest goes first. */
const MOST = 40;

/** Remembers how the columns of files with these headings are read. */
export async function rememberMapping(db: AssayDatabase, mapping: RememberedMapping): Promise<void> {
  await db.transaction('rw', db.meta, async () => {
    const row = await db.meta.get('importMappings');
    const others = row?.key === 'importMappings' ? row.value.filter(({ key }) => key !== mapping.key) : [];
    await db.meta.put({ key: 'importMappings', value: [mapping, ...others].slice(0, MOST) });
  });
}
