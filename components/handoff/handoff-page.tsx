import { useMemo } from 'react';
import { LADDER, type Stage } from '../../lib/model/words.ts';
import { PageHeader } from '../dashboard/page-header.tsx';
import { useNow } from '../hooks/use-now.ts';
import { useLive } from '../hooks/use-store.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Note } from '../ui/note.tsx';
import { type Gathered, gatherPacket } from './gather-packet.ts';
import { HandoffStanding } from './handoff-standing.tsx';
import { makePacket } from './make-packet.ts';
import { PacketFiles } from './packet-files.tsx';
import { PacketSheet } from './packet-sheet.tsx';
import '../styles/handoff.css';

const isEarly = (stage: Stage): boolean => LADDER.indexOf(stage) < LADDER.indexOf('prospect');

function View({ gathered }: { gathered: Gathered }) {
  const messages = useMessages();
  const format = useFormat();
  const { handoff, words } = messages;
  const { person } = gathered;
  const packet = useMemo(() => makePacket(gathered, messages, format), [gathered, messages, format]);
  return (
    <div className="handoff">
      <div className="handoff-tools">
        <a href={`#/people/${person.id}`}>{handoff.back}</a>
        <PacketFiles packet={packet} gathered={gathered} />
        {isEarly(person.stage) && <Note tone="partial" title={handoff.early(words.stages[person.stage])} />}
      </div>
      <div className="handoff-sheet">
        <PacketSheet packet={packet} />
        <aside className="handoff-tools" aria-label={handoff.title}>
          <HandoffStanding person={person} />
        </aside>
      </div>
    </div>
  );
}

/** What sales gets when they take a person over: the page itself, and as files; and what they said to it. */
export function HandoffPage({ id }: { id: string }) {
  const { personPage } = useMessages();
  const now = useNow();
  const found = useLive(async (db) => ({ id, gathered: await gatherPacket(db, id, now) }), [id, now]);
  if (found?.id !== id) return null;
  return found.gathered ? <View gathered={found.gathered} /> : <PageHeader title={personPage.gone.title} />;
}
