import { UserRoundX } from 'lucide-react';
import { NothingHere } from '../dashboard/nothing-here.tsx';
import { useMessages } from '../locale/locale-provider.tsx';

/** Stands where a person was who is no longer kept. */
export function PersonGone() {
  return <NothingHere icon={UserRoundX} say={useMessages().personPage.gone} href="#/people" />;
}
