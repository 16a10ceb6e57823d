import { useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { reasonOf } from '../../lib/locales/reason-of.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import { becauseOf } from '../../lib/qualify/index.ts';
import { isolateName } from '../follow-up/isolate-name.ts';
import type { Keys } from '../hooks/use-keys.ts';
import { useNow } from '../hooks/use-now.ts';
import { useLive } from '../hooks/use-store.tsx';
import { CallSpeech } from '../locale/late-messages.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { ObjectionPanel } from '../person/objection-panel.tsx';
import { PersonGone } from '../person/person-gone.tsx';
import { answerable } from '../person/settle-question.ts';
import { useBestAssay } from '../person/use-best-assay.ts';
import { useForgetting } from '../person/use-forgetting.ts';
import { usePersonActs } from '../person/use-person-acts.ts';
import { focusFirst } from '../popup/focus-first.ts';
import type { Kept } from '../popup/use-kept.ts';
import { useFramework } from '../readiness/use-framework.ts';
import { toggleClock } from './call-clock.tsx';
import { backToTalk, type CallAsk, type CallDraft, EMPTY_CALL, pause } from './call-draft.ts';
import { CallEnding } from './call-ending.tsx';
import { CallHead } from './call-head.tsx';
import { CallHints } from './call-hints.tsx';
import { useDelegatedKeys } from './call-keys.ts';
import { CallQuestions } from './call-questions.tsx';
import { CallNotes, CallScore, CallSignals } from './call-side.tsx';
import { type Called, readCall } from './read-call.ts';
import { useCallDraft, useFinishCall } from './use-call.ts';
import '../styles/person.css';
import '../styles/person-page.css';
import '../styles/readiness.css';
import '../styles/call.css';

interface CallProps {
  person: PersonRow;
  called: Called;
  best: ReturnType<typeof useBestAssay>;
  kept: Kept<CallDraft>;
}

function useWhy({ note }: Called, best: CallProps['best']): string {
  const messages = useMessages();
  const format = useFormat();
  if (note !== undefined) return note;
  if (!best || best.icp.criteria.length === 0) return messages.today.noReason;
  return reasonOf({ verdict: best.card.verdict, because: becauseOf(best.card) }, messages, format);
}

function Talk({ person, called, best, kept }: CallProps) {
  const [, navigate] = useLocation();
  const acts = usePersonActs(person.id);
  const { framework = 'bant', choose } = useFramework();
  const { objectionMeans } = useMessages().person;
  const [objecting, setObjecting] = useState(false);
  const forgetting = useForgetting(person.id, isolateName(person.facts.name.value), () => {
    kept.set(EMPTY_CALL);
    navigate('/people');
  });
  const notes = useRef<HTMLTextAreaElement>(null);
  const signals = useRef<HTMLDivElement>(null);
  const draft = kept.value;
  const leave = () => navigate(`/people/${person.id}`);
  const finishing = useFinishCall(person, kept, called.due, leave);
  const end = () => kept.update((now) => ({ ...pause(now, new Date().toISOString()), ending: true }));
  const goBack = () => kept.update((now) => backToTalk(now, new Date().toISOString()));
  const part = useRef<Keys>({});
  useDelegatedKeys(part, {
    n: () => notes.current?.focus(),
    l: () => focusFirst(signals.current),
    p: () => kept.update(toggleClock),
    f: draft.ending ? finishing.run : end,
    escape: draft.ending ? goBack : leave,
    ...(!draft.ending && { e: end }),
  });
  const why = useWhy(called, best);
  return (
    <div className="call">
      <CallHead {...{ person, why, draft }} onChange={kept.update} onEnd={end} />
      <div className="call-columns">
        <div className="call-main">
          {objecting && (
            <ObjectionPanel onPick={(by) => void forgetting.object(by)} onClose={() => setObjecting(false)}>
              {objectionMeans}
            </ObjectionPanel>
          )}
          {draft.ending && (
            <CallEnding
              {...{ person, acts, kept, finishing, part, goBack }}
              due={called.due}
              onObjection={() => setObjecting(true)}
            />
          )}
          <CallQuestions
            {...{ person, acts, kept, framework, part }}
            card={best?.card}
            terms={best?.icp ?? {}}
            onFramework={choose}
          />
        </div>
        <div className="call-aside">
          <CallScore best={best} />
          <CallNotes ref={notes} text={draft.notes} onChange={(text) => kept.change({ notes: text })} />
          <CallSignals ref={signals} {...{ person, acts }} startedAt={draft.startedAt ?? ''} />
        </div>
      </div>
      <CallHints />
    </div>
  );
}

function Call({ person, called }: Omit<CallProps, 'best' | 'kept'>) {
  const best = useBestAssay(person, called.icps);
  const asks = useMemo((): CallAsk[] | undefined => {
    if (called.icps.length === 0) return [];
    return best && answerable(best.card.nextQuestions).map(shortened);
  }, [called.icps, best]);
  const kept = useCallDraft(person.id, asks);
  return kept ? <Talk {...{ person, called, best, kept }} /> : null;
}

/** The totals each answer would lead to are not kept: they are of the moment. */
function shortened({ id, about, name, wanted, direct, listed }: CallAsk): CallAsk {
  return { id, about, direct, listed, ...(name !== undefined && { name }), ...(wanted && { wanted }) };
}

/** A discovery call on one screen: whom, why, the questions, the clock, the notes, and how it ends. */
export function CallPage({ id }: { id: string }) {
  const { zone } = useFormat();
  const day = useNow().slice(0, 10);
  const called = useLive((db) => readCall(db, id, new Date().toISOString(), zone), [id, zone, day]);
  // An answer for another person may still be there while this one is read.
  if (called === undefined || called.id !== id) return null;
  if (!called.person) return <PersonGone />;
  return (
    <CallSpeech>
      <Call key={id} person={called.person} called={called} />
    </CallSpeech>
  );
}
