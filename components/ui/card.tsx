import { type ReactNode, useId } from 'react';
import { joinClasses } from './join-classes.ts';

export interface CardProps {
  title: string;
  /** After the title, quieter: a count, a date. */
  aside?: ReactNode;
  /** At the end of the header: buttons, links. */
  actions?: ReactNode;
  /** Lists and tables bring their own padding. */
  flush?: boolean;
  children: ReactNode;
}

/** A titled part of a page, found by its heading. */
export function Card({ title, aside, actions, flush = false, children }: CardProps) {
  const id = useId();
  return (
    <section className="card" aria-labelledby={id}>
      <header className="card-header">
        <h2 id={id}>{title}</h2>
        {aside !== undefined && <span className="text-12 text-2">{aside}</span>}
        <span className="grow" />
        {actions}
      </header>
      <div className={joinClasses(!flush && 'card-body')}>{children}</div>
    </section>
  );
}
