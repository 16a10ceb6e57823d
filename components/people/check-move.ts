import type { Instant } from '../../lib/model/schema.ts';
import type { GateCondition, Stage } from '../../lib/model/words.ts';
import { isBackward, unmetConditions } from '../../lib/pipeline/gates.ts';
import type { AssayDatabase } from '../../lib/store/database.ts';
import { getPeople } from '../../lib/store/find-people.ts';
import { readGates } from '../../lib/store/read-gates.ts';

/** Rows read at a time, so that a selection of everyone is never all in memory. */
const CHUNK = 500;

/** What stands in the way of moving many people at once. */
export interface MoveCheck {
  to: Stage;
  /** People who can move without more ado. */
  ready: string[];
  /** People who need a reason, because a condition is not met or the move goes down. */
  unmet: string[];
  /** How many lack each condition; `backward` counts moves down the ladder. */
  lacking: ReadonlyMap<GateCondition | 'backward', number>;
}

/**
 * Holds each person against the gate of a stage. People who stand there already, or are gone, are in neither list.
 * @param progress told how many were looked at, after each of its parts; answers whether to go on
 * @returns `undefined` when it was stopped
 */
export async function checkMove(
  db: AssayDatabase,
  ids: readonly string[],
  to: Stage,
  now: Instant,
  progress: (done: number) => boolean,
): Promise<MoveCheck | undefined> {
  const gates = await readGates(db);
  const ready: string[] = [];
  const unmet: string[] = [];
  const lacking = new Map<GateCondition | 'backward', number>();
  for (let at = 0; at < ids.length; at += CHUNK) {
    if (!progress(at)) return undefined;
    for (const person of await getPeople(db, ids.slice(at, at + CHUNK))) {
      if (person.stage === to) continue;
      const conditions = unmetConditions(to, person, { verdict: person.score?.verdict, gates, now });
      const needs = isBackward(person.stage, to) ? [...conditions, 'backward' as const] : conditions;
      for (const need of needs) lacking.set(need, (lacking.get(need) ?? 0) + 1);
      (needs.length > 0 ? unmet : ready).push(person.id);
    }
  }
  return { to, ready, unmet, lacking };
}
