import { createContext, type ReactNode, useContext } from 'react';
import type { Filter } from '../../lib/model/segment.ts';
import { LinkButton } from '../ui/link-button.tsx';

const OpenFilter = createContext<((filter: Filter) => void) | undefined>(undefined);

/** Lets what stands below open the table of people with a filter. */
export function FilterOpener({ open, children }: { open(filter: Filter): void; children: ReactNode }) {
  return <OpenFilter value={open}>{children}</OpenFilter>;
}

/** A number of people as the way to them. Where there is no table to open, as beside a page, it is the number alone. */
export function PeopleLink({
  filter,
  label,
  children,
}: {
  filter: Filter;
  /** What is read out for it. */
  label?: string;
  children: ReactNode;
}) {
  const open = useContext(OpenFilter);
  if (open === undefined) return <>{children}</>;
  return (
    <LinkButton title={label} onClick={() => open(filter)}>
      {children}
    </LinkButton>
  );
}
