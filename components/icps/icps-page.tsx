import { Download, Ellipsis, Target, Upload } from 'lucide-react';
import { useLocation } from 'wouter';
import type { ListedIcp } from '../../lib/store/list-icps.ts';
import { listIcps } from '../../lib/store/list-icps.ts';
import { PageHeader } from '../dashboard/page-header.tsx';
import { useLive } from '../hooks/use-store.tsx';
import { emptyForm } from '../icp/icp-form.ts';
import { RescoringBar } from '../icp/icp-messages.tsx';
import { useRescore } from '../icp/use-rescore.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { FileButton } from '../ui/file-button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Menu } from '../ui/menu.tsx';
import { Note } from '../ui/note.tsx';
import { ArchivedCard, DraftsCard } from './icps-lists.tsx';
import { IcpsTable } from './icps-table.tsx';
import { ImportCard } from './import-card.tsx';
import { type IcpActs, useIcpActs } from './use-icp-acts.ts';
import { useIcpDrafts } from './use-icp-drafts.ts';
import { useImportIcps } from './use-import-icps.ts';
import '../styles/icp-marks.css';
import '../styles/icp.css';
import '../styles/icps.css';
import '../styles/people.css';
import '../styles/table.css';

interface ActionsProps {
  active: readonly ListedIcp[];
  acts: IcpActs;
  onFile(file: File): void;
}

/** What can be done with the list as a whole. */
function Actions({ active, acts, onFile }: ActionsProps) {
  const { icps, icp } = useMessages();
  const [, navigate] = useLocation();
  const name = active.length === 0 ? icp.firstName : icps.create;
  return (
    <div className="row wrap">
      <Menu
        label={icps.more}
        icon={<Icon of={Ellipsis} />}
        size="medium"
        items={[
          {
            id: 'export',
            label: icps.exportAll,
            icon: <Icon of={Download} />,
            disabledReason: active.length === 0 ? icps.nothingToExport : undefined,
            onPick: () =>
              acts.exportFile(
                active.map((listed) => listed.icp),
                icps.inUseTitle,
              ),
          },
        ]}
      />
      <FileButton accept=".json,application/json" icon={<Icon of={Upload} size={14} />} onFile={onFile}>
        {icps.importFile}
      </FileButton>
      <Button onClick={() => navigate('/icps/templates')}>{icps.fromTemplate}</Button>
      <Button variant="primary" onClick={() => void acts.begin(emptyForm(name))}>
        {icps.create}
      </Button>
    </div>
  );
}

function Empty() {
  const { empty, fromTemplate, inUseTitle } = useMessages().icps;
  return (
    <Card title={inUseTitle}>
      <EmptyState
        icon={Target}
        title={empty.title}
        body={empty.body}
        action={<a href="#/icps/templates">{fromTemplate}</a>}
      />
    </Card>
  );
}

/** Every profile: those in use with whom each suits best, those being written, those put away. */
export function IcpsPage() {
  const { icps, trouble } = useMessages();
  const listed = useLive(listIcps, []);
  const { drafts, refresh } = useIcpDrafts();
  const rescoring = useRescore();
  const acts = useIcpActs(rescoring);
  const importing = useImportIcps(rescoring);
  if (!listed || !drafts) return null;
  const active = listed.filter(({ icp }) => icp.archivedAt === undefined);
  const archived = listed.flatMap(({ icp }) => (icp.archivedAt === undefined ? [] : [icp]));
  const known = new Set(listed.map(({ icp }) => icp.id));
  const failure = acts.failure ?? rescoring.failure;
  return (
    <div className="icps-page">
      <PageHeader
        title={icps.title}
        aside={<span role="status">{icps.inUse(active.length)}</span>}
        actions={<Actions active={active} acts={acts} onFile={importing.read} />}
      />
      {failure && (
        <Note tone="miss" live="alert" title={trouble.storage[failure].title}>
          {trouble.storage[failure].body}
        </Note>
      )}
      <ImportCard importing={importing} known={listed.map(({ icp }) => icp)} />
      {active.length === 0 ? (
        <Empty />
      ) : (
        <IcpsTable listed={active} drafted={new Set(drafts.map(({ id }) => id))} acts={acts} />
      )}
      <DraftsCard drafts={drafts.filter(({ id }) => !known.has(id))} onGone={refresh} />
      <ArchivedCard archived={archived} acts={acts} onGone={refresh} />
      <RescoringBar rescoring={rescoring} />
    </div>
  );
}
