import { BookOpenCheck } from 'lucide-react';
import { useState } from 'react';
import { resetHealth, restoreHealth } from '../../lib/actions/count-reading.ts';
import { describeFailure, type StorageFailure } from '../../lib/actions/outcome.ts';
import { judgeHealth } from '../../lib/capture/judge-health.ts';
import { PageHeader } from '../dashboard/page-header.tsx';
import { useLive, useStore } from '../hooks/use-store.tsx';
import { useUndo } from '../hooks/use-undo.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Note } from '../ui/note.tsx';
import { HealthSummary } from './health-summary.tsx';
import { PageKindCard } from './page-kind-card.tsx';
import { PlacesCard } from './places-card.tsx';
import '../styles/health.css';

function ResetButton({ onFailure }: { onFailure: (failure: StorageFailure | undefined) => void }) {
  const { health } = useMessages();
  const { offerUndoBy } = useUndo();
  const db = useStore();
  const reset = async () => {
    try {
      const rows = await resetHealth(db);
      onFailure(undefined);
      offerUndoBy(health.resetDone, () => restoreHealth(db, rows));
    } catch (error) {
      onFailure(describeFailure(error));
    }
  };
  return <Button onClick={() => void reset()}>{health.reset}</Button>;
}

/** How well pages are read, in plain words first, then field by field; and the places the user pointed at. */
export function HealthPage() {
  const { health, trouble } = useMessages();
  const rows = useLive((db) => db.readerHealth.toArray(), []);
  const [failure, setFailure] = useState<StorageFailure>();
  const pages = rows && judgeHealth(rows);
  return (
    <>
      <PageHeader
        title={health.title}
        actions={pages && pages.length > 0 && <ResetButton onFailure={setFailure} />}
      />
      <p className="text-12 text-2 health-about">{health.about}</p>
      {failure && <Note tone="miss" live="alert" title={trouble.storage[failure].title} />}
      {pages?.length === 0 && (
        <Card title={health.title}>
          <EmptyState icon={BookOpenCheck} title={health.empty.title} body={health.empty.body} />
        </Card>
      )}
      {pages && pages.length > 0 && <HealthSummary pages={pages} />}
      {pages?.map((page) => (
        <PageKindCard key={`${page.adapter}|${page.layout}`} page={page} />
      ))}
      {pages && <PlacesCard />}
    </>
  );
}
