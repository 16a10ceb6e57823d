import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { EXTENSION } from './launch.ts';

const read = (file: string) => readFileSync(path.join(EXTENSION, file), 'utf8');

/**
 * The scripts a built page loads before it shows anything: its own and those they import statically.
 * @param late a chunk it loads afterwards, by the start of its name, to count that and its imports as well
 */
export function scriptsOf(page: string, late?: string): string[] {
  const queue = [...read(page).matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, file = '']) => file);
  if (late) {
    const chunk = readdirSync(path.join(EXTENSION, 'chunks')).find((file) => file.startsWith(`${late}-`));
    if (!chunk) throw new Error(`there is no chunk called ${late}`);
    queue.push(`chunks/${chunk}`);
  }
  return withImports(queue);
}

/** The scripts a worker loads, of which the first chunk's name begins so. */
export function workerScripts(name: string): string[] {
  const chunk = readdirSync(path.join(EXTENSION, 'chunks')).find((file) => file.startsWith(`${name}-`));
  if (!chunk) throw new Error(`there is no chunk called ${name}`);
  return withImports([`chunks/${chunk}`]);
}

/** Some scripts with all they import statically. */
function withImports(queue: string[]): string[] {
  const seen = new Set<string>();
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const [, target = ''] of read(file).matchAll(/(?:from|import)\s*["'`](\.\/[^"'`]+\.js)["'`]/g)) {
      queue.push(path.posix.join(path.posix.dirname(file), target));
    }
  }
  return [...seen];
}
