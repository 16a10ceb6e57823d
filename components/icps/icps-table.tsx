import { Archive, Copy, Download, Ellipsis, History } from 'lucide-react';
import { useLocation } from 'wouter';
import type { ListedIcp } from '../../lib/store/list-icps.ts';
import { useNow } from '../hooks/use-now.ts';
import { CountsBar } from '../icp/counts-bar.tsx';
import { toForm } from '../icp/icp-form.ts';
import { VERDICTS } from '../icp/preview-card.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Card } from '../ui/card.tsx';
import { Icon } from '../ui/icon.tsx';
import { Menu, type MenuItem } from '../ui/menu.tsx';
import { Pill } from '../ui/pill.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import type { IcpActs } from './use-icp-acts.ts';

/** Whom a profile suits best, drawn by verdict and counted. */
function Suited({ people }: Pick<ListedIcp, 'people'>) {
  const { icp, icps } = useMessages();
  const { formatNumber } = useFormat();
  const n = Object.values(people).reduce((sum, count) => sum + count, 0);
  if (n === 0) return <span className="text-3">{icps.nobody}</span>;
  const [a, b, c, d] = VERDICTS.map(([verdict]) => formatNumber(people[verdict]));
  return (
    <span className="icps-suited">
      <CountsBar
        label={icp.previewName(a ?? '', b ?? '', c ?? '', d ?? '')}
        parts={VERDICTS.map(([verdict, look]) => ({ look, n: people[verdict] }))}
      />
      <span>{icps.suited(n)}</span>
    </span>
  );
}

/** What can be done with one profile of the list. */
function useItems({ icp }: Pick<ListedIcp, 'icp'>, acts: IcpActs): MenuItem[] {
  const { icps } = useMessages();
  const [, navigate] = useLocation();
  return [
    {
      id: 'duplicate',
      label: icps.duplicate,
      icon: <Icon of={Copy} />,
      onPick: () => void acts.duplicate(toForm(icp)),
    },
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
    {
      id: 'archive',
      label: icps.archive,
      icon: <Icon of={Archive} />,
      onPick: () => void acts.archive(icp, true),
    },
  ];
}

function Row({ listed, drafted, acts }: { listed: ListedIcp; drafted: boolean; acts: IcpActs }) {
  const { icp, people } = listed;
  const { icp: say, icps } = useMessages();
  const { formatNumber, formatRelativeDay, formatDateTime } = useFormat();
  const now = useNow();
  const items = useItems(listed, acts);
  return (
    <tr>
      <th scope="row" className="icps-name">
        <a className="person-link" href={`#/icp/${icp.id}`}>
          <Bidi>{icp.name}</Bidi>
        </a>
        <span className="row wrap">
          <span className="text-3">{say.version(formatNumber(icp.version))}</span>
          {drafted && <Pill outlined>{icps.draftOf}</Pill>}
        </span>
      </th>
      <td className="icps-criteria">{formatNumber(icp.criteria.length)}</td>
      <td className="icps-people">
        <Suited people={people} />
      </td>
      <td className="icps-edited text-3" title={formatDateTime(icp.updatedAt)}>
        {formatRelativeDay(icp.updatedAt, now)}
      </td>
      <td className="icps-more">
        <Menu label={icps.actionsFor(icp.name)} icon={<Icon of={Ellipsis} />} items={items} />
      </td>
    </tr>
  );
}

export interface IcpsTableProps {
  listed: readonly ListedIcp[];
  /** Ids of those whose next version is being written. */
  drafted: ReadonlySet<string>;
  acts: IcpActs;
}

/** The profiles in use. */
export function IcpsTable({ listed, drafted, acts }: IcpsTableProps) {
  const { icps } = useMessages();
  const { columns } = icps;
  return (
    <Card flush title={icps.inUseTitle} aside={icps.about}>
      <table className="data-table icps-table" aria-label={icps.inUseTitle}>
        <thead>
          <tr>
            <th scope="col" className="icps-name">
              {columns.name}
            </th>
            <th scope="col" className="icps-criteria">
              {columns.criteria}
            </th>
            <th scope="col" className="icps-people">
              {columns.people}
            </th>
            <th scope="col" className="icps-edited">
              {columns.edited}
            </th>
            <td className="icps-more">
              <VisuallyHidden>{icps.more}</VisuallyHidden>
            </td>
          </tr>
        </thead>
        <tbody>
          {listed.map((each) => (
            <Row key={each.icp.id} listed={each} drafted={drafted.has(each.icp.id)} acts={acts} />
          ))}
        </tbody>
      </table>
    </Card>
  );
}
