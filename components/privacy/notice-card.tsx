import { inform } from '../../lib/actions/inform.ts';
import type { Brief } from '../../lib/model/brief.ts';
import { useList } from '../hooks/use-list.ts';
import { useNow } from '../hooks/use-now.ts';
import { usePrivacyMessages } from '../locale/late-messages.tsx';
import { useFormat } from '../locale/locale-provider.tsx';
import { PeopleLink } from '../people/open-filter.tsx';
import { ActTrouble } from '../person/act-trouble.tsx';
import { useVerb } from '../person/use-verb.ts';
import { Bidi } from '../ui/bidi.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { CopyNotice } from './copy-notice.tsx';
import { dueSoon, overdue, toTell } from './privacy-filters.ts';

/** People shown at once. */
const SHOWN = 50;

/** One act of having told people, whoever they are. */
function useInforming() {
  const say = usePrivacyMessages();
  return useVerb(
    (db, act, ids: readonly string[]) => inform(db, act, ids, 'email'),
    (ids) => say.givenTo(ids.length),
  );
}

function ToTell({ person }: { person: Brief }) {
  const say = usePrivacyMessages();
  const { formatDate } = useFormat();
  const informing = useInforming();
  return (
    <li className="privacy-row">
      <div className="grow">
        <a className="strong" href={`#/people/${person.id}`}>
          <Bidi>{person.name}</Bidi>
        </a>
        <p className="text-12 text-2">{person.noticeDueAt && say.dueOn(formatDate(person.noticeDueAt))}</p>
      </div>
      <CopyNotice id={person.id} />
      <Button size="small" pending={informing.state.pending} onClick={() => void informing.run([person.id])}>
        {say.given}
      </Button>
      <ActTrouble state={informing.state} />
    </li>
  );
}

/** Who has to be told that they are kept here, the most urgent first. */
export function NoticeCard() {
  const say = usePrivacyMessages();
  const { formatNumber } = useFormat();
  const now = useNow();
  const informing = useInforming();
  const counts = useList('counts', { filters: [overdue(now), dueSoon(now)] })?.answer;
  const sorts = [{ by: 'noticeDueAt' as const, descending: false }];
  const people = useList('find', { query: { filter: toTell(now), sorts }, from: 0, to: SHOWN })?.answer
    .people;
  const [late = 0, soon = 0] = counts ?? [];
  return (
    <Card
      title={say.noticeTitle}
      flush
      actions={
        people &&
        people.length > 1 && (
          <Button
            size="small"
            pending={informing.state.pending}
            onClick={() => void informing.run(people.map(({ id }) => id))}
          >
            {say.allGiven}
          </Button>
        )
      }
    >
      <div className="privacy-counts">
        <span>
          {say.overdue}: <PeopleLink filter={overdue(now)}>{formatNumber(late)}</PeopleLink>
        </span>
        <span>
          {say.soon}: <PeopleLink filter={dueSoon(now)}>{formatNumber(soon)}</PeopleLink>
        </span>
      </div>
      <ActTrouble state={informing.state} />
      {people?.length === 0 && <p className="privacy-pad text-2">{say.nobodyDue}</p>}
      <ul>
        {people?.map((person) => (
          <ToTell key={person.id} person={person} />
        ))}
      </ul>
    </Card>
  );
}
