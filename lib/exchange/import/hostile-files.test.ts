import { describe, expect, it } from 'vitest';
import type { HostileFile } from '../../../test/fixtures/hostile-file.ts';
import { HOSTILE_FILES } from '../../../test/fixtures/hostile-files.ts';
import { ROW_PROBLEMS } from './imported-person.ts';
import { BrokenFile, isBody, mapRow, openFile, recogniseLayout, toMapping } from './index.ts';
import { FILE_PROBLEMS } from './opened-file.ts';

/** What becomes of a file when it is imported, in the words of the corpus. */
async function outcomeOf({ name, make }: HostileFile): Promise<Omit<HostileFile, 'name' | 'make'>> {
  const file = await openFile(new Blob(make()), name);
  if (!file.ok) return { problem: file.problem, ...(file.detail !== undefined && { detail: file.detail }) };
  const people: string[] = [];
  const said: HostileFile['said'] = [];
  let mapping: ReturnType<typeof toMapping> | undefined;
  try {
    for await (const batch of file.rows()) {
      mapping ??= toMapping(recogniseLayout(batch, file.kind));
      for (const row of batch) {
        if (!isBody(row, mapping)) continue;
        const result = mapRow(row, mapping);
        if (result.ok) people.push(result.person.name);
        for (const { problem } of result.ok ? result.warnings : [result]) said.push(problem);
      }
    }
  } catch (error) {
    if (!(error instanceof BrokenFile)) throw error;
    return { problem: error.problem, ...(error.detail !== undefined && { detail: error.detail }) };
  }
  return { people, ...(said.length > 0 && { said }), ...(file.encoding && { encoding: file.encoding }) };
}

describe('hostile files', () => {
  it('are many, each by its own name', () => {
    expect(new Set(HOSTILE_FILES.map(({ name }) => name)).size).toBe(HOSTILE_FILES.length);
    expect(HOSTILE_FILES.length).toBeGreaterThanOrEqual(45);
  });

  it('meet every problem a file or a row can have', () => {
    const files = new Set(HOSTILE_FILES.map(({ problem }) => problem));
    const rows = new Set(HOSTILE_FILES.flatMap(({ said = [] }) => said));
    // A file that the browser cannot read is no matter of what is in it.
    expect(FILE_PROBLEMS.filter((problem) => !files.has(problem))).toEqual(['unreadable']);
    expect(ROW_PROBLEMS.filter((problem) => !rows.has(problem))).toEqual([]);
  });

  it.each(HOSTILE_FILES.map((file) => [file.name, file] as const))('%s', async (_, file) => {
    const { name: __, make: ___, encoding, ...expected } = file;
    const { encoding: read, ...outcome } = await outcomeOf(file);
    expect(outcome).toEqual(expected);
    if (encoding !== undefined) expect(read).toBe(encoding);
  });
});
