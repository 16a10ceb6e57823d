import { useEffect, useState } from 'react';
import { openPage } from '../../lib/browser/tabs.ts';
import { readCounts } from '../../lib/store/queries.ts';
import { useLive } from '../hooks/use-store.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { formatBytes } from './format-bytes.ts';

interface Disk {
  used?: number | undefined;
  quota?: number | undefined;
  protected: boolean;
}

/** What the browser says of the disk; asked once, and again after `revision` changes. */
function useDisk(revision: unknown): Disk | undefined {
  const [disk, setDisk] = useState<Disk>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision is what asks again
  useEffect(() => {
    let wanted = true;
    void Promise.all([navigator.storage.estimate(), navigator.storage.persisted()]).then(
      ([{ usage, quota }, kept]) => wanted && setDisk({ used: usage, quota, protected: kept }),
    );
    return () => {
      wanted = false;
    };
  }, [revision]);
  return disk;
}

function Protection({ kept, onAsked }: { kept: boolean; onAsked: () => void }) {
  const { settings: say } = useMessages();
  const [refused, setRefused] = useState(false);
  const ask = async () => {
    setRefused(!(await navigator.storage.persist()));
    onAsked();
  };
  return (
    <>
      <p role="status">{kept ? say.keptYes : refused ? say.keepRefused : say.keptNo}</p>
      {!kept && (
        <Button size="small" onClick={() => void ask()}>
          {say.keepIt}
        </Button>
      )}
    </>
  );
}

function Storage({ disk }: { disk: Disk | undefined }) {
  const { settings: say } = useMessages();
  const { locale } = useFormat();
  if (!disk) return null;
  if (disk.used === undefined || disk.quota === undefined) return say.storageUnknown;
  return say.storageOf(formatBytes(disk.used, locale), formatBytes(disk.quota, locale));
}

/** How much is kept, where, and how safely. */
export function DataCard() {
  const { settings: say } = useMessages();
  const { formatNumber } = useFormat();
  const [asked, setAsked] = useState(0);
  const disk = useDisk(asked);
  const people = useLive(readCounts, [])?.all;
  const suppressed = useLive((db) => db.suppressions.count(), []);
  return (
    <Card title={say.data}>
      <dl className="settings-facts">
        <dt>{say.people}</dt>
        <dd>{formatNumber(people ?? 0)}</dd>
        <dt>{say.suppressed}</dt>
        <dd>{say.suppressedHint(suppressed ?? 0)}</dd>
        <dt>{say.storage}</dt>
        <dd>
          <Storage disk={disk} />
        </dd>
        <dt>{say.kept}</dt>
        <dd className="stack">
          {disk && <Protection kept={disk.protected} onAsked={() => setAsked((n) => n + 1)} />}
        </dd>
      </dl>
      <p className="text-12 text-2 settings-where">
        {say.where} <LinkButton onClick={() => void openPage('welcome')}>{say.aboutReading}</LinkButton>
      </p>
    </Card>
  );
}
