import { enrol } from '../../lib/actions/enrol.ts';
import { keepInTouch } from '../../lib/actions/keep-in-touch.ts';
import { leaveCadence } from '../../lib/actions/leave-cadence.ts';
import { type ContactInput, logContact } from '../../lib/actions/log-contact.ts';
import { pauseCadence, resumeCadence } from '../../lib/actions/pause-cadence.ts';
import type { Cadence } from '../../lib/model/cadence.ts';
import { useReminding } from '../hooks/use-reminding.ts';
import { useCadenceMessages } from '../locale/late-messages.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { useVerb } from '../person/use-verb.ts';

/** What can be done with somebody's cadence and the contacts with them. Each saves at once and offers its undo. */
export function useRunActs(id: string, name: string | undefined) {
  const { person: say } = useCadenceMessages();
  const { words } = useMessages();
  const reminding = useReminding();
  const current = name ?? '';
  return {
    start: useVerb(
      (db, act, cadence: Cadence, replace: boolean) => enrol(db, act, id, cadence, { replace, reminding }),
      (cadence) => say.started(cadence.name),
    ),
    leave: useVerb((db, act) => leaveCadence(db, act, id), say.left(current)),
    pause: useVerb((db, act) => pauseCadence(db, act, id), say.pausedDone(current)),
    resume: useVerb((db, act) => resumeCadence(db, act, id, reminding), say.resumed(current)),
    keep: useVerb(
      (db, act, days: number | undefined) => keepInTouch(db, act, id, days, reminding),
      (days) => (days === undefined ? say.keepEnded : say.keepSet(days)),
    ),
    log: useVerb(
      (db, act, input: ContactInput) => logContact(db, act, id, { ...input, reminding }),
      ({ channel, outcome }) =>
        say.logged(outcome ? words.dispositions[outcome.disposition] : words.channels[channel]),
    ),
  };
}

export type RunActs = ReturnType<typeof useRunActs>;
