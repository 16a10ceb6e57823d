import { ChevronRight, UserRoundCheck, Users } from 'lucide-react';
import { useState } from 'react';
import { type DuplicatePair, findPossibleDuplicates } from '../../lib/store/find-duplicates.ts';
import { readCounts } from '../../lib/store/queries.ts';
import { PageHeader } from '../dashboard/page-header.tsx';
import { useLive } from '../hooks/use-store.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Icon } from '../ui/icon.tsx';
import { PairPanel } from './pair-panel.tsx';
import { sayReason } from './say-reason.ts';
import { usePairs } from './use-pairs.ts';
import '../styles/person.css';
import '../styles/duplicates.css';

const keyOf = ({ person, other }: DuplicatePair) => `${person.id} ${other.id}`;

interface PairProps {
  pair: DuplicatePair;
  first: boolean;
  onLater(): void;
}

/** Both names and the first reason; behind them, the comparison. */
function Pair({ pair, first, onLater }: PairProps) {
  const messages = useMessages();
  const [open, setOpen] = useState(first);
  const { person, other, reasons } = pair;
  const [reason] = reasons;
  const summary = (
    <span className="pair-names">
      <span className="strong">
        <Bidi>{other.facts.name.value}</Bidi>
        {' · '}
        <Bidi>{person.facts.name.value}</Bidi>
      </span>
      <span className="text-12 text-2">{reason && sayReason(reason, messages)}</span>
    </span>
  );
  return (
    <li className="card pair-card">
      <details className="disclosure" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <Icon of={ChevronRight} size={14} />
          {summary}
        </summary>
        {open && <PairPanel one={other} other={person} reasons={reasons.slice(1)} onLater={onLater} />}
      </details>
    </li>
  );
}

/** Everyone who may be here twice, pair by pair. */
export function DuplicatesPage() {
  const { duplicates } = useMessages();
  const { formatNumber } = useFormat();
  const [later, setLater] = useState<ReadonlySet<string>>(new Set());
  const { open, looked, next, running, lookFurther } = usePairs();
  const total = useLive(readCounts, [])?.all ?? 0;
  const shown = open.filter((pair) => !later.has(keyOf(pair)));
  return (
    <>
      <PageHeader
        title={duplicates.title}
        aside={<span role="status">{!running && duplicates.found(shown.length)}</span>}
      />
      {shown.length === 0 && !running && next === undefined ? (
        <section className="card" aria-label={duplicates.title}>
          <EmptyState icon={UserRoundCheck} title={duplicates.none.title} body={duplicates.none.body} />
        </section>
      ) : (
        <ul className="pairs">
          {shown.map((pair, place) => (
            <Pair
              key={keyOf(pair)}
              pair={pair}
              first={place === 0}
              onLater={() => setLater(new Set([...later, keyOf(pair)]))}
            />
          ))}
        </ul>
      )}
      {(running || next !== undefined) && (
        <div className="row text-12 text-3">
          <span>{duplicates.looked(formatNumber(looked), formatNumber(Math.max(total, looked)))}</span>
          <Button size="small" pending={running} pendingLabel={duplicates.looking} onClick={lookFurther}>
            {duplicates.lookFurther}
          </Button>
        </div>
      )}
    </>
  );
}

function Settled() {
  const { title, body, action } = useMessages().duplicates.gone;
  return <EmptyState icon={Users} title={title} body={body} action={<a href="#/duplicates">{action}</a>} />;
}

/** Two records compared, from a link that names them. */
export function PairPage({ oneId, otherId }: { oneId: string; otherId: string }) {
  const { duplicates } = useMessages();
  const found = useLive(
    async (db) => {
      const rows = await db.people.bulkGet([oneId, otherId].sort());
      const [one, other] = rows;
      if (!one || !other) return { pair: undefined };
      const alike = await findPossibleDuplicates(db, one);
      return { pair: { one, other, reasons: alike.find(({ id }) => id === other.id)?.reasons } };
    },
    [oneId, otherId],
  );
  if (found === undefined) return null;
  const { pair } = found;
  return (
    <>
      <PageHeader title={duplicates.title} />
      <section className="card card-body" aria-label={duplicates.title}>
        {pair?.reasons ? (
          <PairPanel
            key={`${pair.one.id} ${pair.other.id}`}
            one={pair.one}
            other={pair.other}
            reasons={pair.reasons}
            onSettled={(kept) => {
              location.hash = kept === undefined ? '#/duplicates' : `#/people/${kept}`;
            }}
          />
        ) : (
          <Settled />
        )}
      </section>
    </>
  );
}
