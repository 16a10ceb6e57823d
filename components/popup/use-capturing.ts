import { newId, startAct } from '../../lib/actions/act.ts';
import { capture } from '../../lib/actions/capture.ts';
import { remindOn } from '../../lib/actions/remind-on.ts';
import { undo } from '../../lib/actions/undo.ts';
import { type Draft, draftHappenings, EMPTY_DRAFT } from '../../lib/pipeline/draft-person.ts';
import type { SettingAside } from '../../lib/pipeline/set-aside.ts';
import { isolateName } from '../follow-up/isolate-name.ts';
import { useReminding } from '../hooks/use-reminding.ts';
import { useStore } from '../hooks/use-store.tsx';
import { useUndo } from '../hooks/use-undo.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { useVerb } from '../person/use-verb.ts';
import type { DraftInHand } from './use-draft.ts';
import type { GoodTabReading } from './use-page.ts';

/**
 * Keeps the person on the page together with everything set for them, in one act; with a reason, as someone set aside.
 * Taking it back gives the draft back, too.
 */
export function useCapturing(reading: GoodTabReading, hand: DraftInHand) {
  const db = useStore();
  const { offerUndoBy } = useUndo();
  const { words, stages, person: say } = useMessages();
  const { done } = say;
  const reminding = useReminding();
  const { person, source } = reading;
  const verb = useVerb(async (store, act, draft: Draft, aside: SettingAside | undefined) => {
    const day = aside?.revisitOn;
    const note = aside && stages.aside.reminder(words.disqualifyReasons[aside.why]);
    const reminder = day === undefined ? undefined : remindOn(day, act, { ...reminding, note });
    if (day !== undefined && !reminder) return { ok: false, reason: 'past' } as const;
    const wanted = aside && { ...aside, ...(reminder && { reminder }) };
    return await capture(store, act, {
      reading: person,
      source,
      along: draftHappenings(draft, act.at, newId(), wanted),
    });
  });
  /** `left` is what stays in hand. */
  const save = async (draft: Draft, aside?: SettingAside, left = EMPTY_DRAFT): Promise<boolean> => {
    const before = hand.draft;
    const outcome = await verb.ask(draft, aside);
    if (!outcome?.ok) return false;
    hand.reset(left);
    const said = outcome.news === 'captured' ? done.captured : done.updated;
    const message = aside
      ? done.disqualified(words.disqualifyReasons[aside.why])
      : said(isolateName(outcome.person.facts.name.value));
    offerUndoBy(message, async () => {
      await undo(db, startAct(), [outcome.act]);
      hand.reset(before);
    });
    return true;
  };
  return { save, state: verb.state };
}
