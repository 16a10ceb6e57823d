import { Redirect } from 'wouter';
import { activeIcps } from '../../lib/store/link-people.ts';
import { useLive } from '../hooks/use-store.tsx';

/** Where `#/icp` leads: to the only profile in use, or to the list of them. */
export function IcpRedirect() {
  const active = useLive(activeIcps, []);
  if (!active) return null;
  const [only] = active;
  return <Redirect to={only && active.length === 1 ? `/icp/${only.id}` : '/icps'} replace />;
}
