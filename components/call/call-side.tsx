import type { KeyboardEvent, Ref } from 'react';
import type { Icp } from '../../lib/model/icp.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import type { Scorecard } from '../../lib/model/scorecard.ts';
import type { SignalKind } from '../../lib/model/words.ts';
import { useCallMessages } from '../locale/late-messages.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { ActTrouble } from '../person/act-trouble.tsx';
import type { PersonActs } from '../person/use-person-acts.ts';
import { SignalButtons } from '../pipeline/signal-buttons.tsx';
import { PartsList } from '../score/parts-list.tsx';
import { ScoreHeader } from '../score/score-header.tsx';
import { Card } from '../ui/card.tsx';
import { TextArea } from '../ui/field.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { Pill } from '../ui/pill.tsx';

/** What people ask for while they talk. */
const ON_A_CALL: readonly SignalKind[] = ['information-request', 'demo-request', 'quote-request'];

/** The score, moving in place as answers come in. */
export function CallScore({ best }: { best: { icp: Icp; card: Scorecard } | undefined }) {
  const say = useCallMessages();
  const { noScore } = useMessages().score;
  return (
    <Card title={say.score} aside={best?.icp.name}>
      {best ? (
        <div className="score-card">
          <ScoreHeader score={best.card} borders={best.icp.borders} />
          <PartsList score={best.card} />
        </div>
      ) : (
        <p className="text-12 text-2">{noScore}</p>
      )}
    </Card>
  );
}

/** Free notes, kept as they are typed. */
export function CallNotes({
  text,
  onChange,
  ref,
}: {
  text: string;
  onChange(text: string): void;
  ref: Ref<HTMLTextAreaElement>;
}) {
  const say = useCallMessages();
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Escape') event.currentTarget.blur();
  };
  return (
    <Card title={say.notes} actions={<Kbd shortcut="N" />}>
      <div className="call-notes">
        <TextArea
          ref={ref}
          label={say.notes}
          labelHidden
          rows={5}
          maxLength={10_000}
          aria-keyshortcuts="N"
          placeholder={say.notesExample}
          hint={say.notesDraft}
          value={text}
          onChange={onChange}
          onKeyDown={press}
        />
      </div>
    </Card>
  );
}

export interface CallSignalsProps {
  person: PersonRow;
  acts: Pick<PersonActs, 'signal'>;
  startedAt: string;
  ref: Ref<HTMLDivElement>;
}

/** Signs of interest at one click, and those logged in this call. */
export function CallSignals({ person, acts, startedAt, ref }: CallSignalsProps) {
  const say = useCallMessages();
  const { words } = useMessages();
  const logged = person.signals.filter(({ at }) => at >= startedAt);
  return (
    <Card title={say.signals} actions={<Kbd shortcut="L" />}>
      <div ref={ref} className="stack call-signals">
        <SignalButtons
          only={ON_A_CALL}
          pending={acts.signal.state.pending}
          onSignal={(kind) => void acts.signal.run(kind)}
        />
        {logged.length > 0 && (
          <p className="row wrap">
            {logged.map(({ kind, at }) => (
              <Pill key={`${kind} ${at}`} tone="match">
                {words.signals[kind]}
              </Pill>
            ))}
          </p>
        )}
        <ActTrouble state={acts.signal.state} />
      </div>
    </Card>
  );
}
