import {
  BookOpenCheck,
  Building2,
  ChartColumn,
  Columns3,
  CopyCheck,
  Download,
  HardDrive,
  History,
  Keyboard,
  ListOrdered,
  type LucideIcon,
  MessageSquareText,
  Scale,
  Search,
  ShieldCheck,
  SlidersHorizontal,
  Sun,
  Target,
  Upload,
  Users,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { countChanged } from '../../lib/store/changed-people.ts';
import { countActiveIcps } from '../../lib/store/list-icps.ts';
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

/** How many people have changes nobody has put away yet. */
function ChangesCount() {
  const { formatNumber } = useFormat();
  const n = useLive((db) => countChanged(db, new Date().toISOString()), []);
  return <span className="rail-count">{n ? formatNumber(n) : undefined}</span>;
}

function CompaniesCount() {
  const { formatNumber } = useFormat();
  const n = useLive((db) => db.companies.count(), []);
  return <span className="rail-count">{n ? formatNumber(n) : undefined}</span>;
}

/** How many profiles people are held against. */
function IcpsCount() {
  const { formatNumber } = useFormat();
  const n = useLive(countActiveIcps, []);
  return <span className="rail-count">{n ? formatNumber(n) : undefined}</span>;
}

function FindButton({ onFind }: { onFind: () => void }) {
  const { dashboard } = useMessages();
  return (
    <button
      type="button"
      className="rail-find"
      title={dashboard.palette.label}
      aria-keyshortcuts="Control+K"
      onClick={onFind}
    >
      <Icon of={Search} />
      <span className="one-line">{dashboard.find}</span>
      <span className="rail-count" aria-hidden="true">
        <Kbd shortcut="Control+K" />
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
  const { dashboard, health, changes, companies, duplicates, icps, touches, personPage } = useMessages();
  const isIn = (room: string) => path === room || path.startsWith(`${room}/`);
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
      <Room to="/pipeline" icon={Columns3} current={path === '/pipeline'}>
        {dashboard.pipeline}
      </Room>
      <Room to="/people" icon={Users} current={isIn('/people')} count={<PeopleCount />}>
        {dashboard.people}
      </Room>
      <Room to="/companies" icon={Building2} current={isIn('/companies')} count={<CompaniesCount />}>
        {companies.title}
      </Room>
      <Room to="/changes" icon={History} current={path === '/changes'} count={<ChangesCount />}>
        {changes.title}
      </Room>
      <Room to="/duplicates" icon={CopyCheck} current={isIn('/duplicates')}>
        {duplicates.title}
      </Room>
      <Room to="/icps" icon={Target} current={isIn('/icps') || isIn('/icp')} count={<IcpsCount />}>
        {icps.title}
      </Room>
      <Room to="/insights" icon={ChartColumn} current={path === '/insights'}>
        {dashboard.insights}
      </Room>
      <Room to="/cadences" icon={ListOrdered} current={isIn('/cadences')}>
        {touches.cadences}
      </Room>
      <Room to="/messages" icon={MessageSquareText} current={isIn('/messages')}>
        {dashboard.messages}
      </Room>
      <Room to="/calibration" icon={Scale} current={path === '/calibration'}>
        {dashboard.calibration}
      </Room>
      <Room to="/import" icon={Upload} current={path === '/import'}>
        {dashboard.import}
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
      <Room to="/health" icon={BookOpenCheck} current={path === '/health'}>
        {health.title}
      </Room>
      <Room to="/privacy" icon={ShieldCheck} current={path === '/privacy'}>
        {personPage.privacy.title}
      </Room>
      <Room to="/settings" icon={SlidersHorizontal} current={path === '/settings'}>
        {dashboard.settings}
      </Room>
      <KeysButton keysId={keysId} />
    </nav>
  );
}
