import { useEffect, useMemo, useState } from 'react';
import { dayIn } from '../../lib/followup/index.ts';
import type { FollowUp } from '../../lib/model/follow-up.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import type { Channel, Locale } from '../../lib/model/words.ts';
import { readKnown } from '../../lib/store/read-known.ts';
import { readLibrary } from '../../lib/store/read-library.ts';
import { findSuppression, hashReadings } from '../../lib/store/suppressions.ts';
import { useSettings } from '../hooks/use-settings.ts';
import { useLive, useStore } from '../hooks/use-store.tsx';
import { useFormat } from '../locale/locale-provider.tsx';
import type { ComposeInput } from './make-message.ts';

/** Whether somebody on record is suppressed all the same, as by an objection under another of their addresses. */
function useObjected(person: PersonRow): boolean {
  const db = useStore();
  const [objected, setObjected] = useState(false);
  const key = [...person.identities, ...(person.facts.emails?.value ?? [])].join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is what is looked up
  useEffect(() => {
    let current = true;
    const ask = async () => {
      const reading = { identities: person.identities, emails: person.facts.emails?.value ?? [] };
      const [hashes = []] = await hashReadings(db, [reading]);
      const found = await findSuppression(db, hashes);
      if (current) setObjected(found !== undefined);
    };
    void ask();
    return () => {
      current = false;
    };
  }, [db, key]);
  return objected;
}

const LANGUAGES = ['en', 'id', 'fr', 'de', 'es'] as const satisfies readonly Locale[];
/** The language messages are written in for a locale. */
export const localeOf = (tag: string): Locale => LANGUAGES.find((one) => tag.startsWith(one)) ?? 'en';

export type ReadInput = Omit<ComposeInput, 'draft'>;

/** Everything a message to a person is made of, kept up to date; `undefined` until it is read. */
export function useComposeInput(
  person: PersonRow,
  followUp: FollowUp | undefined,
  channel: Channel | undefined,
): ReadInput | undefined {
  const { zone, locale } = useFormat();
  const settings = useSettings();
  const objected = useObjected(person);
  // A message is of the moment it was begun: what it says must not move while it is read.
  const now = useMemo(() => new Date().toISOString(), []);
  const read = useLive(
    async (db) => {
      const library = await readLibrary(db);
      return { library, known: await readKnown(db, person.id, library.templates, now) };
    },
    [person.id, now],
  );
  return useMemo(() => {
    if (!read?.known || !settings) return undefined;
    const { library, known } = read;
    const recipient = objected ? { ...known.recipient, barred: 'objected' as const } : known.recipient;
    return {
      library,
      known: { ...known, recipient },
      sender: settings.sender ?? {},
      locale: settings.locale ?? localeOf(locale),
      today: dayIn(now, zone),
      zone,
      channel: channel ?? followUp?.channel,
      way: followUp?.way,
      wanted: followUp?.template,
    };
  }, [read, settings, objected, locale, now, zone, channel, followUp]);
}
