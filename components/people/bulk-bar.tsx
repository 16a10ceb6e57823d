import { ArrowRightLeft, CircleX, Download, Ellipsis, ListOrdered, Tag, X } from 'lucide-react';
import { type ComponentType, lazy, Suspense, useState } from 'react';
import { useKeys } from '../hooks/use-keys.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { type Removal, removalItem } from '../person/removal-item.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { Menu, type MenuItem } from '../ui/menu.tsx';
import { BulkOutcome, BulkProgress } from './bulk-result.tsx';
import { DisqualifyPanel, type DisqualifyPanelProps } from './disqualify-panel.tsx';
import { ErasePanel, ObjectPanel } from './forget-panels.tsx';
import { MovePanel } from './move-panel.tsx';
import { TagPanel } from './tag-panel.tsx';
import type { PeopleView } from './use-people-view.ts';
import '../styles/bulk.css';

const EnrolPanel = lazy(async () => ({ default: (await import('../cadences/enrol-panel.tsx')).EnrolPanel }));

type PanelName = 'move' | 'tag' | 'cadence' | 'disqualify' | Removal;

interface PanelProps extends DisqualifyPanelProps {
  /** Closes the panel and lets go of the selection: those in it are about to be gone. */
  onLeave(): void;
}

const PANELS: Record<PanelName, ComponentType<PanelProps>> = {
  move: MovePanel,
  tag: TagPanel,
  cadence: EnrolPanel,
  disqualify: DisqualifyPanel,
  objection: ObjectPanel,
  erase: ErasePanel,
};

interface ChosenProps {
  total: number;
  /** Everyone in the list; `undefined` until they are known. */
  ids: readonly string[] | undefined;
  view: PeopleView;
}

/** How many are ticked, how many of them out of sight, and the way to tick the whole list. */
function Chosen({ total, ids, view: { selected, setSelected } }: ChosenProps) {
  const { people } = useMessages();
  const inList = ids?.filter((id) => selected.has(id)).length ?? 0;
  const elsewhere = ids ? selected.size - inList : 0;
  return (
    <span className="row wrap">
      <span className="strong" role="status">
        {people.bulk.selected(selected.size)}
      </span>
      {elsewhere > 0 && <span className="text-12 text-2">{people.bulk.elsewhere(elsewhere)}</span>}
      {ids && inList < total && (
        <LinkButton onClick={() => setSelected(new Set([...selected, ...ids]))}>
          {people.selectAll(total)}
        </LinkButton>
      )}
    </span>
  );
}

interface ActsProps {
  count: number;
  open: PanelName | undefined;
  onOpen(panel: PanelName): void;
  onExport(): void;
  onClear(): void;
}

/** What removes people is a step further away than what changes them. */
function useRemovals(onOpen: ActsProps['onOpen']): MenuItem[] {
  const { words, personPage } = useMessages();
  return [
    removalItem('objection', words.doNotContact, () => onOpen('objection')),
    removalItem('erase', personPage.erase, () => onOpen('erase')),
  ];
}

function Acts({ count, open, onOpen, onExport, onClear }: ActsProps) {
  const { people, personPage, touches } = useMessages();
  const say = people.bulk;
  const removals = useRemovals(onOpen);
  const toggle = (panel: PanelName) => ({ 'aria-expanded': open === panel, onClick: () => onOpen(panel) });
  return (
    <span className="row wrap bulk-acts">
      <Button size="small" shortcut="M" icon={<Icon of={ArrowRightLeft} size={14} />} {...toggle('move')}>
        {say.move}
      </Button>
      <Button size="small" icon={<Icon of={Tag} size={14} />} {...toggle('tag')}>
        {say.tag}
      </Button>
      <Button size="small" icon={<Icon of={ListOrdered} size={14} />} {...toggle('cadence')}>
        {touches.cadence}
      </Button>
      <Button size="small" icon={<Icon of={Download} size={14} />} onClick={onExport}>
        {say.export(count)}
      </Button>
      <Button size="small" variant="danger" icon={<Icon of={CircleX} size={14} />} {...toggle('disqualify')}>
        {say.disqualify}
      </Button>
      <Menu label={personPage.more} icon={<Icon of={Ellipsis} size={14} />} items={removals} />
      <IconButton size="small" label={say.clear} icon={<Icon of={X} size={14} />} onClick={onClear} />
    </span>
  );
}

export interface BulkBarProps extends ChosenProps {
  onExport(): void;
}

/** What can be done with everyone ticked, and how it is going. */
export function BulkBar({ total, ids, view, onExport }: BulkBarProps) {
  const { people } = useMessages();
  const { selected, setSelected, bulk } = view;
  const [open, setOpen] = useState<PanelName>();
  const show = (panel: PanelName) => {
    bulk.dismiss();
    setOpen(open === panel ? undefined : panel);
  };
  const usable = selected.size > 0 && bulk.progress === undefined;
  useKeys(usable ? { m: () => show('move'), escape: () => setOpen(undefined) } : {});
  if (selected.size === 0 && bulk.progress === undefined && bulk.result === undefined) return null;
  const Panel = open && PANELS[open];
  const clear = () => {
    setOpen(undefined);
    setSelected(new Set());
  };
  return (
    <section className="bulk" aria-label={people.bulk.label}>
      <BulkOutcome bulk={bulk} />
      {usable && Panel && (
        <Suspense fallback={<div className="bulk-panel" aria-busy="true" />}>
          <Panel
            ids={[...selected]}
            bulk={bulk}
            onDone={() => setOpen(undefined)}
            onRemove={setOpen}
            onLeave={clear}
          />
        </Suspense>
      )}
      <BulkProgress bulk={bulk} />
      {usable && (
        <div className="bulk-line">
          <Chosen {...{ total, ids, view }} />
          <Acts count={selected.size} open={open} onOpen={show} onExport={onExport} onClear={clear} />
        </div>
      )}
    </section>
  );
}
