import { spawnSync } from 'node:child_process';
import { closeSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const SOURCE = fileURLToPath(new URL('./moved-clock.c', import.meta.url));

/** The wall clock of browsers started with `env`. How long things take stays as it is, as on a machine that slept. */
export interface MovedClock {
  env: Record<string, string>;
  /** What the clock shows, in milliseconds since 1970. */
  now(): number;
  /** Puts it forward, in browsers that run too. */
  forward(milliseconds: number): void;
}

/** Whether this machine can move a browser's clock. */
export const canMoveClock = (): boolean =>
  process.platform === 'linux' && spawnSync('cc', ['--version']).status === 0;

/**
 * Makes a clock that can be moved. Linux with a C compiler only: throws an error that says so elsewhere.
 * @param folder where its files may be, until the browsers are closed
 */
export function makeMovedClock(folder: string): MovedClock {
  if (!canMoveClock()) throw new Error('A browser’s clock can be moved on Linux, with a C compiler (cc).');
  const library = path.join(folder, 'moved-clock.so');
  const compiled = spawnSync('cc', ['-shared', '-fPIC', '-O2', '-o', library, SOURCE], { encoding: 'utf8' });
  if (compiled.status !== 0) throw new Error(compiled.stderr);
  const file = path.join(folder, 'moved-clock');
  let offset = 0;
  const write = () => {
    const nanoseconds = Buffer.alloc(8);
    nanoseconds.writeBigInt64LE(BigInt(offset) * 1_000_000n);
    // Written in place: browsers that run have this very file mapped.
    const open = openSync(file, offset === 0 ? 'w' : 'r+');
    writeSync(open, nanoseconds, 0, 8, 0);
    closeSync(open);
  };
  write();
  return {
    env: { LD_PRELOAD: library, ASSAY_CLOCK: file },
    now: () => Date.now() + offset,
    forward(milliseconds) {
      offset += milliseconds;
      write();
    },
  };
}
