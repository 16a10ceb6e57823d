import { ArchiveRestore } from 'lucide-react';
import type { ReactNode } from 'react';
import { dropIcpDraft, writeIcpDraft } from '../../lib/browser/icp-drafts.ts';
import type { Icp } from '../../lib/model/icp.ts';
import { useNow } from '../hooks/use-now.ts';
import { useUndo } from '../hooks/use-undo.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Icon } from '../ui/icon.tsx';
import type { IcpActs } from './use-icp-acts.ts';
import type { ListedDraft } from './use-icp-drafts.ts';

function Line({
  id,
  name,
  about,
  children,
}: {
  id: string;
  name: string;
  about: string;
  children: ReactNode;
}) {
  return (
    <li>
      <span className="grow">
        <a className="person-link" href={`#/icp/${id}`}>
          <Bidi>{name}</Bidi>
        </a>
        <span className="text-12 text-3">{about}</span>
      </span>
      {children}
    </li>
  );
}

/** New profiles nobody is scored with yet. */
export function DraftsCard({ drafts, onGone }: { drafts: readonly ListedDraft[]; onGone(): Promise<void> }) {
  const { icp, icps } = useMessages();
  const { formatRelativeDay } = useFormat();
  const { offerUndoBy } = useUndo();
  const now = useNow();
  if (drafts.length === 0) return null;
  const discard = async ({ id, form, savedAt }: ListedDraft) => {
    await dropIcpDraft(id);
    await onGone();
    offerUndoBy(icp.discarded, async () => {
      await writeIcpDraft(id, { form, savedAt });
      await onGone();
    });
  };
  return (
    <Card flush title={icps.drafts}>
      <ul className="icps-list">
        {drafts.map((draft) => (
          <Line
            key={draft.id}
            id={draft.id}
            name={draft.form.name.trim() || icp.nameless}
            about={`${icp.criteriaCount(draft.form.criteria.length)}, ${icps.saved(formatRelativeDay(draft.savedAt, now))}`}
          >
            <Button size="small" onClick={() => void discard(draft)}>
              {icps.discard}
            </Button>
          </Line>
        ))}
      </ul>
    </Card>
  );
}

/** Profiles put away, each one click from being used again. */
export function ArchivedCard({ archived, acts }: { archived: readonly Icp[]; acts: IcpActs }) {
  const { icp: say, icps } = useMessages();
  const { formatRelativeDay, formatNumber } = useFormat();
  const now = useNow();
  if (archived.length === 0) return null;
  const about = (icp: Icp) =>
    [
      say.version(formatNumber(icp.version)),
      say.criteriaCount(icp.criteria.length),
      ...(icp.archivedAt === undefined ? [] : [icps.archivedOn(formatRelativeDay(icp.archivedAt, now))]),
    ].join(', ');
  return (
    <Card flush title={icps.archived}>
      <ul className="icps-list">
        {archived.map((icp) => (
          <Line key={icp.id} id={icp.id} name={icp.name} about={about(icp)}>
            <Button
              size="small"
              icon={<Icon of={ArchiveRestore} size={14} />}
              onClick={() => void acts.archive(icp, false)}
            >
              {icps.restore}
            </Button>
          </Line>
        ))}
      </ul>
    </Card>
  );
}
