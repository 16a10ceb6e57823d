import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

export interface EmptyStateProps {
  icon: LucideIcon;
  title: string;
  /** One sentence: what would fill this place. */
  body: ReactNode;
  /** One button that does it. */
  action?: ReactNode;
}

/** What an empty list says instead of nothing. */
export function EmptyState({ icon, title, body, action }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <Icon of={icon} size={20} />
      <p className="empty-state-title">{title}</p>
      <p className="empty-state-body">{body}</p>
      {action !== undefined && <div className="empty-state-action">{action}</div>}
    </div>
  );
}
