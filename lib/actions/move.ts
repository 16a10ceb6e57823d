import type { Gates } from '../model/gates.ts';
import type { EntryOf, Happening, Nurture, Purchase } from '../model/ledger.ts';
import type { PersonRow } from '../model/person.ts';
import type { Stage } from '../model/words.ts';
import { checkPurchase, type ToldPurchase } from '../pipeline/check-purchase.ts';
import { isBackward, unmetConditions } from '../pipeline/gates.ts';
import type { AssayDatabase } from '../store/database.ts';
import { readGates } from '../store/read-gates.ts';
import type { Act } from './act.ts';
import { endWait } from './end-wait.ts';
import type { Outcome, Refusal } from './outcome.ts';
import { type Decision, record } from './record.ts';
import { type Reminding, remindOn, todayOf } from './remind-on.ts';

export interface MoveInput {
  to: Stage;
  /** Needed when the gate is not met or the move goes down; kept on the timeline. */
  reason?: string;
  /** Conditions the user vouches for: `offer`. */
  confirmed?: string[];
  /** What was bought, with a move to `customer`. */
  purchase?: ToldPurchase;
  /** What ends the wait, with a move to `nurture`. A day is also set as a follow-up. */
  nurture?: Nurture;
  reminding?: Reminding;
}

const refuse = (refusal: Refusal) => ({ ok: false, ...refusal }) as const;

/** What is told along with the move, where the stage asks for it and it can be so. */
interface Told {
  purchase?: Purchase;
  nurture?: Nurture;
  scheduled?: Happening;
}

function tellPurchase(act: Act, { purchase: told, reminding }: MoveInput): Told | Refusal {
  if (!told) return {};
  const checked = checkPurchase(told, todayOf(act, reminding));
  return checked.ok ? { purchase: checked.purchase } : { reason: 'purchase', problem: checked.problem };
}

function tellNurture(act: Act, { nurture, reminding }: MoveInput): Told | Refusal {
  const trigger = nurture?.trigger?.trim();
  const { until, grade } = nurture ?? {};
  const kept = { ...(until && { until }), ...(trigger && { trigger }), ...(grade && { grade }) };
  if (Object.keys(kept).length === 0) return {};
  const reminder = until === undefined ? undefined : remindOn(until, act, reminding);
  if (until !== undefined && !reminder) return { reason: 'past' };
  return { nurture: kept, ...(reminder && { scheduled: { type: 'scheduled', data: reminder } }) };
}

function tellAlong(act: Act, input: MoveInput): Told | Refusal {
  if (input.to === 'customer') return tellPurchase(act, input);
  return input.to === 'nurture' ? tellNurture(act, input) : {};
}

interface Known {
  gates: Gates;
  /** What ends with the stage they leave. */
  ending: readonly Happening[];
}

/** Waiting for something else, or for another reason, is a change, too. */
function isOtherWait(person: PersonRow, nurture: Nurture | undefined, reason: string | undefined): boolean {
  if (!nurture) return false;
  // Both have their parts in the order of the schema.
  return reason !== undefined || JSON.stringify(nurture) !== JSON.stringify(person.nurture);
}

function decide(person: PersonRow, act: Act, input: MoveInput, { gates, ending }: Known): Decision {
  const { to, confirmed = [] } = input;
  const reason = input.reason?.trim() || undefined;
  const along = tellAlong(act, input);
  if ('reason' in along) return refuse(along);
  const { purchase, nurture, scheduled } = along;
  if (person.stage === to && !isOtherWait(person, nurture, reason)) return refuse({ reason: 'unchanged' });
  const verdict = person.score?.verdict;
  const unmet = unmetConditions(to, person, { verdict, gates, now: act.at, confirmed, purchase });
  if (unmet.length > 0 && !reason) return refuse({ reason: 'gate', unmet });
  if (isBackward(person.stage, to) && !reason) return refuse({ reason: 'needs-reason' });
  const data: EntryOf<'moved'>['data'] = {
    from: person.stage,
    to,
    ...(reason && { reason }),
    ...(confirmed.length > 0 && { confirmed }),
    ...(unmet.length > 0 && { unmet }),
    ...(purchase && { purchase }),
    ...(nurture && { nurture }),
  };
  return { happened: [{ type: 'moved', data }, ...ending, ...(scheduled ? [scheduled] : [])] };
}

/**
 * Moves a person to a stage. A gate that is not met, or a move down, needs a reason, which is recorded with what was not
 * met. A purchase must be of a day that has come; a day that ends a nurture must lie ahead, and becomes a follow-up in the
 * same act. A follow-up that would have ended an earlier wait is done. Setting someone aside for good is `disqualify`.
 */
export async function move(
  db: AssayDatabase,
  act: Act,
  personId: string,
  input: MoveInput,
): Promise<Outcome> {
  const [gates, ending] = await Promise.all([readGates(db), endWait(db, personId)]);
  return await record(db, act, personId, (person) => decide(person, act, input, { gates, ending }));
}
