import { Target } from 'lucide-react';
import { PageHeader } from '../dashboard/page-header.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { EmptyState } from '../ui/empty-state.tsx';

/** A profile that was discarded, or an address that never led to one. */
export function NoSuchIcp() {
  const { title, body, action } = useMessages().icps.gone;
  return (
    <>
      <PageHeader title={title} />
      <EmptyState icon={Target} title={title} body={body} action={<a href="#/icps">{action}</a>} />
    </>
  );
}
