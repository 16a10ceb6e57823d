/**
 * `npm run prove -- erasure [attempts] [others]`: twenty people are erased, then met again ten thousand times under other spellings of
 * their profile and e-mail addresses, with a hundred thousand others beside them. Exits with 1 when one of them comes back, or anyone
 * else is kept out.
 */
import 'fake-indexeddb/auto';
import { AssayDatabase } from '../../lib/store/database.ts';
import { tryReentry } from '../fixtures/try-reentry.ts';

const [attempts = '10000', others = '100000'] = process.argv.slice(2);
const began = Date.now();
const { passed, barred, spellings } = await tryReentry(
  new AssayDatabase('erasure'),
  Number(attempts),
  Number(others),
);
console.log(`attempts ${attempts} (${spellings} spellings): blocked ${Number(attempts) - passed.length}`);
console.log(`others ${others}: blocked by mistake ${barred.length}`);
for (const each of [...passed, ...barred].slice(0, 10)) console.log(`  ${each}`);
console.log(`${((Date.now() - began) / 1_000).toFixed(1)} s`);
process.exit(passed.length + barred.length > 0 ? 1 : 0);
