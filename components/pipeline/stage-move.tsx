import { ArrowLeftRight } from 'lucide-react';
import { useState } from 'react';
import type { MoveInput } from '../../lib/actions/move.ts';
import type { Gates } from '../../lib/model/gates.ts';
import type { Person } from '../../lib/model/person.ts';
import type { ScoreSummary } from '../../lib/model/scorecard.ts';
import {
  type AnswerState,
  type BantKey,
  type SignalKind,
  STAGES,
  type Stage,
} from '../../lib/model/words.ts';
import { nextStage } from '../../lib/pipeline/gates.ts';
import { useGates } from '../hooks/use-gates.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Menu } from '../ui/menu.tsx';
import { Ladder } from './ladder.tsx';
import { MoveForm } from './move-form.tsx';

export interface StageMoveProps {
  person: Person;
  score: Pick<ScoreSummary, 'verdict' | 'label'> | undefined;
  onSignal(kind: SignalKind): void;
  onAnswer?: (key: BantKey, state: AnswerState) => void;
  /** Moves; resolves to whether it happened. Left out where nobody is saved yet: then only the gate is told. */
  onMove?: (input: MoveInput) => Promise<boolean>;
  onReopen?: () => Promise<boolean>;
  pending?: boolean | undefined;
}

/** Someone set aside has a way back. */
function Beside({ onReopen, pending }: Pick<StageMoveProps, 'onReopen' | 'pending'>) {
  const { stage } = useMessages().person;
  if (!onReopen) return null;
  return (
    <div className="move-form">
      <Button size="small" pending={pending} onClick={() => void onReopen()}>
        {stage.bringBack}
      </Button>
    </div>
  );
}

interface ElsewhereProps {
  from: Stage;
  onPick(stage: Stage): void;
}

/** Every other stage. Setting aside for good has its own button, because it has its own reasons. */
function Elsewhere({ from, onPick }: ElsewhereProps) {
  const { words, person } = useMessages();
  const items = STAGES.filter((stage) => stage !== from && stage !== 'disqualified').map((stage) => ({
    id: stage,
    label: words.stages[stage],
    onPick: () => onPick(stage),
  }));
  return (
    <Menu label={person.stage.moveElsewhere} icon={<Icon of={ArrowLeftRight} size={14} />} items={items} />
  );
}

const DEFAULTS: Gates = {};

/** Where a person stands on the ladder, what the next rung asks for, and every way to move. */
export function StageMove(props: StageMoveProps) {
  const { person, score, onSignal, onAnswer, onMove, pending } = props;
  const { stage: say } = useMessages().person;
  const [picked, setPicked] = useState<Stage>();
  // Drawn by the defaults until the user's own are read, so that what stands below keeps its place.
  const gates = useGates() ?? DEFAULTS;
  const beside = person.stage === 'nurture' || person.stage === 'disqualified';
  const to = picked ?? (beside ? undefined : nextStage(person.stage));
  const move =
    onMove &&
    (async (input: MoveInput) => {
      const moved = await onMove(input);
      if (moved) setPicked(undefined);
      return moved;
    });
  return (
    <div className="stage-move">
      <div className="row">
        <h2 className="grow">{say.title}</h2>
        {onMove && <Elsewhere from={person.stage} onPick={setPicked} />}
      </div>
      <Ladder
        stage={person.stage}
        {...(beside && picked === undefined && { gate: <Beside {...props} /> })}
        {...(to !== undefined && {
          gate: (
            <MoveForm
              key={`${person.stage} ${to} ${picked}`}
              {...{ to, person, score, gates, pending, onSignal, onAnswer }}
              onMove={move}
              onCancel={picked === undefined ? undefined : () => setPicked(undefined)}
            />
          ),
        })}
      />
    </div>
  );
}
