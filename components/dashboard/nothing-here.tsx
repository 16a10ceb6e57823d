import type { LucideIcon } from 'lucide-react';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeader } from './page-header.tsx';

export interface NothingHereProps {
  icon: LucideIcon;
  say: { title: string; body: string; action: string };
  /** Where the action leads. */
  href: string;
}

/** A page whose address leads to nothing, or to nothing any more. */
export function NothingHere({ icon, say, href }: NothingHereProps) {
  return (
    <>
      <PageHeader title={say.title} />
      <EmptyState icon={icon} title={say.title} body={say.body} action={<a href={href}>{say.action}</a>} />
    </>
  );
}
