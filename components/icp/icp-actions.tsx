import { Archive, ArchiveRestore, Copy, Download, Ellipsis, History } from 'lucide-react';
import { useLocation } from 'wouter';
import { useIcpActs } from '../icps/use-icp-acts.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Menu, type MenuItem } from '../ui/menu.tsx';
import type { IcpPageState } from './use-icp-page.ts';

/** What can be done with the profile as a whole and is done seldom. */
function More({ page }: { page: IcpPageState }) {
  const { icps } = useMessages();
  const [, navigate] = useLocation();
  const acts = useIcpActs(page.rescoring);
  const { icp, form } = page;
  const saved: MenuItem[] = icp
    ? [
        {
          id: 'history',
          label: icps.history,
          icon: <Icon of={History} />,
          onPick: () => navigate(`/icp/${icp.id}/versions`),
        },
        {
          id: 'export',
          label: icps.exportOne,
          icon: <Icon of={Download} />,
          onPick: () => acts.exportFile([icp], icp.name),
        },
        page.archived
          ? {
              id: 'restore',
              label: icps.restore,
              icon: <Icon of={ArchiveRestore} />,
              onPick: () => void acts.archive(icp, false),
            }
          : {
              id: 'archive',
              label: icps.archive,
              icon: <Icon of={Archive} />,
              onPick: () => void acts.archive(icp, true),
            },
      ]
    : [];
  const copy = {
    id: 'duplicate',
    label: icps.duplicate,
    icon: <Icon of={Copy} />,
    onPick: () => void acts.duplicate(form),
  };
  return <Menu label={icps.more} icon={<Icon of={Ellipsis} />} size="medium" items={[copy, ...saved]} />;
}

function whyNot(page: IcpPageState, say: ReturnType<typeof useMessages>['icp']): string | undefined {
  const wrong = page.read.problems.length;
  if (!page.changed && !page.archived) return say.nothingChanged;
  return wrong > 0 ? say.fixFirst(wrong) : undefined;
}

/** The profile's buttons: what is seldom, back to what is saved, and putting the draft into use. */
export function IcpActions({ page }: { page: IcpPageState }) {
  const { icp } = useMessages();
  const { changed, pending, failure, use, discard } = page;
  return (
    <div className="row wrap">
      <More page={page} />
      {changed && <Button onClick={discard}>{icp.discard}</Button>}
      <Button
        variant="primary"
        shortcut="Control+Enter"
        pending={pending}
        pendingLabel={icp.using}
        failed={failure !== undefined}
        disabledReason={whyNot(page, icp)}
        onClick={use}
      >
        {icp.use}
      </Button>
    </div>
  );
}
