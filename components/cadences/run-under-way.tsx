import { Pause, Play, X } from 'lucide-react';
import { useState } from 'react';
import type { CadenceStanding, Run } from '../../lib/model/cadence.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import { useCadenceMessages } from '../locale/late-messages.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { joinClasses } from '../ui/join-classes.ts';
import { Pill } from '../ui/pill.tsx';
import { StartCadence } from './start-cadence.tsx';
import type { RunActs } from './use-run-acts.ts';

/** A mark a step: done, in hand, to come. The words beside it say the same. */
function Progress({ run: { plan, at } }: { run: Run }) {
  const { words } = useMessages();
  return (
    <ol className="run-steps" aria-hidden="true">
      {plan.steps.map(({ id, channel, way }, place) => (
        <li
          key={id}
          className={joinClasses(place < at && 'run-step-done', place === at && 'run-step-now')}
          title={way ? words.ways[way] : words.channels[channel]}
        />
      ))}
    </ol>
  );
}

export interface RunUnderWayProps {
  person: PersonRow;
  cadence: CadenceStanding;
  run: Run | undefined;
  acts: RunActs;
}

/** The cadence somebody is on: how far they are, and how to let it rest, leave it or change to another. */
export function RunUnderWay({ person, cadence, run, acts }: RunUnderWayProps) {
  const { person: say } = useCadenceMessages();
  const { formatNumber } = useFormat();
  const [choosing, setChoosing] = useState(false);
  const { name, step, of, paused } = cadence;
  return (
    <div className="stack cadence-run">
      <p className="row wrap">
        <span className="strong">
          <Bidi>{name}</Bidi>
        </span>
        <span className="text-12 text-2">{say.step(formatNumber(step), formatNumber(of))}</span>
        {paused && <Pill outlined>{say.paused}</Pill>}
      </p>
      {run && <Progress run={run} />}
      <div className="row wrap">
        {paused ? (
          <Button
            size="small"
            icon={<Icon of={Play} size={14} />}
            pending={acts.resume.state.pending}
            onClick={() => void acts.resume.run()}
          >
            {say.resume}
          </Button>
        ) : (
          <Button
            size="small"
            icon={<Icon of={Pause} size={14} />}
            pending={acts.pause.state.pending}
            onClick={() => void acts.pause.run()}
          >
            {say.pause}
          </Button>
        )}
        <Button
          size="small"
          icon={<Icon of={X} size={14} />}
          pending={acts.leave.state.pending}
          onClick={() => void acts.leave.run()}
        >
          {say.leave}
        </Button>
        <Button size="small" variant="quiet" aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
          {say.other}
        </Button>
      </div>
      {choosing && <StartCadence {...{ person, acts }} onDone={() => setChoosing(false)} />}
    </div>
  );
}
