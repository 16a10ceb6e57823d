import type { Messages } from '../../lib/locales/index.ts';
import type { EntryOf } from '../../lib/model/ledger.ts';

/** The packet's way to sales and back, as lines of the timeline. */
export function tellHandoff(
  entry: EntryOf<'handed-off'> | EntryOf<'handoff-answered'>,
  { handoff }: Messages,
): { title: string; body?: string } {
  if (entry.type === 'handed-off') {
    return { title: entry.data.to ? handoff.handedOverTo(entry.data.to) : handoff.handedOver };
  }
  const { accepted, reason } = entry.data;
  const title = accepted ? handoff.accepted : handoff.rejected;
  return reason === undefined ? { title } : { title, body: reason };
}
