import {
  type Moment,
  type Story,
  type StoryMove,
  type StoryStay,
  WAITING_STAGES,
  type WaitingStage,
} from '../../model/insights.ts';
import { LADDER, type Stage } from '../../model/words.ts';

const RUNGS = new Map(LADDER.map((stage, rung) => [stage, rung]));

/** When somebody first came to each rung, or past it, and which of them they went past in one move. */
export function climb(capturedAt: Moment, moves: readonly StoryMove[]): Pick<Story, 'came' | 'skipped'> {
  const came = [capturedAt];
  let skipped = 0;
  for (const { at, to } of moves) {
    const rung = RUNGS.get(to) ?? 0;
    while (came.length <= rung) {
      if (came.length < rung) skipped |= 1 << came.length;
      came.push(Math.max(at, capturedAt));
    }
  }
  return { came, skipped };
}

const isWaiting = (stage: Stage): stage is WaitingStage =>
  (WAITING_STAGES as readonly Stage[]).includes(stage);

/** Somebody's first stay on each stage they waited on, until they left it in any direction. */
export function firstStays(capturedAt: Moment, moves: readonly StoryMove[]): StoryStay[] {
  const stays: StoryStay[] = [];
  let at: { stage: Stage; from: Moment } = { stage: 'suspect', from: capturedAt };
  const leave = (to?: Moment) => {
    const { stage, from } = at;
    if (!isWaiting(stage) || stays.some((stay) => stay.stage === stage)) return;
    stays.push({ stage, from, ...(to !== undefined && { to }) });
  };
  for (const move of moves) {
    if (move.to === at.stage) continue;
    const when = Math.max(move.at, at.from);
    leave(when);
    at = { stage: move.to, from: when };
  }
  leave();
  return stays;
}
