import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Fast tests only: pure rooms, the store over fake-indexeddb, the shape rules. Anything with a browser is in test/e2e. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: [
      'lib/**/*.test.ts',
      'components/**/*.test.{ts,tsx}',
      'test/{shape,property,scripts,site}/**/*.test.ts',
    ],
    setupFiles: ['test/config/vitest.setup.ts'],
    restoreMocks: true,
    pool: 'threads',
    // By itself it leaves one core idle, which is half of a small machine.
    maxWorkers: '100%',
    // A bound against hanging alone: a busy machine must not fail a property over thousands of cases.
    testTimeout: 120_000,
  },
});
