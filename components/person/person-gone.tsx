import { UserRoundX } from 'lucide-react';
import { PageHeader } from '../dashboard/page-header.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { EmptyState } from '../ui/empty-state.tsx';

/** Stands where a person was who is no longer kept. */
export function PersonGone() {
  const { title, body, action } = useMessages().personPage.gone;
  return (
    <>
      <PageHeader title={title} />
      <EmptyState icon={UserRoundX} title={title} body={body} action={<a href="#/people">{action}</a>} />
    </>
  );
}
