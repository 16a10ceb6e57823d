import { useState } from 'react';
import type { PersonRow } from '../../lib/model/person.ts';
import { earliestFollowUps } from '../../lib/store/read-company-touches.ts';
import { CalendarButton } from '../follow-up/calendar-button.tsx';
import { PersonLink } from '../follow-up/follow-up-row.tsx';
import { useNow } from '../hooks/use-now.ts';
import { useLive } from '../hooks/use-store.tsx';
import { useCompanyMessages } from '../locale/late-messages.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { OpenFollowUp } from '../person/open-follow-ups.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';

/** So many stand here at first, those due first, and as many more at each click. */
const PAGE = 6;

/** The open follow-ups with anyone at a company, earliest first, each done or put off where it stands. */
export function CompanyFollowUps({ people }: { people: readonly PersonRow[] }) {
  const { personPage } = useMessages();
  const { followUps: say } = useCompanyMessages();
  const now = useNow();
  const [limit, setLimit] = useState(PAGE);
  const open = useLive((db) => earliestFollowUps(db, people, limit), [people, limit]);
  const byId = new Map(people.map((person) => [person.id, person]));
  const waiting = people.filter(({ nextDueAt }) => nextDueAt !== undefined).length;
  return (
    <Card
      title={personPage.followUps}
      actions={open && open.length > 0 && <CalendarButton read={async () => open} />}
    >
      {open?.length === 0 && <p className="text-12 text-2">{say.none}</p>}
      <ul className="open-follow-ups company-follow-ups">
        {open?.map((followUp) => {
          const person = byId.get(followUp.personId);
          return (
            person && (
              <OpenFollowUp
                key={followUp.id}
                {...{ followUp, person, now }}
                who={<PersonLink person={person} />}
              />
            )
          );
        })}
      </ul>
      {open && open.length === limit && waiting > limit && (
        <Button size="small" variant="quiet" onClick={() => setLimit(limit + PAGE)}>
          {personPage.showMore(Math.min(PAGE, waiting - limit))}
        </Button>
      )}
    </Card>
  );
}
