import { useEffect, useRef } from 'react';
import { startAct } from '../../lib/actions/act.ts';
import { type CallInput, call } from '../../lib/actions/call.ts';
import { undo } from '../../lib/actions/undo.ts';
import { writeDraft } from '../../lib/browser/drafts.ts';
import type { FollowUp } from '../../lib/model/follow-up.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import { isolateName } from '../follow-up/isolate-name.ts';
import { type ActState, useAct } from '../hooks/use-act.ts';
import { useReminding } from '../hooks/use-reminding.ts';
import { useStore } from '../hooks/use-store.tsx';
import { useUndo } from '../hooks/use-undo.tsx';
import { useCallMessages } from '../locale/late-messages.tsx';
import { type Kept, useKept } from '../popup/use-kept.ts';
import { type CallAsk, type CallDraft, EMPTY_CALL, isEmptyCall, secondsOf } from './call-draft.ts';

const nowIso = () => new Date().toISOString();

/** The call under way with a person, kept through leaving and coming back; begun at the first visit. `undefined` until read. */
export function useCallDraft(id: string, asks: readonly CallAsk[] | undefined): Kept<CallDraft> | undefined {
  const kept = useKept(`call:${id}`, EMPTY_CALL, isEmptyCall);
  const begun = useRef(false);
  const waits = kept !== undefined && kept.value.startedAt === undefined && asks !== undefined;
  useEffect(() => {
    // Once a visit: a call that was finished leaves nothing in hand, and does not begin anew.
    if (!waits || begun.current) return;
    begun.current = true;
    kept.change({ startedAt: nowIso(), asks: [...asks] });
  });
  return kept?.value.startedAt === undefined ? undefined : kept;
}

/** What finishing writes. */
function inputOf(draft: CallDraft, due: readonly FollowUp[]): CallInput | undefined {
  const { outcome, notes, next, move, leftOpen } = draft;
  if (outcome === undefined) return undefined;
  const followUps = due.map(({ id }) => id).filter((id) => !leftOpen.includes(id));
  return {
    seconds: secondsOf(draft, nowIso()),
    outcome,
    followUps,
    ...(notes.trim() !== '' && { note: notes }),
    ...(next && { next }),
    ...(move && { move }),
  };
}

export interface Finishing {
  run(): void;
  state: ActState;
}

/** Ends the call in one act. Taking it back gives the call back, too. */
export function useFinishCall(
  person: PersonRow,
  kept: Kept<CallDraft>,
  due: readonly FollowUp[],
  onDone: () => void,
): Finishing {
  const db = useStore();
  const say = useCallMessages();
  const { offerUndoBy } = useUndo();
  const { perform, ...state } = useAct();
  const reminding = useReminding();
  const run = async () => {
    const before = kept.value;
    const input = inputOf(before, due);
    if (!input) return;
    const outcome = await perform((store, act) => call(store, act, person.id, { ...input, reminding }));
    if (!outcome?.ok) return;
    kept.set(EMPTY_CALL);
    offerUndoBy(say.finished(isolateName(person.facts.name.value)), async () => {
      await undo(db, startAct(), outcome.acts);
      await writeDraft(`call:${person.id}`, before);
    });
    onDone();
  };
  return { run: () => void run(), state };
}
