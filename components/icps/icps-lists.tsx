import { ArchiveRestore, Trash2 } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { dropIcpDraft, writeIcpDraft } from '../../lib/browser/icp-drafts.ts';
import type { Icp } from '../../lib/model/icp.ts';
import { useNow } from '../hooks/use-now.ts';
import { useUndo } from '../hooks/use-undo.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { ChoicePanel } from '../person/choice-panel.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Button, IconButton } from '../ui/button.tsx';
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

interface ArchivedProps {
  acts: IcpActs;
  /** A profile, and what was being written of it, is gone. */
  onGone(): Promise<void>;
}

function Archived({ icp, acts, onGone }: ArchivedProps & { icp: Icp }) {
  const { icp: say, icps } = useMessages();
  const { formatRelativeDay, formatNumber } = useFormat();
  const now = useNow();
  const [asking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const about = [
    say.version(formatNumber(icp.version)),
    say.criteriaCount(icp.criteria.length),
    ...(icp.archivedAt === undefined ? [] : [icps.archivedOn(formatRelativeDay(icp.archivedAt, now))]),
  ];
  const close = () => {
    setAsking(false);
    opener.current?.focus();
  };
  return (
    <>
      <Line id={icp.id} name={icp.name} about={about.join(', ')}>
        <Button
          size="small"
          icon={<Icon of={ArchiveRestore} size={14} />}
          onClick={() => void acts.archive(icp, false)}
        >
          {icps.restore}
        </Button>
        <IconButton
          ref={opener}
          size="small"
          label={icps.deleteOne(icp.name)}
          icon={<Icon of={Trash2} size={14} />}
          aria-expanded={asking}
          onClick={() => setAsking(!asking)}
        />
      </Line>
      {asking && (
        <li>
          <ChoicePanel
            title={icps.deleteSure(icp.name)}
            choices={['delete'] as const}
            labelOf={() => icps.delete}
            onPick={() => void acts.remove(icp).then(onGone)}
            onClose={close}
          >
            {icps.deleteMeans}
          </ChoicePanel>
        </li>
      )}
    </>
  );
}

/** Profiles put away, each one click from being used again, and two from being gone. */
export function ArchivedCard({ archived, ...rest }: ArchivedProps & { archived: readonly Icp[] }) {
  const { icps } = useMessages();
  if (archived.length === 0) return null;
  return (
    <Card flush title={icps.archived}>
      <ul className="icps-list">
        {archived.map((icp) => (
          <Archived key={icp.id} icp={icp} {...rest} />
        ))}
      </ul>
    </Card>
  );
}
