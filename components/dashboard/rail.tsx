import {
  Download,
  HardDrive,
  Keyboard,
  type LucideIcon,
  Search,
  SlidersHorizontal,
  Sun,
  Target,
  Users,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { countOpenFollowUps, readCounts } from '../../lib/store/queries.ts';
import { useNow } from '../hooks/use-now.ts';
import { useLive } from '../hooks/use-store.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Icon } from '../ui/icon.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { Mark } from '../ui/mark.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';

interface RoomProps {
  to: string;
  icon: LucideIcon;
  current: boolean;
  count?: ReactNode;
  children: string;
}

function Room({ to, icon, current, count, children }: RoomProps) {
  return (
    <a className="rail-item" href={`#${to}`} aria-current={current ? 'page' : undefined}>
      <Icon of={icon} />
      <span className="one-line">{children}</span>
      {count}
    </a>
  );
}

/** How many follow-ups are due by now, as on the toolbar icon. Nothing when there are none. */
function DueBadge() {
  const { due } = useMessages().dashboard;
  const { formatNumber } = useFormat();
  const now = useNow();
  const n = useLive((db) => countOpenFollowUps(db, now), [now]) ?? 0;
  if (n === 0) return null;
  return (
    <span className="rail-count rail-due">
      <span aria-hidden="true">{formatNumber(n)}</span>
      <VisuallyHidden>{due(formatNumber(n))}</VisuallyHidden>
    </span>
  );
}

function PeopleCount() {
  const { formatNumber } = useFormat();
  const counts = useLive(readCounts, []);
  return <span className="rail-count">{counts && formatNumber(counts.all ?? 0)}</span>;
}

function FindButton({ onFind }: { onFind: () => void }) {
  const { dashboard } = useMessages();
  return (
    <button type="button" className="rail-find" aria-keyshortcuts="/" onClick={onFind}>
      <Icon of={Search} />
      <span className="one-line">{dashboard.find}</span>
      <span className="rail-count" aria-hidden="true">
        <Kbd shortcut="/" />
      </span>
    </button>
  );
}

function KeysButton({ keysId }: { keysId: string }) {
  const { dashboard } = useMessages();
  return (
    <button type="button" className="rail-item" popoverTarget={keysId} aria-keyshortcuts="?">
      <Icon of={Keyboard} />
      <span className="one-line">{dashboard.keys.title}</span>
      <span className="rail-count" aria-hidden="true">
        <Kbd shortcut="?" />
      </span>
    </button>
  );
}

export interface RailProps {
  /** The path shown: `/people/…`. */
  path: string;
  onFind(): void;
  /** The id of the popover that lists the keys. */
  keysId: string;
}

/** The way between the rooms, with how much waits in each. */
export function Rail({ path, onFind, keysId }: RailProps) {
  const { dashboard } = useMessages();
  const inPeople = path === '/people' || path.startsWith('/people/');
  return (
    <nav className="rail" aria-label={dashboard.rooms}>
      <p className="rail-brand">
        <Mark />
        Assay
      </p>
      <FindButton onFind={onFind} />
      <Room to="/" icon={Sun} current={path === '/'} count={<DueBadge />}>
        {dashboard.today}
      </Room>
      <Room to="/people" icon={Users} current={inPeople} count={<PeopleCount />}>
        {dashboard.people}
      </Room>
      <Room to="/icp" icon={Target} current={path === '/icp'}>
        {dashboard.icp}
      </Room>
      <Room to="/export" icon={Download} current={path === '/export'}>
        {dashboard.export}
      </Room>
      <span className="grow" />
      <p className="rail-note">
        <Icon of={HardDrive} size={14} />
        {dashboard.local}
      </p>
      <hr />
      <Room to="/settings" icon={SlidersHorizontal} current={path === '/settings'}>
        {dashboard.settings}
      </Room>
      <KeysButton keysId={keysId} />
    </nav>
  );
}
