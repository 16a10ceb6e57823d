import { useRef } from 'react';
import { type CompaniesQuery, type ListedCompany, listCompanies } from '../../lib/store/find-companies.ts';
import { useNow } from '../hooks/use-now.ts';
import { useLive } from '../hooks/use-store.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { SortHead } from '../table/sort-head.tsx';
import { TableFrame } from '../table/table-frame.tsx';
import { useRowWindow } from '../table/use-row-window.ts';
import { Bidi } from '../ui/bidi.tsx';

const COLUMNS = 6;

function Text({ value, className }: { value: string | null | undefined; className: string }) {
  return (
    <td className={`${className} one-line`} title={value ?? undefined}>
      {value ? <Bidi>{value}</Bidi> : <span className="text-3">–</span>}
    </td>
  );
}

function Row({ listed, index }: { listed: ListedCompany | undefined; index: number }) {
  const { formatNumber, formatRelativeDay, formatDate } = useFormat();
  const now = useNow();
  // Row 1 is the header.
  const place = { 'aria-rowindex': index + 2 };
  if (listed === undefined) {
    return (
      <tr {...place}>
        <td colSpan={COLUMNS} />
      </tr>
    );
  }
  const { company, people } = listed;
  const { name, industry, size, place: seat } = company.facts;
  return (
    <tr {...place}>
      <td className="company-name">
        <a className="person-link one-line" href={`#/companies/${company.id}`} title={name.value}>
          <Bidi>{name.value}</Bidi>
        </a>
      </td>
      <Text className="company-industry" value={industry?.value} />
      <Text className="company-size" value={size?.value} />
      <Text className="company-place" value={seat?.value} />
      <td className="company-people">
        {people === 0 ? <span className="text-3">–</span> : formatNumber(people)}
      </td>
      <td className="company-seen text-3" title={formatDate(company.updatedAt)}>
        {formatRelativeDay(company.updatedAt, now)}
      </td>
    </tr>
  );
}

export interface CompaniesTableProps {
  ids: readonly string[];
  query: CompaniesQuery;
  onQuery(query: CompaniesQuery): void;
}

/** Columns nobody sorts by. */
const UNSORTED = ['industry', 'size', 'place', 'people'] as const;

function Head({ query, onQuery }: Pick<CompaniesTableProps, 'query' | 'onQuery'>) {
  const { columns } = useMessages().companies;
  const sort = {
    query,
    onSort: (sorted: Pick<CompaniesQuery, 'order' | 'descending'>) => onQuery({ ...query, ...sorted }),
  };
  return (
    <tr aria-rowindex={1}>
      <SortHead {...sort} order="sortName" className="company-name">
        {columns.name}
      </SortHead>
      {UNSORTED.map((column) => (
        <th key={column} scope="col" className={`company-${column}`}>
          {columns[column]}
        </th>
      ))}
      <SortHead {...sort} order="updatedAt" fallsFirst className="company-seen">
        {columns.seen}
      </SortHead>
    </tr>
  );
}

/** The companies a query found, drawn only where in view. */
export function CompaniesTable({ ids, query, onQuery }: CompaniesTableProps) {
  const { title } = useMessages().companies;
  const scroller = useRef<HTMLDivElement>(null);
  const window = useRowWindow(scroller, ids.length);
  const { from, to } = window;
  const rows = useLive((db) => listCompanies(db, ids.slice(from, to)), [ids, from, to]);
  return (
    <TableFrame
      {...{ scroller, window }}
      label={title}
      rows={ids.length}
      columns={COLUMNS}
      head={<Head query={query} onQuery={onQuery} />}
    >
      {window.items.map(({ index }) => (
        <Row key={ids[index]} index={index} listed={rows?.get(ids[index] ?? '')} />
      ))}
    </TableFrame>
  );
}
