import { Target } from 'lucide-react';
import { NothingHere } from '../dashboard/nothing-here.tsx';
import { useMessages } from '../locale/locale-provider.tsx';

/** A profile that was discarded, or an address that never led to one. */
export function NoSuchIcp() {
  return <NothingHere icon={Target} say={useMessages().icps.gone} href="#/icps" />;
}
