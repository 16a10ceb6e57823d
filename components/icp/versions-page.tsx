import { useState } from 'react';
import { startAct } from '../../lib/actions/act.ts';
import { saveIcp } from '../../lib/actions/save-icp.ts';
import type { Icp } from '../../lib/model/icp.ts';
import { compareIcps } from '../../lib/qualify/compare-icps.ts';
import { versionsOf } from '../../lib/store/list-icps.ts';
import { PageHeader } from '../dashboard/page-header.tsx';
import { useAct } from '../hooks/use-act.ts';
import { useLive, useStore } from '../hooks/use-store.tsx';
import { useUndo } from '../hooks/use-undo.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Note } from '../ui/note.tsx';
import { Pill } from '../ui/pill.tsx';
import { CriteriaWords } from './criteria-words.tsx';
import { RescoringBar } from './icp-messages.tsx';
import { NoSuchIcp } from './no-such-icp.tsx';
import { sayChange, sayMoney } from './say-change.ts';
import { useRescore } from './use-rescore.ts';
import '../styles/icp.css';
import '../styles/icps.css';

/** What a version changed beside the one before it, in sentences. */
function useChanges(version: Icp, before: Icp | undefined): string[] {
  const messages = useMessages();
  const format = useFormat();
  const { versions } = messages.icps;
  if (!before) {
    return [version.version === 1 ? versions.first(version.criteria.length) : versions.earliest];
  }
  const said = compareIcps(before, version).flatMap((change) => sayChange(change, messages, format));
  return said.length > 0 ? said : [versions.unchanged];
}

interface LineProps {
  version: Icp;
  before: Icp | undefined;
  latest: boolean;
  inUse: boolean;
  shown: boolean;
  onShow(): void;
}

function Line({ version, before, latest, inUse, shown, onShow }: LineProps) {
  const { versions } = useMessages().icps;
  const { formatNumber, formatDateTime } = useFormat();
  const changes = useChanges(version, before);
  return (
    <li>
      <button type="button" className="version" aria-pressed={shown} onClick={onShow}>
        <span className="row">
          <span className="strong">{versions.what(formatNumber(version.version))}</span>
          {latest && (
            <Pill tone={inUse ? 'accent' : 'neutral'}>{inUse ? versions.inUse : versions.latest}</Pill>
          )}
          <span className="grow" />
          <span className="text-12 text-3">{formatDateTime(version.updatedAt)}</span>
        </span>
        <span className="version-changes text-12 text-2">
          {changes.map((change) => (
            <span key={change}>
              <bdi>{change}</bdi>
            </span>
          ))}
        </span>
      </button>
    </li>
  );
}

/** Saves a version again as the next one, scores everyone, and offers the way back. */
function useRestoring(latest: Icp | undefined) {
  const db = useStore();
  const { versions } = useMessages().icps;
  const { formatNumber } = useFormat();
  const { offerUndoBy } = useUndo();
  const rescoring = useRescore();
  const { perform, pending, failure } = useAct();
  const restore = async (version: Icp) => {
    const saved = await perform(async (store, { id, at }) => {
      const made = await saveIcp(store, { id, at }, version);
      return { ok: true, act: id, icp: made } as const;
    });
    if (!saved?.ok || !latest) return;
    const [from, as] = [version.version, saved.icp.version].map(formatNumber);
    offerUndoBy(versions.restored(from ?? '', as ?? ''), async () => {
      await saveIcp(db, startAct(), latest);
      await rescoring.run();
    });
    await rescoring.run();
  };
  return { restore, rescoring, pending, failure: failure ?? rescoring.failure };
}

/** One version whole, to be read. */
function Whole({ version }: { version: Icp }) {
  const { versions } = useMessages().icps;
  const format = useFormat();
  const { borders, parts, price, cycleDays } = version;
  const number = format.formatNumber;
  return (
    <div className="stack version-whole">
      <p className="strong">
        <bdi>{version.name}</bdi>
      </p>
      <CriteriaWords criteria={version.criteria} />
      <ul className="text-12 text-2">
        {price && <li>{versions.price(sayMoney(price, format))}</li>}
        {cycleDays !== undefined && <li>{versions.cycle(number(cycleDays))}</li>}
        <li>{versions.borders(number(borders.cool), number(borders.warm), number(borders.hot))}</li>
        <li>{versions.parts(number(parts.fit), number(parts.readiness), number(parts.engagement))}</li>
      </ul>
    </div>
  );
}

interface HistoryProps {
  latest: Icp;
  kept: readonly Icp[];
}

function History({ latest, kept }: HistoryProps) {
  const { icps, trouble } = useMessages();
  const { formatNumber } = useFormat();
  const [picked, setPicked] = useState<number>();
  const { restore, rescoring, pending, failure } = useRestoring(latest);
  const shown = kept.find(({ version }) => version === picked) ?? kept[0] ?? latest;
  const inUse = latest.archivedAt === undefined;
  const { versions } = icps;
  const name = formatNumber(shown.version);
  return (
    <div className="icp-page">
      <PageHeader
        title={versions.title(latest.name)}
        actions={<a href={`#/icp/${latest.id}`}>{versions.back}</a>}
      />
      {failure && (
        <Note tone="miss" live="alert" title={trouble.storage[failure].title}>
          {trouble.storage[failure].body}
        </Note>
      )}
      <div className="version-columns">
        <Card flush title={versions.list} aside={formatNumber(kept.length)}>
          <ol className="versions">
            {kept.map((version, place) => (
              <Line
                key={version.version}
                version={version}
                before={kept[place + 1]}
                latest={place === 0}
                inUse={inUse}
                shown={version.version === shown.version}
                onShow={() => setPicked(version.version)}
              />
            ))}
          </ol>
        </Card>
        <Card title={versions.what(name)}>
          <Whole version={shown} />
          <Button
            pending={pending}
            pendingLabel={versions.restoring}
            failed={failure !== undefined}
            disabledReason={shown.version === latest.version && inUse ? versions.isLatest : undefined}
            onClick={() => void restore(shown)}
          >
            {versions.restore(name)}
          </Button>
        </Card>
      </div>
      <RescoringBar rescoring={rescoring} />
    </div>
  );
}

/** Every version a profile was saved in: what each changed, what it says whole, and the way back to it. */
export function VersionsPage({ id }: { id: string }) {
  const found = useLive(async (db) => ({ icp: await db.icps.get(id), kept: await versionsOf(db, id) }), [id]);
  if (!found) return null;
  return found.icp ? <History key={id} latest={found.icp} kept={found.kept} /> : <NoSuchIcp />;
}
