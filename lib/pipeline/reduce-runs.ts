import type { CadenceStanding, Run, RunEnd } from '../model/cadence.ts';
import { endsRun, type Following, followingStep } from '../model/cadence-rules.ts';
import type { Outcome } from '../model/follow-up.ts';
import type { Entry, EntryType } from '../model/ledger.ts';
import { familyEntries } from './families.ts';
import { standingEntries } from './standing-entries.ts';

/** Entries of one moment are of one act as a rule, whose own ids say nothing of their order. */
const WITHIN_A_MOMENT: readonly EntryType[] = [
  'enrolled',
  'left-cadence',
  'done',
  'skipped',
  'contacted',
  'called',
  'signalled',
  'moved',
  'scheduled',
  'cadence-paused',
];
const TYPES = new Set<EntryType>(WITHIN_A_MOMENT);
/** They name the run or its follow-up, so that it does not matter on whom they are. */
const NAME_THEIR_RUN = new Set<EntryType>(['left-cadence', 'done', 'skipped', 'scheduled', 'cadence-paused']);

function inOrder(entries: readonly Entry[]): Entry[] {
  const rank = ({ type }: Entry) => WITHIN_A_MOMENT.indexOf(type);
  return entries
    .filter(({ type }) => TYPES.has(type))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : rank(a) - rank(b)));
}

/** A run while it is being followed. */
interface Tracked extends Run {
  /** What the outcome of the step in hand asked for, until it is scheduled. */
  asked?: Following;
}

function end(run: Tracked, why: RunEnd, at: string): void {
  if (run.state === 'ended') return;
  run.state = 'ended';
  run.why = why;
  run.endedAt = at;
}

function finishStep(run: Tracked, outcome: Outcome | undefined, at: string): void {
  const asked = followingStep(run.plan, run, outcome);
  if (asked.to === 'end') end(run, asked.why, at);
  else run.asked = asked;
}

function take(run: Tracked, followUp: string, step: number): void {
  run.followUp = followUp;
  const { asked } = run;
  delete run.asked;
  // A step in hand that is set anew, as after a pause, is the same try.
  if (asked?.to !== 'step') {
    run.at = step;
    return;
  }
  if (asked.again) run.tries += 1;
  else {
    run.tries = 0;
    if (step <= run.at) run.round += 1;
  }
  run.at = step;
}

function follow(run: Tracked, entry: Entry, told: ReadonlySet<string>): void {
  if (run.state === 'ended') return;
  switch (entry.type) {
    case 'left-cadence':
      if (entry.data.run === run.id) end(run, 'left', entry.at);
      break;
    case 'cadence-paused':
      if (entry.data.run === run.id) run.state = entry.data.paused ? 'paused' : 'running';
      break;
    case 'done':
      if (entry.data.followUp === run.followUp) finishStep(run, entry.data.outcome, entry.at);
      break;
    case 'skipped':
      if (entry.data.followUp === run.followUp) finishStep(run, undefined, entry.at);
      break;
    case 'contacted':
    case 'called':
      if (endsRun(run.plan, entry.data.outcome)) end(run, 'outcome', entry.at);
      break;
    case 'signalled':
      // With an outcome it is the outcome that says whether to go on.
      if (!told.has(entry.action) && run.plan.stops.signals.includes(entry.data.kind))
        end(run, 'signal', entry.at);
      break;
    case 'moved':
      if (run.plan.stops.stages.includes(entry.data.to)) end(run, 'stage', entry.at);
      break;
    case 'scheduled': {
      const { run: id, step, followUp } = entry.data;
      if (id === run.id && step !== undefined && run.plan.steps[step]) take(run, followUp, step);
      break;
    }
    default:
      break;
  }
}

/** Acts that tell an outcome. */
function actsWithOutcome(entries: readonly Entry[]): Set<string> {
  const acts = new Set<string>();
  for (const { type, data, action } of entries) {
    if (type === 'done' || type === 'contacted' || type === 'called') if (data.outcome) acts.add(action);
  }
  return acts;
}

/**
 * The cadences a person was put on, as the ledger tells it, the earliest first; all but the last are over. The entries may come
 * in any order. Somebody is on one at a time: being put on another, on either of two who were merged, ends the one before.
 */
export function reduceRuns(personId: string, entries: readonly Entry[]): Run[] {
  if (!entries.some(({ type }) => type === 'enrolled')) return [];
  const own = new Set(familyEntries(personId, entries));
  // What is done with a step stays done where it was done on somebody they were merged with for a while.
  const ordered = inOrder(standingEntries(entries)).filter(
    (entry) => own.has(entry) || NAME_THEIR_RUN.has(entry.type),
  );
  const told = actsWithOutcome(ordered);
  const runs: Tracked[] = [];
  for (const entry of ordered) {
    const last = runs.at(-1);
    if (entry.type !== 'enrolled') {
      if (last) follow(last, entry, told);
      continue;
    }
    if (last) end(last, 'replaced', entry.at);
    const { run: id, cadence, plan } = entry.data;
    runs.push({ id, cadence, plan, startedAt: entry.at, state: 'running', at: 0, tries: 0, round: 0 });
  }
  return runs.map(({ asked: _, ...run }) => run);
}

/** What the person's row says of the run under way; `undefined` where there is none. */
export function cadenceStanding(runs: readonly Run[]): CadenceStanding | undefined {
  const run = runs.at(-1);
  if (!run || run.state === 'ended') return undefined;
  const { id, cadence, at, plan, state } = run;
  const { name, kind, steps } = plan;
  const standing: CadenceStanding = { run: id, cadence, name, kind, step: at + 1, of: steps.length };
  return state === 'paused' ? { ...standing, paused: true } : standing;
}
