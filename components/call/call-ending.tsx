import { type Ref, useLayoutEffect, useRef, useState } from 'react';
import type { FollowUp } from '../../lib/model/follow-up.ts';
import { dispositionPages, OFFERED_AT_ONCE, signalOf } from '../../lib/model/outcomes.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import { isSpokenWith, SENTIMENTS } from '../../lib/model/words.ts';
import { FollowUpPicker } from '../follow-up/follow-up-picker.tsx';
import { useCallMessages } from '../locale/late-messages.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { ActTrouble } from '../person/act-trouble.tsx';
import { restate } from '../person/restate.ts';
import type { PersonActs } from '../person/use-person-acts.ts';
import { StageMove } from '../pipeline/stage-move.tsx';
import { focusFirst } from '../popup/focus-first.ts';
import type { Kept } from '../popup/use-kept.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import type { CallDraft } from './call-draft.ts';
import { type PartKeys, usePartKeys } from './call-keys.ts';
import { Picks } from './picks.tsx';
import type { Finishing } from './use-call.ts';

/** How a call can end, six at a time. */
const PAGES = dispositionPages('phone');

const DIGITS = Array.from({ length: OFFERED_AT_ONCE }, (_, at) => at + 1);

/** The outcome after a digit: first how it ended, then, where somebody spoke, how they took it. */
function pickByDigit(draft: CallDraft, digit: number, page: number): CallDraft {
  const { outcome } = draft;
  const disposition = outcome?.disposition ?? PAGES[page]?.[digit - 1];
  if (disposition === undefined) return draft;
  if (outcome === undefined) return { ...draft, outcome: { disposition } };
  const sentiment = SENTIMENTS[digit - 1];
  if (outcome.sentiment !== undefined || sentiment === undefined || !isSpokenWith(disposition)) return draft;
  return { ...draft, outcome: { disposition, sentiment } };
}

interface OutcomeProps extends Pick<CallEndingProps, 'kept' | 'onObjection'> {
  /** Which six of the ends are in sight; a picked one of another six stands before them. */
  page: number;
  onMore(): void;
}

function Outcome({ kept, page, onMore, onObjection }: OutcomeProps) {
  const { words, common } = useMessages();
  const say = useCallMessages();
  const { outcome } = kept.value;
  const disposition = outcome?.disposition;
  const shown = PAGES[page] ?? [];
  const choices = disposition === undefined || shown.includes(disposition) ? shown : [disposition, ...shown];
  return (
    <>
      <Picks
        title={say.ending}
        choices={choices}
        labels={words.dispositions}
        picked={disposition}
        keyed={disposition === undefined}
        onPick={(picked) => kept.change({ outcome: { disposition: picked } })}
        end={
          <Button size="small" variant="quiet" shortcut="0" onClick={onMore}>
            {common.more}
          </Button>
        }
      />
      {disposition !== undefined && isSpokenWith(disposition) && (
        <Picks
          title={say.feel}
          choices={SENTIMENTS}
          labels={words.sentiments}
          picked={outcome?.sentiment}
          keyed={outcome?.sentiment === undefined}
          onPick={(sentiment) => kept.change({ outcome: { disposition, sentiment } })}
          end={
            <Button size="small" variant="danger" onClick={onObjection}>
              {words.doNotContact}
            </Button>
          }
        />
      )}
    </>
  );
}

/** The person as the finish will have made them, for the gate to be held against. */
function asSpokenWith(person: PersonRow, draft: CallDraft): PersonRow {
  const at = draft.pausedAt ?? draft.startedAt;
  const kind = signalOf(draft.outcome?.disposition);
  return kind === undefined || at === undefined
    ? person
    : { ...person, signals: [...person.signals, { kind, at }] };
}

