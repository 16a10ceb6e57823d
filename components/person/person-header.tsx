import type { ReactNode } from 'react';
import type { PersonFacts } from '../../lib/model/person.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { NamedHeader } from '../ui/named-header.tsx';

export interface PersonHeaderProps {
  facts: PersonFacts;
  /** The tail of the last line: where and when this was read. */
  source?: ReactNode;
}

/** Title and employer on one line, the employer quieter; either may be missing. */
function Job({ title, company }: { title: string | undefined; company: string | undefined }) {
  if (title === undefined && company === undefined) return null;
  return (
    <p>
      {title !== undefined && <Bidi>{title}</Bidi>}
      {company !== undefined && (
        <span className="text-2">
          {' @ '}
          <Bidi>{company}</Bidi>
        </span>
      )}
    </p>
  );
}

/** Who it is: initials, name, job, headline, place, degree. Nothing is cut; long names wrap. */
export function PersonHeader({ facts, source }: PersonHeaderProps) {
  const { words } = useMessages();
  const { name, title, company, headline, location, degree } = facts;
  const degreeWord = degree?.value ? words.degrees[degree.value] : undefined;
  const tail = [
    location?.value && <Bidi key="place">{location.value}</Bidi>,
    degreeWord && <span key="degree">{degreeWord}</span>,
    source !== undefined && <span key="source">{source}</span>,
  ].filter(Boolean);
  return (
    <NamedHeader name={name.value}>
      <Job title={title?.value ?? undefined} company={company?.value ?? undefined} />
      {headline?.value && (
        <p className="text-12 text-2">
          <Bidi>{headline.value}</Bidi>
        </p>
      )}
      {tail.length > 0 && (
        <p className="text-11 text-3">
          {tail.flatMap((part, index) => (index === 0 ? [part] : [' · ', part]))}
        </p>
      )}
    </NamedHeader>
  );
}
