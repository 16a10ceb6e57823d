import type { Entry } from '../model/ledger.ts';
import { LADDER, type Stage } from '../model/words.ts';

/**
 * Whether somebody stood higher on the ladder when a preset was last exported than they do now. Undone moves, which leave the stage as it
 * is, are the caller's to leave out.
 * @param entries of one person, oldest first
 */
export function wentBack(entries: readonly Entry[], preset: string, stage: Stage): boolean {
  const last = entries.findLastIndex((entry) => entry.type === 'exported' && entry.data.preset === preset);
  if (last < 0) return false;
  const move = entries.slice(last).find((entry) => entry.type === 'moved');
  if (move?.type !== 'moved') return false;
  const [then, now] = [LADDER.indexOf(move.data.from), LADDER.indexOf(stage)];
  return now >= 0 && then > now;
}
