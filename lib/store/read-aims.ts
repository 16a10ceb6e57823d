import { suitsStage, timingOf } from '../followup/message/stage-positions.ts';
import type { Content } from '../model/content.ts';
import { BUYING_POSITIONS, type BuyingPosition } from '../model/message-words.ts';
import { STAGES, type Stage } from '../model/words.ts';
import type { ContentAim, Library } from '../pipeline/insights/index.ts';
import type { AssayDatabase } from './database.ts';

const aimOf = ({ id, position, stages, personas }: Content): ContentAim => ({
  id,
  position,
  stages: STAGES.filter((stage) => suitsStage(stage, stages, position)),
  icpIds: personas,
});

const spokenTo = (position: BuyingPosition): Stage[] =>
  STAGES.filter((stage) => timingOf(position, stage) === 'fits');

/** The contents there are to send, and to whom each may be sent by its stage and persona. */
export async function readAims(db: AssayDatabase): Promise<Library> {
  const about = BUYING_POSITIONS.map((position) => [position, spokenTo(position)] as const);
  return {
    contents: (await db.contents.toArray()).map(aimOf),
    spokenTo: Object.fromEntries(about) as Record<BuyingPosition, Stage[]>,
  };
}
