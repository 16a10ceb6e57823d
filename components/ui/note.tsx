import { CircleCheck, Info, type LucideIcon, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { Tone } from './pill.tsx';

type NoteTone = Exclude<Tone, 'unknown'>;

const ICONS: Record<NoteTone, LucideIcon> = {
  neutral: Info,
  accent: Info,
  match: CircleCheck,
  partial: TriangleAlert,
  miss: TriangleAlert,
};

export interface NoteProps {
  tone?: NoteTone;
  icon?: LucideIcon;
  /** What happened. */
  title: ReactNode;
  /** What is kept, and what to do. */
  children?: ReactNode;
  actions?: ReactNode;
  /** For a note that comes up while someone works: `status` waits for a pause, `alert` does not. */
  live?: 'status' | 'alert';
}

/** A message in the place it is about. It waits until it is dealt with. */
export function Note({ tone = 'neutral', icon, title, children, actions, live }: NoteProps) {
  return (
    <div className={`note tone-${tone}`} role={live}>
      <Icon of={icon ?? ICONS[tone]} size={14} />
      <div className="grow">
        <p className="strong">{title}</p>
        {children !== undefined && <div className="note-body">{children}</div>}
        {actions !== undefined && <div className="note-actions">{actions}</div>}
      </div>
    </div>
  );
}
