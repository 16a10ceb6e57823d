import { useState } from 'react';
import { type MoveInput, move as moveTo } from '../../lib/actions/move.ts';
import { STAGES, type Stage } from '../../lib/model/words.ts';
import type { BulkJob } from '../hooks/run-bulk.ts';
import type { Bulk } from '../hooks/use-bulk.ts';
import { useReminding } from '../hooks/use-reminding.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { ActTrouble } from '../person/act-trouble.tsx';
import { NurtureForm } from '../pipeline/nurture-form.tsx';
import { Button } from '../ui/button.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { MoveGate, type MoveTerms } from './move-gate.tsx';
import { useMoveCheck } from './use-move-check.ts';

/** Fewer are checked before a bar could be seen. */
const SHOW_FROM = 1_000;

/** Setting aside for good asks for its own reasons, in its own panel. */
const MOVABLE = STAGES.filter((stage) => stage !== 'disqualified');

/** A reason goes to those who need one alone: on other timelines it would explain nothing. */
function moveJob(ids: readonly string[], input: MoveInput, words: Words): BulkJob {
  const { reason, ...rest } = input;
  // Why somebody waits is worth knowing of each of them.
  const terms = input.to === 'nurture' ? input : rest;
  return {
    ids,
    label: words.doing,
    done: words.done,
    async perform(db, act, id) {
      const outcome = await moveTo(db, act, id, terms);
      const asksWhy = !outcome.ok && (outcome.reason === 'gate' || outcome.reason === 'needs-reason');
      return asksWhy && reason !== undefined ? await moveTo(db, act, id, input) : outcome;
    },
  };
}

interface Words {
  doing: string;
  done(changed: number): string;
}

function Checking({ done, total, onStop }: { done: number; total: number; onStop: () => void }) {
  const { people, common } = useMessages();
  const { formatNumber } = useFormat();
  const detail = common.doneOf(formatNumber(done), formatNumber(total));
  return <ProgressBar label={people.bulk.checking} onCancel={onStop} {...{ done, total, detail }} />;
}

export interface MovePanelProps {
  ids: readonly string[];
  bulk: Bulk;
  onDone(): void;
}

/** Moves the selection to a stage; where its gate is not met, says for how many and asks one reason. */
export function MovePanel({ ids, bulk, onDone }: MovePanelProps) {
  const { people, words, person, stages } = useMessages();
  const reminding = { ...useReminding(), note: stages.nurture.reminder };
  const [nurturing, setNurturing] = useState(false);
  const { check, checking, failure, run, stop } = useMoveCheck(ids);
  const move = (to: Stage, chosen: readonly string[], terms: MoveTerms) => {
    const done = (n: number) => people.bulk.moved(n, words.stages[to]);
    onDone();
    void bulk.run(moveJob(chosen, { to, reminding, ...terms }, { doing: people.bulk.doing.move, done }));
  };
  const choose = async (to: Stage) => {
    setNurturing(to === 'nurture');
    const found = await run(to);
    if (to !== 'nurture' && found?.unmet.length === 0) move(to, ids, {});
  };
  return (
    <div className="bulk-panel">
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot sit in this row */}
      <div className="row wrap" role="group" aria-label={people.bulk.moveTo}>
        <span className="text-12 strong">{people.bulk.moveTo}</span>
        {MOVABLE.map((stage) => (
          <Button
            key={stage}
            size="small"
            pending={checking?.to === stage}
            pressed={check === undefined ? undefined : check.to === stage}
            onClick={() => void choose(stage)}
          >
            {words.stages[stage]}
          </Button>
        ))}
      </div>
      {checking && ids.length > SHOW_FROM && (
        <Checking done={checking.done} total={ids.length} onStop={stop} />
      )}
      {failure && <ActTrouble state={{ failure }} />}
      {nurturing && (
        <NurtureForm
          label={person.stage.moveTo(words.stages.nurture)}
          onMove={(terms) => move('nurture', ids, terms)}
          onCancel={() => setNurturing(false)}
        />
      )}
      {check && check.unmet.length > 0 && !checking && (
        <MoveGate key={check.to} check={check} onMove={(chosen, terms) => move(check.to, chosen, terms)} />
      )}
    </div>
  );
}
