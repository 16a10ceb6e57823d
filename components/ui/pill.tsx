import type { ReactNode } from 'react';
import { joinClasses } from './join-classes.ts';

export type Tone = 'neutral' | 'accent' | 'match' | 'partial' | 'miss' | 'unknown';

export interface PillProps {
  tone?: Tone;
  /** A hairline instead of a ground. */
  outlined?: boolean;
  icon?: ReactNode;
  title?: string;
  children: ReactNode;
}

/** A word of state beside a name or a number. */
export function Pill({ tone = 'neutral', outlined = false, icon, title, children }: PillProps) {
  return (
    <span className={joinClasses('pill', `tone-${tone}`, outlined && 'pill-line')} title={title}>
      {icon}
      {children}
    </span>
  );
}
