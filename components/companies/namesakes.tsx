import { Building2 } from 'lucide-react';
import type { CompanyRow } from '../../lib/model/company.ts';
import { useCompanyMessages } from '../locale/late-messages.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Note } from '../ui/note.tsx';

/** Other records that go by the same name or share an address, and what that means for who is linked to which. */
export function Namesakes({ companies }: { companies: readonly CompanyRow[] }) {
  const { namesakes: say } = useCompanyMessages();
  if (companies.length === 0) return null;
  return (
    <Note tone="partial" icon={Building2} title={say.title(companies.length)}>
      <p>{say.body}</p>
      <ul>
        {companies.map(({ id, facts, url }) => (
          <li key={id}>
            <a href={`#/companies/${id}`}>
              <Bidi>{facts.name.value}</Bidi>
            </a>{' '}
            <span className="text-12 text-2">
              <Bidi>{facts.place?.value ?? new URL(url).hostname + new URL(url).pathname}</Bidi>
            </span>
          </li>
        ))}
      </ul>
    </Note>
  );
}
