import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface SourceFile {
  /** Path from the root, with forward slashes. */
  path: string;
  text: string;
}

function walk(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const inner = `${folder}/${entry.name}`;
    return entry.isDirectory() ? walk(inner) : [inner];
  });
}

/** The TypeScript files under some folders, tests apart or included. */
export function readSources(folders: readonly string[], tests: 'with-tests' | 'without-tests'): SourceFile[] {
  return folders
    .flatMap(walk)
    .filter((file) => /\.tsx?$/.test(file))
    .filter((file) => tests === 'with-tests' || !/\.test\.tsx?$/.test(file))
    .map((file) => ({ path: file, text: readFileSync(path.join(ROOT, file), 'utf8') }));
}

/** `import … from 'x'` and `export … from 'x'`, `import 'x'`, and `import('x')`. */
const STATEMENT =
  /^(?:import|export)\s[^;'"]*?\bfrom\s*'([^']+)'|^import\s*'([^']+)'|\bimport\('([^']+)'\)/gm;

/** Everything a file imports: packages by name, own files by path from the root. */
export function importsOf({ path: from, text }: SourceFile): string[] {
  const found = text.matchAll(STATEMENT);
  return [...found]
    .map(([, named, bare, late]) => named ?? bare ?? late ?? '')
    .map((target) =>
      target.startsWith('.')
        ? path.posix.normalize(path.posix.join(path.posix.dirname(from), target))
        : target,
    );
}
