import { dayIn, dueOn } from '../followup/index.ts';
import { dueInDays, dueInWorkDays, type Pace } from '../followup/step-due.ts';
import type { Plan, Run } from '../model/cadence.ts';
import { effectOf, followingStep } from '../model/cadence-rules.ts';
import type { Due, FollowUp, Outcome } from '../model/follow-up.ts';
import type { Happening } from '../model/ledger.ts';
import { isContact, signalOf } from '../model/outcomes.ts';
import type { PersonRow } from '../model/person.ts';
import { daysAfter } from '../pipeline/days.ts';
import { reduceRuns } from '../pipeline/reduce-runs.ts';
import type { AssayDatabase } from '../store/database.ts';
import { loadComponent } from '../store/load-component.ts';
import { type Act, newId } from './act.ts';
import { paceOf, type Reminding, remindOn } from './remind-on.ts';

/** A touch as it was told. */
export interface Told {
  outcome?: Outcome | undefined;
  /** Follow-ups it was the doing of. */
  settles?: readonly FollowUp[];
  /** It happened: a step that is passed over without an outcome did not. */
  happened: boolean;
}

/** After an attempt that reached nobody, the watch over a contact comes up again in so many working days. */
const TRY_AGAIN = 3;

/**
 * A step so many working days on, or when it is said to be. A week without a working day puts it off, but never out of the world.
 */
export function stepHappening(
  run: Pick<Run, 'id' | 'plan'>,
  at: number,
  days: number,
  pace: Pace,
  on?: Due,
): Happening[] {
  const step = run.plan.steps[at];
  if (!step) return [];
  const { channel, way, note, template } = step;
  const due: Due =
    on ??
    dueInWorkDays(days, pace, run.plan.weekdays) ??
    dueOn(daysAfter(dayIn(pace.now, pace.zone), Math.max(1, days)), pace.zone, pace.workStart);
  const touch = {
    channel,
    ...(way && { way }),
    ...(note !== undefined && { note }),
    ...(template !== undefined && { template }),
  };
  return [{ type: 'scheduled', data: { followUp: newId(), ...due, ...touch, run: run.id, step: at } }];
}

/** Whether a rule may put them into nurture: customers stay customers, and who waits or is set aside stays where they are. */
const mayWait = ({ stage }: PersonRow): boolean =>
  stage !== 'customer' && stage !== 'nurture' && stage !== 'disqualified';

function nurtureHappenings(
  person: PersonRow,
  act: Act,
  after: number | undefined,
  reminding: Reminding,
): Happening[] {
  if (!mayWait(person)) return [];
  const until = after === undefined ? undefined : dueInWorkDays(after, paceOf(act, reminding));
  const day = until?.wall.slice(0, 10);
  const reminder = day === undefined ? undefined : remindOn(day, act, reminding);
  const data = {
    from: person.stage,
    to: 'nurture' as const,
    ...(day !== undefined && reminder && { nurture: { until: day } }),
  };
  return [{ type: 'moved', data }, ...(reminder ? [{ type: 'scheduled', data: reminder } as const] : [])];
}

function nurtureOf(plan: Plan, outcome: Outcome | undefined): { after?: number } | undefined {
  const effect = effectOf(plan, outcome);
  if (effect.do !== 'nurture') return undefined;
  return effect.after === undefined ? {} : { after: effect.after };
}

/** What the cadence asks for next: another step, or to wait where it ends so. */
async function runHappenings(
  db: AssayDatabase,
  act: Act,
  person: PersonRow,
  { outcome, settles = [] }: Told,
  reminding: Reminding,
): Promise<Happening[]> {
  if (!person.cadence) return [];
  const { entries } = await loadComponent(db, person.id);
  const run = reduceRuns(person.id, entries).at(-1);
  if (!run || run.state === 'ended') return [];
  const inHand = settles.some(({ id }) => id === run.followUp);
  const next = inHand ? followingStep(run.plan, run, outcome) : undefined;
  if (next?.to === 'step') return stepHappening(run, next.at, next.days, paceOf(act, reminding));
  const wait = next ? next.nurture : nurtureOf(run.plan, outcome);
  return wait ? nurtureHappenings(person, act, wait.after, reminding) : [];
}

/** When the watch comes up again after it did and nobody was reached: soon after an attempt, as usual when it was passed over. */
function watchAgain(days: number, happened: boolean, act: Act, pace: Pace): Happening[] {
  const due = happened ? dueInWorkDays(TRY_AGAIN, pace) : dueInDays(days, act.at, pace);
  return due ? [{ type: 'scheduled', data: { followUp: newId(), ...due, keep: true } }] : [];
}

/** The watch over the next contact, set anew by this one. */
export async function keepHappenings(
  db: AssayDatabase,
  act: Act,
  person: PersonRow,
  { outcome, settles = [], happened }: Told,
  reminding: Reminding = {},
): Promise<Happening[]> {
  const { keepInTouch: days } = person;
  if (days === undefined) return [];
  const pace = paceOf(act, reminding);
  const cameUp = settles.some(({ keep }) => keep);
  if (!happened || !isContact(outcome?.disposition)) {
    return cameUp ? watchAgain(days, happened, act, pace) : [];
  }
  const due = dueInDays(days, act.at, pace);
  if (!due) return [];
  const own = await db.followUps.where('personId').equals(person.id).toArray();
  const watch = cameUp ? undefined : own.find(({ keep, state }) => keep && state === 'open');
  if (!watch) return [{ type: 'scheduled', data: { followUp: newId(), ...due, keep: true } }];
  return [{ type: 'snoozed', data: { followUp: watch.id, ...due } }];
}

/**
 * Everything that follows from a touch besides what is told of it: the sign of interest it is, the next step of the cadence or
 * its end, by the rules of the run, and the watch over the next contact. Runs inside the caller's transaction.
 */
export async function carryOn(
  db: AssayDatabase,
  act: Act,
  person: PersonRow,
  told: Told,
  reminding: Reminding = {},
): Promise<Happening[]> {
  const kind = signalOf(told.outcome?.disposition);
  return [
    ...(kind ? [{ type: 'signalled', data: { kind, at: act.at } } as const] : []),
    ...(await runHappenings(db, act, person, told, reminding)),
    ...(await keepHappenings(db, act, person, told, reminding)),
  ];
}
