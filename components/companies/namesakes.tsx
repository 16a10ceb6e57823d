import { Building2 } from 'lucide-react';
import { joinCompanies } from '../../lib/actions/join-companies.ts';
import { notSame } from '../../lib/actions/not-same.ts';
import type { CompanyRow } from '../../lib/model/company.ts';
import { isolateName } from '../follow-up/isolate-name.ts';
import { useCompanyMessages } from '../locale/late-messages.tsx';
import { ActTrouble } from '../person/act-trouble.tsx';
import { useVerb } from '../person/use-verb.ts';
import { Bidi } from '../ui/bidi.tsx';
import { Button } from '../ui/button.tsx';
import { Note } from '../ui/note.tsx';

/** One of them, and what the user says of it. */
function Namesake({ companyId, other }: { companyId: string; other: CompanyRow }) {
  const { namesakes: say } = useCompanyMessages();
  const { id, facts, url } = other;
  const name = isolateName(facts.name.value);
  const join = useVerb((db, act) => joinCompanies(db, act, companyId, id), say.joined(name));
  const apart = useVerb((db, act) => notSame(db, act, companyId, id), say.keptApart(name));
  const where = facts.place?.value ?? new URL(url).hostname + new URL(url).pathname;
  return (
    <li className="namesake">
      <span className="grow">
        <a href={`#/companies/${id}`}>
          <Bidi>{facts.name.value}</Bidi>
        </a>{' '}
        <span className="text-12 text-2">
          <Bidi>{where}</Bidi>
        </span>
      </span>
      <Button
        size="small"
        aria-label={say.joinOne(facts.name.value, where)}
        pending={join.state.pending}
        failed={join.state.failure !== undefined}
        onClick={() => void join.run()}
      >
        {say.join}
      </Button>
      <Button
        size="small"
        variant="quiet"
        aria-label={say.apartOne(facts.name.value, where)}
        pending={apart.state.pending}
        failed={apart.state.failure !== undefined}
        onClick={() => void apart.run()}
      >
        {say.apart}
      </Button>
      <ActTrouble state={join.state} />
      <ActTrouble state={apart.state} />
    </li>
  );
}

interface NamesakesProps {
  /** The company in view, which is kept where another is the same. */
  companyId: string;
  others: readonly CompanyRow[];
}

/** Other records that go by the same name or share an address, and the way to say of each whether it is the same company. */
export function Namesakes({ companyId, others }: NamesakesProps) {
  const { namesakes: say } = useCompanyMessages();
  if (others.length === 0) return null;
  return (
    <Note tone="partial" icon={Building2} title={say.title(others.length)}>
      <p>{say.body}</p>
      <ul>
        {others.map((other) => (
          <Namesake key={other.id} {...{ companyId, other }} />
        ))}
      </ul>
    </Note>
  );
}
