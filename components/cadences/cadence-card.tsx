import { useState } from 'react';
import type { Run } from '../../lib/model/cadence.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import { readRuns } from '../../lib/store/read-runs.ts';
import { useNow } from '../hooks/use-now.ts';
import { useLive } from '../hooks/use-store.tsx';
import { CadenceSpeech, useCadenceMessages } from '../locale/late-messages.tsx';
import { useFormat } from '../locale/locale-provider.tsx';
import { ActTrouble } from '../person/act-trouble.tsx';
import { Card } from '../ui/card.tsx';
import { KeepInTouch } from './keep-in-touch.tsx';
import { LogContact } from './log-contact.tsx';
import { RunUnderWay } from './run-under-way.tsx';
import { StartCadence } from './start-cadence.tsx';
import { useRunActs } from './use-run-acts.ts';
import '../styles/cadences.css';

/** Why the last one is over. */
function Ended({ run }: { run: Run | undefined }) {
  const { person: say } = useCadenceMessages();
  const { formatRelativeDay } = useFormat();
  const now = useNow();
  if (run?.why === undefined || run.endedAt === undefined) return null;
  return (
    <p className="text-12 text-2">
      {say.last(run.plan.name, say.ended[run.why], formatRelativeDay(run.endedAt, now))}
    </p>
  );
}

function Fields({ person }: { person: PersonRow }) {
  const { person: say } = useCadenceMessages();
  const [logging, setLogging] = useState(false);
  const { id, cadence, stage } = person;
  const acts = useRunActs(id, cadence?.name);
  const found = useLive(
    async (db) => ({
      run: (await readRuns(db, id)).at(-1),
      followUps: await db.followUps.where('personId').equals(id).toArray(),
    }),
    [id],
  );
  const step = found?.followUps.find(({ run, state }) => state === 'open' && run !== undefined);
  const own = Object.entries(acts);
  return (
    <div className="cadence-card">
      {cadence && <RunUnderWay {...{ person, cadence, acts }} run={found?.run} />}
      {!cadence && <Ended run={found?.run} />}
      {!cadence &&
        (stage === 'disqualified' ? (
          <p className="text-12 text-3">{say.setAside}</p>
        ) : (
          <StartCadence {...{ person, acts }} onDone={() => setLogging(false)} />
        ))}
      <KeepInTouch {...{ person, acts }} onLog={() => setLogging(!logging)} />
      {logging && <LogContact {...{ acts, step }} onClose={() => setLogging(false)} />}
      {own.map(([verb, { state }]) => (
        <ActTrouble key={verb} state={state} />
      ))}
    </div>
  );
}

/** The same without a card around it, for the popup. */
export function CadenceFields({ person }: { person: PersonRow }) {
  return (
    <CadenceSpeech waiting={<div className="cadence-room" aria-busy="true" />}>
      <Fields person={person} />
    </CadenceSpeech>
  );
}

function Titled({ person }: { person: PersonRow }) {
  const { person: say } = useCadenceMessages();
  return (
    <Card title={say.title}>
      <Fields person={person} />
    </Card>
  );
}

/** The cadence of a person, when they were last in touch, and how long may pass until the next time. */
export function CadenceCard({ person }: { person: PersonRow }) {
  return (
    <CadenceSpeech waiting={<div className="card cadence-room" aria-busy="true" />}>
      <Titled person={person} />
    </CadenceSpeech>
  );
}
