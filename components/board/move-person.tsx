import { X } from 'lucide-react';
import type { PersonRow } from '../../lib/model/person.ts';
import { STAGES, type Stage } from '../../lib/model/words.ts';
import { useGates } from '../hooks/use-gates.ts';
import { useLive } from '../hooks/use-store.tsx';
import { useBoardMessages } from '../locale/late-messages.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { ActTrouble } from '../person/act-trouble.tsx';
import { restate } from '../person/restate.ts';
import { usePersonActs } from '../person/use-person-acts.ts';
import { AsidePanel } from '../pipeline/aside-panel.tsx';
import { MoveForm } from '../pipeline/move-form.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import type { BoardHand } from './use-board-hand.ts';

interface MoveProps {
  person: PersonRow;
  to: Stage;
  onSettled(): void;
}

/** What the stage asks for, and the ways to give it. */
function Terms({ person, to, onSettled }: MoveProps) {
  const { person: say } = useMessages();
  const acts = usePersonActs(person.id);
  const gates = useGates();
  const pending = acts.move.state.pending || acts.signal.state.pending || acts.disqualify.state.pending;
  if (to === 'disqualified') {
    return (
      <>
        <AsidePanel
          title={say.whyNot}
          pending={pending}
          onSetAside={async (aside) => {
            if (await acts.disqualify.run(aside)) onSettled();
          }}
          onClose={onSettled}
        />
        <ActTrouble state={acts.disqualify.state} />
      </>
    );
  }
  if (!gates) return null;
  return (
    <>
      <MoveForm
        key={to}
        {...{ to, person, gates, pending }}
        score={person.score}
        onSignal={(kind) => void acts.signal.run(kind)}
        onAnswer={(key, state) => void acts.answers[key].run(restate(person.answers[key], state))}
        onMove={async (input) => {
          const moved = await acts.move.run(input);
          if (moved) onSettled();
          return moved;
        }}
        onCancel={onSettled}
      />
      <ActTrouble state={acts.move.state} />
    </>
  );
}

/** Moves somebody of the board without dragging: to which stage, and what that stage asks for. */
export function MovePerson({ hand }: { hand: BoardHand }) {
  const say = useBoardMessages();
  const { words, common } = useMessages();
  const { id, to } = hand.asked ?? {};
  const person = useLive(async (db) => (id === undefined ? undefined : await db.people.get(id)), [id]);
  if (id === undefined || person?.id !== id) return null;
  return (
    <section className="board-move" aria-label={say.moveTitle}>
      <header className="row">
        <h2 className="grow">
          {say.moveTitle}: <Bidi>{person.facts.name.value}</Bidi>
        </h2>
        <IconButton
          size="small"
          label={common.close}
          icon={<Icon of={X} size={14} />}
          onClick={hand.settle}
        />
      </header>
      {to === undefined ? (
        <div className="row wrap">
          {STAGES.filter((stage) => stage !== person.stage).map((stage, place) => (
            <Button
              key={stage}
              size="small"
              autoFocus={place === 0}
              onClick={() => {
                hand.settle();
                hand.moveTo({ id, to: stage });
              }}
            >
              {words.stages[stage]}
            </Button>
          ))}
        </div>
      ) : (
        <Terms person={person} to={to} onSettled={hand.settle} />
      )}
    </section>
  );
}
