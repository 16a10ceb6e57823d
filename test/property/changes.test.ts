/** How well changes between two sightings are told, against labels a colleague gave. */
import { describe, expect, it } from 'vitest';
import { CHANGE_KINDS } from '../../lib/model/change.ts';
import { changesOf } from '../../lib/pipeline/changes-of.ts';
import { VOCABULARY } from '../../lib/store/change-vocabulary.ts';
import { BLIND_PAIRS, CHANGE_PAIRS, type ChangePair, SEEN_BEFORE } from '../fixtures/change-pairs.ts';

interface Judged {
  pair: ChangePair;
  told: string[];
  reworded: boolean;
}

const judge = (pair: ChangePair): Judged => {
  const { changes, reworded } = changesOf({ ...pair.before, seenAt: SEEN_BEFORE }, pair.after, VOCABULARY);
  return { pair, told: changes.map(({ kind }) => kind), reworded: reworded !== undefined };
};
const judged = CHANGE_PAIRS.map(judge);

const NONE = 'none';
const COLUMNS = [...CHANGE_KINDS, NONE];

/** Labels down, answers across. A label met counts on the diagonal; what is left of both is paired off in order. */
function confusion(all: readonly Judged[]): Map<string, Map<string, number>> {
  const table = new Map(COLUMNS.map((row) => [row as string, new Map<string, number>()]));
  const count = (row: string, column: string) =>
    table.get(row)?.set(column, (table.get(row)?.get(column) ?? 0) + 1);
  for (const { pair, told } of all) {
    const met = pair.kinds.filter((kind) => told.includes(kind));
    const missed = pair.kinds.filter((kind) => !told.includes(kind));
    const wrong = told.filter((kind) => !pair.kinds.includes(kind));
    for (const kind of met) count(kind, kind);
    for (let n = 0; n < Math.max(missed.length, wrong.length); n++)
      count(missed[n] ?? NONE, wrong[n] ?? NONE);
    if (pair.kinds.length + told.length === 0) count(NONE, NONE);
  }
  return table;
}

function print(all: readonly Judged[]): string {
  const table = confusion(all);
  const lines = COLUMNS.map((row) =>
    [row.padEnd(14), ...COLUMNS.map((column) => String(table.get(row)?.get(column) ?? 0).padStart(14))].join(
      '',
    ),
  );
  return ['label \\ told'.padEnd(14) + COLUMNS.map((column) => column.padStart(14)).join(''), ...lines].join(
    '\n',
  );
}

function rates(all: readonly Judged[]) {
  const right = all.flatMap(({ pair, told }) => told.filter((kind) => pair.kinds.includes(kind))).length;
  const told = all.flatMap(({ told: each }) => each).length;
  const labelled = all.flatMap(({ pair }) => pair.kinds).length;
  return { precision: right / told, recall: right / labelled, told, labelled };
}

describe('changes between two sightings', () => {
  it('are labelled for 300 pairs in six languages, a third of them traps', () => {
    expect(CHANGE_PAIRS).toHaveLength(300);
    expect(new Set(CHANGE_PAIRS.map(({ language }) => language)).size).toBe(6);
    expect(CHANGE_PAIRS.filter(({ kinds }) => kinds.length === 0).length).toBeGreaterThanOrEqual(100);
  });

  it.each([
    ['of the labelled pairs', judged],
    ['of those written blind', BLIND_PAIRS.first.map(judge)],
    ['of more written blind', BLIND_PAIRS.second.map(judge)],
  ])('are told with precision >= 0.98 and recall >= 0.95 %s', (_, judged) => {
    const { precision, recall, told, labelled } = rates(judged);
    const wrong = judged
      .filter(({ pair, told: kinds }) => kinds.toSorted().join() !== pair.kinds.toSorted().join())
      .map(({ pair, told: kinds }) => `${pair.language}: ${pair.why}: [${pair.kinds}] told as [${kinds}]`);
    console.info(
      `${print(judged)}\nprecision ${precision.toFixed(4)} of ${told}, recall ${recall.toFixed(4)} of ${labelled}\n${wrong.join('\n')}`,
    );
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.95);
  });

  it('rewording is told as rewording', () => {
    const labelled = judged.filter(({ pair }) => pair.reworded);
    expect(labelled.filter(({ told }) => told.length > 0)).toEqual([]);
    expect(labelled.filter(({ reworded }) => reworded).length / labelled.length).toBeGreaterThanOrEqual(0.9);
  });

  it.each(CHANGE_PAIRS.map((pair) => [`${pair.language}: ${pair.why}`, pair] as const))(
    'nothing changed between a page and itself: %s',
    (_, { before, after }) => {
      for (const page of [before, after]) {
        expect(changesOf({ ...page, seenAt: SEEN_BEFORE }, page, VOCABULARY)).toEqual({ changes: [] });
      }
    },
  );
});
