import type { ReactNode } from 'react';
import { Avatar } from './avatar.tsx';
import { Bidi } from './bidi.tsx';

export interface NamedHeaderProps {
  name: string;
  /** What is said of them below the name, a paragraph a line. */
  children: ReactNode;
}

/** Whom a view is about, a person or a company: initials, the name whole, and a few lines. */
export function NamedHeader({ name, children }: NamedHeaderProps) {
  return (
    <div className="named-header">
      <Avatar name={name} size="medium" />
      <div className="grow">
        <h1 className="named-header-name">
          <Bidi>{name}</Bidi>
        </h1>
        {children}
      </div>
    </div>
  );
}
