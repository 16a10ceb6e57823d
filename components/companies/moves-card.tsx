import { LogIn, LogOut, type LucideIcon } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import type { CompanyRow } from '../../lib/model/company.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import { type Coming, type Going, joinedSince, leftEmployer } from '../../lib/pipeline/comings-and-goings.ts';
import { changedPeople } from '../../lib/store/changed-people.ts';
import { PersonLink } from '../follow-up/follow-up-row.tsx';
import { isolateName } from '../follow-up/isolate-name.ts';
import { useLive } from '../hooks/use-store.tsx';
import { useCompanyMessages } from '../locale/late-messages.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { useMonth } from '../person/use-month.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Icon } from '../ui/icon.tsx';

const YEAR_MS = 365 * 86_400_000;
/** So many stand here at first. */
const FEW = 5;

interface LineProps {
  icon: LucideIcon;
  person: PersonRow;
  when: string;
  children: ReactNode;
}

function Line({ icon, person, when, children }: LineProps) {
  return (
    <li className="written-line">
      <span className="timeline-icon">
        <Icon of={icon} size={14} />
      </span>
      <div>
        <PersonLink person={person} />
        <p className="text-12 text-2">{children}</p>
      </div>
      <span className="text-11 text-3">{when}</span>
    </li>
  );
}

function Joined({ coming: { person, from, seenAt, was } }: { coming: Coming }) {
  const { moves: say } = useCompanyMessages();
  const { formatDate } = useFormat();
  const month = useMonth();
  const when = from === undefined ? seenAt && formatDate(seenAt) : month(from);
  return (
    <Line icon={LogIn} person={person} when={when ?? ''}>
      {was === undefined ? say.joined : say.joinedFrom(isolateName(was))}
    </Line>
  );
}

function Left({ going: { person, seenAt, now } }: { going: Going }) {
  const { moves: say } = useCompanyMessages();
  const { formatDate } = useFormat();
  return (
    <Line icon={LogOut} person={person} when={formatDate(seenAt)}>
      {now === undefined ? say.left : say.leftFor(isolateName(now))}
    </Line>
  );
}

/** Who came to a company in the last year and who was seen to leave it in the last 90 days. */
export function MovesCard({ company, people }: { company: CompanyRow; people: readonly PersonRow[] }) {
  const { moves: say } = useCompanyMessages();
  const { personPage } = useMessages();
  const [now] = useState(() => new Date().toISOString());
  const [all, setAll] = useState(false);
  const changed = useLive((db) => changedPeople(db, now), [now]);
  const employer = { company: company.facts.name.value, companyUrl: company.url };
  const joined = joinedSince(people, employer, new Date(Date.parse(now) - YEAR_MS).toISOString());
  const left = leftEmployer(changed?.changes ?? [], employer);
  const lines = [
    ...left.map((going) => <Left key={`left ${going.person.id} ${going.seenAt}`} going={going} />),
    ...joined.map((coming) => <Joined key={coming.person.id} coming={coming} />),
  ];
  const rest = lines.length - FEW;
  // Where nobody is known there is nothing to watch for yet.
  if (people.length === 0 && lines.length === 0) return null;
  return (
    <Card title={say.title}>
      {changed && lines.length === 0 && <p className="text-12 text-2">{say.none}</p>}
      <ul>{all ? lines : lines.slice(0, FEW)}</ul>
      {!all && rest > 0 && (
        <Button size="small" variant="quiet" onClick={() => setAll(true)}>
          {personPage.showMore(rest)}
        </Button>
      )}
    </Card>
  );
}
