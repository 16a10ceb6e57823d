import { type ReactNode, useEffect } from 'react';

export interface PageHeaderProps {
  title: string;
  /** After the title, quieter: a date, a count. */
  aside?: ReactNode;
  /** At the end: search, the view's buttons. */
  actions?: ReactNode;
}

/** A room's name, which is also the tab's, with what can be done in the whole room. */
export function PageHeader({ title, aside, actions }: PageHeaderProps) {
  useEffect(() => {
    document.title = `${title} · Assay`;
  }, [title]);
  return (
    <header className="page-header">
      <h1 tabIndex={-1}>
        <bdi>{title}</bdi>
      </h1>
      {aside !== undefined && <span className="text-3">{aside}</span>}
      <span className="grow" />
      {actions}
    </header>
  );
}
