import { useMemo, useState } from 'react';
import { type MergeChoices, merge } from '../../lib/actions/merge.ts';
import { notSame } from '../../lib/actions/not-same.ts';
import type { EditField } from '../../lib/model/ledger.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import type { DuplicateReason } from '../../lib/pipeline/possible-duplicates.ts';
import { loadComponent } from '../../lib/store/load-component.ts';
import { isolateName } from '../follow-up/isolate-name.ts';
import { useLive } from '../hooks/use-store.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { ActTrouble } from '../person/act-trouble.tsx';
import { useVerb } from '../person/use-verb.ts';
import { Button } from '../ui/button.tsx';
import { choicesOf, compareRecords, mergedFacts, type Side } from './compare-records.ts';
import { MergeTable } from './merge-table.tsx';
import { sayReason } from './say-reason.ts';

export interface PairPanelProps {
  /** The one captured first, which is kept. */
  one: PersonRow;
  other: PersonRow;
  /** Those that are not told yet where the panel stands. */
  reasons: readonly DuplicateReason[];
  /** Puts the pair off; without it there is no later. */
  onLater?: (() => void) | undefined;
  /** The pair was settled one way or the other. */
  onSettled?: ((kept: string | undefined) => void) | undefined;
}

/** What the two would be as one, asked of the reducer. */
function useCompared(one: PersonRow, other: PersonRow) {
  const merged = useLive(
    async (db) => {
      const parts = await Promise.all([loadComponent(db, one.id), loadComponent(db, other.id)]);
      const entries = new Map(parts.flatMap(({ entries: own }) => own).map((entry) => [entry.id, entry]));
      return mergedFacts([...entries.values()], one.id, other.id, new Date().toISOString());
    },
    [one, other],
  );
  return useMemo(() => compareRecords(one, other, merged), [one, other, merged]);
}

function usePairActs(one: PersonRow, other: PersonRow) {
  const { duplicates } = useMessages();
  const [name, otherName] = [one, other].map(({ facts }) => isolateName(facts.name.value));
  return {
    merge: useVerb(
      (db, act, choices: MergeChoices) => merge(db, act, one.id, other.id, choices),
      duplicates.merged(name ?? ''),
    ),
    notSame: useVerb(
      (db, act) => notSame(db, act, one.id, other.id),
      duplicates.apart(name ?? '', otherName ?? ''),
    ),
  };
}

/** Two records that may be one person: why, what each says, and the decision. */
export function PairPanel({ one, other, reasons, onLater, onSettled }: PairPanelProps) {
  const messages = useMessages();
  const { duplicates } = messages;
  const fields = useCompared(one, other);
  const acts = usePairActs(one, other);
  const [picked, setPicked] = useState<Partial<Record<EditField, Side>>>({});
  const busy = acts.merge.state.pending || acts.notSame.state.pending;
  return (
    <div className="pair">
      {reasons.length > 0 && (
        <ul className="pair-reasons">
          {reasons.map((reason) => (
            <li key={reason.reason}>{sayReason(reason, messages)}</li>
          ))}
        </ul>
      )}
      <MergeTable
        {...{ one, other, fields, picked }}
        onPick={(field, side) => setPicked({ ...picked, [field]: side })}
      />
      <p className="text-12 text-3">{duplicates.history}</p>
      <div className="row wrap">
        <Button
          variant="primary"
          pending={acts.merge.state.pending}
          failed={acts.merge.state.failure !== undefined}
          onClick={() =>
            void acts.merge.run(choicesOf(fields, picked)).then((done) => done && onSettled?.(one.id))
          }
        >
          {duplicates.merge}
        </Button>
        <Button
          pending={busy && acts.notSame.state.pending}
          failed={acts.notSame.state.failure !== undefined}
          onClick={() => void acts.notSame.run().then((done) => done && onSettled?.(undefined))}
        >
          {duplicates.twoPeople}
        </Button>
        {onLater && (
          <Button variant="quiet" onClick={onLater}>
            {duplicates.later}
          </Button>
        )}
      </div>
      <ActTrouble state={acts.merge.state} />
      <ActTrouble state={acts.notSame.state} />
    </div>
  );
}
