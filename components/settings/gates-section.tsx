import { useState } from 'react';
import { describeFailure, type StorageFailure } from '../../lib/actions/outcome.ts';
import { changeGate, saveGates } from '../../lib/actions/save-gates.ts';
import { GATED_STAGES, type Gates } from '../../lib/model/gates.ts';
import { GATE_CONDITIONS, type GateCondition, type Stage } from '../../lib/model/words.ts';
import { gateOf } from '../../lib/pipeline/gates.ts';
import { useGates } from '../hooks/use-gates.ts';
import { useStore } from '../hooks/use-store.tsx';
import { useUndo } from '../hooks/use-undo.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { ActTrouble } from '../person/act-trouble.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Checkbox } from '../ui/checkbox.tsx';

type Edit = Parameters<typeof changeGate>[2];

/** The gates, and how to change one of them. A change is saved at once and can be taken back. */
function useGateEditor() {
  const db = useStore();
  const { offerUndoBy } = useUndo();
  const { words, stages } = useMessages();
  const [failure, setFailure] = useState<StorageFailure>();
  const change = async (stage: Stage, edit: Edit) => {
    try {
      const before = await changeGate(db, stage, edit);
      setFailure(undefined);
      offerUndoBy(stages.editor.saved(words.stages[stage]), () => saveGates(db, before));
    } catch (error) {
      setFailure(describeFailure(error));
    }
  };
  return { change, failure };
}

interface GateCardProps {
  stage: Stage;
  gates: Gates;
  onChange(edit: Edit): void;
}

function GateCard({ stage, gates, onChange }: GateCardProps) {
  const { words, stages } = useMessages();
  const say = stages.editor;
  const asked = gateOf(stage, gates);
  const toggle = (condition: GateCondition, on: boolean) =>
    onChange((now) => (on ? [...now, condition] : now.filter((other) => other !== condition)));
  return (
    <Card
      title={say.into(words.stages[stage])}
      actions={
        gates[stage] !== undefined && (
          <Button size="small" variant="quiet" onClick={() => onChange(() => undefined)}>
            {say.reset}
          </Button>
        )
      }
    >
      <div className="gate-card">
        {GATE_CONDITIONS.map((condition) => (
          <Checkbox
            key={condition}
            label={say.conditions[condition]}
            checked={asked.includes(condition)}
            onChange={(on) => toggle(condition, on)}
          />
        ))}
        {asked.length === 0 && (
          <p className="text-12 text-2" role="status">
            {say.empty}
          </p>
        )}
      </div>
    </Card>
  );
}

function Editor({ gates }: { gates: Gates }) {
  const { stages } = useMessages();
  const { change, failure } = useGateEditor();
  return (
    <section className="gates" aria-label={stages.editor.title}>
      <div>
        <h2>{stages.editor.title}</h2>
        <p className="text-12 text-2">{stages.editor.about}</p>
      </div>
      {failure && <ActTrouble state={{ failure }} />}
      <div className="gate-cards">
        {GATED_STAGES.map((stage) => (
          <GateCard key={stage} {...{ stage, gates }} onChange={(edit) => void change(stage, edit)} />
        ))}
      </div>
    </section>
  );
}

/** What each stage asks for before someone is moved there, a card a stage. */
export function GatesSection() {
  const gates = useGates();
  return gates ? <Editor gates={gates} /> : null;
}
