import { useEffect, useRef, useState } from 'react';
import { move } from '../../lib/actions/move.ts';
import { describeFailure, type StorageFailure } from '../../lib/actions/outcome.ts';
import { STAGES, type Stage } from '../../lib/model/words.ts';
import { CONFIRMED_BY_USER } from '../../lib/pipeline/gates.ts';
import type { Bulk, BulkJob } from '../hooks/use-bulk.ts';
import { useStore } from '../hooks/use-store.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { ActTrouble } from '../person/act-trouble.tsx';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Field } from '../ui/field.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { checkMove, type MoveCheck } from './check-move.ts';

/** Fewer are checked before a bar could be seen. */
const SHOW_FROM = 1_000;

/** Setting aside for good asks for its own reasons, in its own panel. */
const MOVABLE = STAGES.filter((stage) => stage !== 'disqualified');

interface Terms {
  reason?: string;
  confirmed: string[];
}

/** A reason goes to those who need one alone: on other timelines it would explain nothing. */
function moveJob(ids: readonly string[], to: Stage, { reason, confirmed }: Terms, words: Words): BulkJob {
  return {
    ids,
    label: words.doing,
    done: words.done,
    async perform(db, act, id) {
      const outcome = await move(db, act, id, { to, confirmed });
      const asksWhy = !outcome.ok && (outcome.reason === 'gate' || outcome.reason === 'needs-reason');
      return asksWhy && reason !== undefined ? await move(db, act, id, { to, confirmed, reason }) : outcome;
    },
  };
}

interface Words {
  doing: string;
  done(changed: number): string;
}

interface GateProps {
  check: MoveCheck;
  /** Moves everyone under these terms, or without terms those who are ready. */
  onMove(ids: readonly string[], terms: Terms): void;
}

/** For how many the gate is not met, and on what terms to move all the same. */
function Gate({ check, onMove }: GateProps) {
  const { people, words, person } = useMessages();
  const { formatNumber, formatList } = useFormat();
  const { bulk } = people;
  const [reason, setReason] = useState('');
  const [vouched, setVouched] = useState(false);
  const { to, ready, unmet, lacking } = check;
  const total = ready.length + unmet.length;
  const toVouch = CONFIRMED_BY_USER.find((condition) => lacking.has(condition));
  const confirmed = toVouch && vouched ? [toVouch] : [];
  const settled = [...lacking.keys()].every((need) => confirmed.some((condition) => condition === need));
  const why = reason.trim();
  const list = [...lacking].map(([need, n]) =>
    bulk.lacking(need === 'backward' ? bulk.backward : person.stage.conditions[need], formatNumber(n)),
  );
  const moveAll = () => onMove([...ready, ...unmet], { confirmed, ...(why !== '' && { reason: why }) });
  const blocked = settled || why !== '' ? undefined : bulk.reasonNeeded;
  return (
    <form
      className="bulk-gate"
      onSubmit={(event) => {
        event.preventDefault();
        if (blocked === undefined) moveAll();
      }}
    >
      <p role="status">
        <span className="strong">{bulk.gate(formatNumber(unmet.length), total, words.stages[to])}</span>{' '}
        <span className="text-2">{formatList(list)}.</span>
      </p>
      {(toVouch === 'offer' || toVouch === 'purchase') && (
        <Checkbox checked={vouched} onChange={setVouched} label={bulk.confirm[toVouch]} />
      )}
      <div className="bulk-line">
        <Field
          label={bulk.reason}
          labelHidden
          placeholder={bulk.reasonExample}
          maxLength={2_000}
          value={reason}
          onChange={setReason}
        />
        <Button type="submit" variant="primary" size="small" disabledReason={blocked}>
          {settled ? bulk.moveReady(total) : bulk.moveAll(total)}
        </Button>
        {ready.length > 0 && !settled && (
          <Button size="small" onClick={() => onMove(ready, { confirmed: [] })}>
            {bulk.moveReady(ready.length)}
          </Button>
        )}
      </div>
    </form>
  );
}

export interface MovePanelProps {
  ids: readonly string[];
  bulk: Bulk;
  onDone(): void;
}

/** Moves the selection to a stage; where its gate is not met, says for how many and asks one reason. */
export function MovePanel({ ids, bulk, onDone }: MovePanelProps) {
  const db = useStore();
  const { people, words, common } = useMessages();
  const { formatNumber } = useFormat();
  const [check, setCheck] = useState<MoveCheck>();
  const [checking, setChecking] = useState<{ to: Stage; done: number }>();
  const [failure, setFailure] = useState<StorageFailure>();
  const stopped = useRef(false);
  const run = (to: Stage, chosen: readonly string[], terms: Terms) => {
    const done = (n: number) => people.bulk.moved(n, words.stages[to]);
    onDone();
    void bulk.run(moveJob(chosen, to, terms, { doing: people.bulk.doing.move, done }));
  };
  const choose = async (to: Stage) => {
    stopped.current = false;
    setFailure(undefined);
    const progress = (done: number) => {
      setChecking({ to, done });
      return !stopped.current;
    };
    try {
      const found = await checkMove(db, ids, to, progress);
      if (found && found.unmet.length > 0) setCheck(found);
      else if (found) run(to, ids, { confirmed: [] });
    } catch (error) {
      setFailure(describeFailure(error));
    } finally {
      setChecking(undefined);
    }
  };
  useEffect(() => {
    // Closing the panel is changing one's mind.
    return () => {
      stopped.current = true;
    };
  }, []);
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
        <ProgressBar
          label={people.bulk.checking}
          done={checking.done}
          total={ids.length}
          detail={common.doneOf(formatNumber(checking.done), formatNumber(ids.length))}
          onCancel={() => {
            stopped.current = true;
          }}
        />
      )}
      {failure && <ActTrouble state={{ failure }} />}
      {check && !checking && (
        <Gate key={check.to} check={check} onMove={(chosen, terms) => run(check.to, chosen, terms)} />
      )}
    </div>
  );
}
