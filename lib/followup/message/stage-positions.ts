import { BUYING_POSITIONS, type BuyingPosition } from '../../model/message-words.ts';
import type { Stage } from '../../model/words.ts';

/**
 * The first and last buying position a stage is spoken to about. The founding text (S4): content for deciding oppresses a
 * lead, and content for discovering does not move a prospect on. Nurture runs through all three, and so does who has bought.
 */
const RANGES: Readonly<Record<Stage, readonly [BuyingPosition, BuyingPosition]>> = {
  suspect: ['discovery', 'discovery'],
  lead: ['discovery', 'evaluation'],
  prospect: ['evaluation', 'decision'],
  opportunity: ['evaluation', 'decision'],
  customer: ['discovery', 'decision'],
  nurture: ['discovery', 'decision'],
  disqualified: ['discovery', 'decision'],
};

const rank = (position: BuyingPosition): number => BUYING_POSITIONS.indexOf(position);

/** How a buying position stands to a stage. */
export function timingOf(position: BuyingPosition, stage: Stage): 'fits' | 'too-early' | 'too-late' {
  const [first, last] = RANGES[stage];
  if (rank(position) > rank(last)) return 'too-late';
  return rank(position) < rank(first) ? 'too-early' : 'fits';
}

/** Whether something made for these stages (none is all) and a buying position suits a stage. */
export function suitsStage(
  stage: Stage,
  stages: readonly Stage[],
  position: BuyingPosition | undefined,
): boolean {
  const staged = stages.length === 0 || stages.includes(stage);
  return staged && (position === undefined || timingOf(position, stage) === 'fits');
}
