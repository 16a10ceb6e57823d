import { useMemo, useState } from 'react';
import { offerCadences } from '../../lib/followup/choose-cadence.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import { useCadenceMessages } from '../locale/late-messages.tsx';
import { Button } from '../ui/button.tsx';
import { Select } from '../ui/select.tsx';
import { ShapePicture } from './shape-picture.tsx';
import { useCadences } from './use-cadences.ts';
import type { RunActs } from './use-run-acts.ts';

export interface StartCadenceProps {
  person: PersonRow;
  acts: RunActs;
  onDone(): void;
  onCancel?: (() => void) | undefined;
}

/** Picks a cadence, the one that suits best first, and puts the person on it; what runs already is asked about. */
export function StartCadence({ person, acts, onDone }: StartCadenceProps) {
  const { person: say } = useCadenceMessages();
  const all = useCadences();
  const [picked, setPicked] = useState<string>();
  const { stage, score, cadence: current } = person;
  const offered = useMemo(
    () => all && offerCadences([...all.own, ...all.builtIn], { stage, grade: score?.label }),
    [all, stage, score?.label],
  );
  const [best] = offered ?? [];
  const chosen = offered?.find(({ cadence }) => cadence.id === picked) ?? best;
  if (!offered || !chosen) return null;
  const { cadence, suits } = chosen;
  const start = async () => {
    if (await acts.start.run(cadence, current !== undefined)) onDone();
  };
  return (
    <div className="cadence-start">
      <div className="row">
        <div className="grow">
          <Select
            label={say.choose}
            labelHidden
            value={cadence.id}
            choices={offered.map(({ cadence: each }) => ({ value: each.id, label: each.name }))}
            onChange={setPicked}
          />
        </div>
        <Button
          size="small"
          variant={current ? 'plain' : 'primary'}
          pending={acts.start.state.pending}
          onClick={() => void start()}
        >
          {current ? say.change(cadence.name) : say.start}
        </Button>
      </div>
      {current ? (
        <p className="text-12 text-2">{say.ask(current.name, cadence.name)}</p>
      ) : (
        suits > 0 && <p className="text-12 text-3">{say.suits(cadence.name)}</p>
      )}
      <ShapePicture steps={cadence.steps} kind={cadence.kind} brief />
    </div>
  );
}
