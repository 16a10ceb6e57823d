import { readFileSync } from 'node:fs';
import path from 'node:path';
import { EXTENSION } from './launch.ts';

const read = (file: string) => readFileSync(path.join(EXTENSION, file), 'utf8');

/** The scripts a built page loads before it shows anything: its own and those they import statically. */
export function scriptsOf(page: string): string[] {
  const seen = new Set<string>();
  const queue = [...read(page).matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, file = '']) => file);
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const [, target = ''] of read(file).matchAll(/(?:from|import)\s*["'`](\.\/[^"'`]+\.js)["'`]/g)) {
      queue.push(path.posix.join(path.posix.dirname(file), target));
    }
  }
  return [...seen];
}
