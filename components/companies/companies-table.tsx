import { ArrowDown, ArrowUp } from 'lucide-react';
import { useRef } from 'react';
import type { CompaniesQuery } from '../../lib/store/find-companies.ts';
import { useNow } from '../hooks/use-now.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Icon } from '../ui/icon.tsx';
import { type ListedCompany, useCompanyWindow } from './use-company-window.ts';

const COLUMNS = 6;

interface SortableProps {
  order: CompaniesQuery['order'];
  query: CompaniesQuery;
  onQuery(query: CompaniesQuery): void;
  className: string;
  children: string;
}

function Sortable({ order, query, onQuery, className, children }: SortableProps) {
  const sorted = query.order === order;
  const sort = () =>
    onQuery({ ...query, order, descending: sorted ? !query.descending : order === 'updatedAt' });
  const direction = query.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" className={className} aria-sort={sorted ? direction : undefined}>
      <button type="button" className="people-sort" onClick={sort}>
        {children}
        {sorted && <Icon of={query.descending ? ArrowDown : ArrowUp} size={14} />}
      </button>
    </th>
  );
}

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

function Spacer({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: an empty row takes no focus
    <tr aria-hidden="true" className="people-spacer">
      <td colSpan={COLUMNS} style={{ height }} />
    </tr>
  );
}

export interface CompaniesTableProps {
  ids: readonly string[];
  query: CompaniesQuery;
  onQuery(query: CompaniesQuery): void;
}

/** The companies a query found, drawn only where in view. */
export function CompaniesTable({ ids, query, onQuery }: CompaniesTableProps) {
  const { title, columns } = useMessages().companies;
  const scroller = useRef<HTMLDivElement>(null);
  const { items, rows, above, below } = useCompanyWindow(scroller, ids);
  const sort = { query, onQuery };
  return (
    <div ref={scroller} className="people-scroller">
      <table className="people-table" aria-label={title} aria-rowcount={ids.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            <Sortable {...sort} order="sortName" className="company-name">
              {columns.name}
            </Sortable>
            <th scope="col" className="company-industry">
              {columns.industry}
            </th>
            <th scope="col" className="company-size">
              {columns.size}
            </th>
            <th scope="col" className="company-place">
              {columns.place}
            </th>
            <th scope="col" className="company-people">
              {columns.people}
            </th>
            <Sortable {...sort} order="updatedAt" className="company-seen">
              {columns.seen}
            </Sortable>
          </tr>
        </thead>
        <tbody>
          <Spacer height={above} />
          {items.map(({ index }) => (
            <Row key={ids[index]} index={index} listed={rows.get(ids[index] ?? '')} />
          ))}
          <Spacer height={below} />
        </tbody>
      </table>
    </div>
  );
}