function Stage({
  person,
  acts,
  kept,
  place,
}: Pick<CallEndingProps, 'person' | 'acts' | 'kept'> & { place: Ref<HTMLDivElement> }) {
  const { words, person: about } = useMessages();
  const say = useCallMessages();
  const { move } = kept.value;
  const takeBack = () => kept.update(({ move: _, ...rest }) => rest);
  if (move) {
    return (
      <div className="stack">
        <h3>{about.stage.title}</h3>
        <p className="row wrap">
          <span className="strong">{say.chosenMove(words.stages[move.to])}</span>
          <Button size="small" variant="quiet" onClick={takeBack}>
            {say.takeBack}
          </Button>
        </p>
      </div>
    );
  }
  return (
    <div ref={place} className="stack">
      <StageMove
        person={asSpokenWith(person, kept.value)}
        score={person.score}
        pending={acts.signal.state.pending}
        onSignal={(kind) => void acts.signal.run(kind)}
        onAnswer={(key, state) => void acts.answers[key].run(restate(person.answers[key], state))}
        onMove={async (input) => {
          kept.change({ move: input });
          return true;
        }}
      />
      <p className="text-12 text-3">{say.stayOn(words.stages[person.stage])}</p>
    </div>
  );
}

function Settled({ due, kept }: { due: readonly FollowUp[]; kept: Kept<CallDraft> }) {
  const say = useCallMessages();
  const { formatDay } = useFormat();
  const { leftOpen } = kept.value;
  return due.map(({ id, dueAt }) => (
    <Checkbox
      key={id}
      label={say.closes(formatDay(dueAt))}
      checked={!leftOpen.includes(id)}
      onChange={(on) =>
        kept.change({ leftOpen: on ? leftOpen.filter((each) => each !== id) : [...leftOpen, id] })
      }
    />
  ));
}

export interface CallEndingProps {
  person: PersonRow;
  acts: Pick<PersonActs, 'signal' | 'answers'>;
  kept: Kept<CallDraft>;
  /** Open follow-ups due by the end of today. */
  due: readonly FollowUp[];
  finishing: Finishing;
  part: PartKeys;
  goBack(): void;
  /** They said that they do not want to be contacted. */
  onObjection(): void;
}

/** How the call ended, where the person stands now, and what comes next: all of it written by the finish. */
export function CallEnding(props: CallEndingProps) {
  const { person, acts, kept, due, finishing, part, goBack, onObjection } = props;
  const [page, setPage] = useState(0);
  const onMore = () => setPage((page + 1) % PAGES.length);
  const say = useCallMessages();
  const place = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const picks = useRef<HTMLDivElement>(null);
  const { next, outcome } = kept.value;
  const { state } = finishing;
  // Whatever field had the focus is behind now, and would swallow the digits that tell the outcome. At once: later it would
  // take the focus from where a fast hand has gone.
  useLayoutEffect(() => place.current?.focus(), []);
  usePartKeys(part, {
    // On the latest value: two digits may come faster than the view is drawn.
    ...Object.fromEntries(
      DIGITS.map((digit) => [String(digit), () => kept.update((draft) => pickByDigit(draft, digit, page))]),
    ),
    0: onMore,
    m: () => stage.current?.querySelector<HTMLElement>('.move-form button, .move-form input')?.focus(),
    s: () => focusFirst(picks.current),
  });
  const pick = (touch: CallDraft['next']) =>
    kept.update(({ next: _, ...rest }) => (touch ? { ...rest, next: touch } : rest));
  return (
    <div ref={place} tabIndex={-1} className="call-end">
      <Card title={say.end}>
        <div className="call-ending">
          <Outcome {...{ kept, page, onMore, onObjection }} />
          <Stage {...{ person, acts, kept }} place={stage} />
          <FollowUpPicker ref={picks} chosen={{ touch: next }} onPick={pick} />
          <Settled due={due} kept={kept} />
          <ActTrouble state={state} />
          <div className="row wrap">
            <Button
              variant="primary"
              size="large"
              shortcut="F"
              pending={state.pending}
              pendingLabel={say.finishing}
              failed={state.failure !== undefined}
              disabledReason={outcome ? undefined : say.finishNeeds}
              onClick={finishing.run}
            >
              {say.finish}
            </Button>
            <Button size="large" variant="quiet" shortcut="Escape" onClick={goBack}>
              {say.goBack}
            </Button>
          </div>
        </div>
      </Card>
    </div>
  );
}
