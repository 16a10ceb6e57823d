import { useMemo } from 'react';
import { type Act, newId } from '../../lib/actions/act.ts';
import type { Forgotten } from '../../lib/actions/forget.ts';
import { purge, unpurge } from '../../lib/actions/purge.ts';
import { openList } from '../../lib/browser/open-list.ts';
import type { AssayDatabase } from '../../lib/store/database.ts';
import { readPrivacy, readPurges } from '../../lib/store/privacy.ts';
import type { PartsJob } from '../hooks/run-bulk.ts';
import { useBulk } from '../hooks/use-bulk.ts';
import { useList } from '../hooks/use-list.ts';
import { useNow } from '../hooks/use-now.ts';
import { useLive } from '../hooks/use-store.tsx';
import { usePrivacyMessages } from '../locale/late-messages.tsx';
import { useFormat } from '../locale/locale-provider.tsx';
import { BulkOutcome, BulkProgress } from '../people/bulk-result.tsx';
import { PeopleLink } from '../people/open-filter.tsx';
import { type RemovalWords, removalJob } from '../people/removal-job.ts';
import { useTypedCount } from '../people/use-typed-count.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { pastTime } from './privacy-filters.ts';

function purgeJob(ids: readonly string[], months: number, words: RemovalWords): PartsJob {
  const run = { id: newId(), months };
  const removal = {
    remove: (db: AssayDatabase, act: Act, part: readonly string[]) => purge(db, act, part, run),
    bringBack: (db: AssayDatabase, act: Act, forgotten: readonly Forgotten[]) =>
      unpurge(db, act, forgotten, run),
  };
  return { ...removalJob(removal, words), ids };
}

function RemovePast({ n, onRemove }: { n: number; onRemove(): void }) {
  const say = usePrivacyMessages();
  const { field, missing } = useTypedCount(n, say.typeCount);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (missing === undefined) onRemove();
      }}
    >
      <p className="text-12 text-2">{say.removeMeans}</p>
      {field}
      <div>
        <Button type="submit" size="small" variant="danger" disabledReason={missing}>
          {say.remove}
        </Button>
      </div>
    </form>
  );
}

function EarlierPurges() {
  const say = usePrivacyMessages();
  const { formatDateTime } = useFormat();
  const purges = useLive(readPurges, []);
  if (!purges || purges.length === 0) return null;
  return (
    <div>
      <p className="strong">{say.purges}</p>
      <ul>
        {purges.map(({ id, at, people, months }) => (
          <li key={id} className="text-12 text-2">
            {formatDateTime(at)} · {say.removed(people)} · {say.kept(String(months))}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Who is past the time people are kept, and the way to remove them. Nobody is removed by itself. */
export function RetentionCard() {
  const say = usePrivacyMessages();
  const now = useNow();
  const bulk = useBulk();
  const months = useLive(readPrivacy, [])?.keepMonths;
  const filter = useMemo(() => (months === undefined ? undefined : pastTime(now, months)), [now, months]);
  const [n] = useList('counts', filter && { filters: [filter] })?.answer ?? [];
  const remove = async () => {
    if (filter === undefined || months === undefined) return;
    const ids = await openList().ask('ids', { query: { filter } });
    await bulk.run(
      purgeJob(ids, months, { label: say.removing, done: say.removed, undoing: say.bringingBack }),
    );
  };
  return (
    <Card title={say.retention}>
      <div className="stack">
        {n === 0 && <p className="text-2">{say.nobodyPast}</p>}
        {n !== undefined && n > 0 && filter && (
          <>
            <p>
              <PeopleLink filter={filter}>{say.past(n)}</PeopleLink>
            </p>
            {bulk.progress === undefined && <RemovePast key={n} n={n} onRemove={() => void remove()} />}
          </>
        )}
        <BulkProgress bulk={bulk} />
        <BulkOutcome bulk={bulk} />
        <EarlierPurges />
      </div>
    </Card>
  );
}
