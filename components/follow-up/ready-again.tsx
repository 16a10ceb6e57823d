import { reopen } from '../../lib/actions/reopen.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import { countReady, readyPeople } from '../../lib/store/queries.ts';
import { useLive } from '../hooks/use-store.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { ActTrouble } from '../person/act-trouble.tsx';
import { useVerb } from '../person/use-verb.ts';
import { Temperature } from '../score/temperature.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { PersonLink } from './follow-up-row.tsx';

/** As many as are seen at a glance; bringing one back makes room for the next. */
const SHOWN = 8;
const SHOWN_COMPACT = 3;

function Row({ person, away }: { person: PersonRow; away: boolean }) {
  const { person: say, stages, words } = useMessages();
  const { formatDate } = useFormat();
  const back = useVerb((db, act) => reopen(db, act, person.id), say.done.reopened);
  const company = person.facts.company?.value;
  const { nurture, maturedAt, score } = person;
  return (
    <li>
      <div className="grow">
        <PersonLink person={person} away={away} />
        {typeof company === 'string' && (
          <span className="text-12 text-2">
            {' '}
            <Bidi>{company}</Bidi>
          </span>
        )}
        {nurture?.grade && maturedAt && (
          <p className="text-12 text-2">
            {stages.ready.since(words.grades[nurture.grade], formatDate(maturedAt))}
          </p>
        )}
        {nurture?.trigger && (
          <p className="text-12 text-2">
            <Bidi>{stages.standing.trigger(nurture.trigger)}</Bidi>
          </p>
        )}
        <ActTrouble state={back.state} />
      </div>
      {score && <Temperature label={score.label} />}
      <Button size="small" pending={back.state.pending} onClick={() => void back.run()}>
        {say.stage.bringBack}
      </Button>
    </li>
  );
}

/** Nurtured people whose score has reached what they wait for; nothing while there are none. */
export function ReadyAgain({ compact = false }: { compact?: boolean }) {
  const { stages, today } = useMessages();
  const { formatNumber } = useFormat();
  const most = compact ? SHOWN_COMPACT : SHOWN;
  const found = useLive(
    async (db) => ({ people: await readyPeople(db, most), total: await countReady(db) }),
    [most],
  );
  if (!found || found.total === 0) return null;
  const rows = (
    <ul className="ready-again">
      {found.people.map((person) => (
        <Row key={person.id} person={person} away={compact} />
      ))}
    </ul>
  );
  const more = found.total - found.people.length;
  const rest = more > 0 && <p className="ready-about">{today.slipping.more(more)}</p>;
  if (compact) {
    return (
      <section className="ready-compact" aria-label={stages.ready.title}>
        <h2>{stages.ready.title}</h2>
        {rows}
        {rest}
      </section>
    );
  }
  return (
    <Card title={stages.ready.title} aside={formatNumber(found.total)} flush>
      <p className="ready-about">{stages.ready.about}</p>
      {rows}
      {rest}
    </Card>
  );
}
