import { Building2, ExternalLink } from 'lucide-react';
import { useEffect } from 'react';
import type { CompanyRow } from '../../lib/model/company.ts';
import { companyPage } from '../company/missing-facts.ts';
import { useNow } from '../hooks/use-now.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Icon } from '../ui/icon.tsx';

function PageLink({ company }: { company: CompanyRow }) {
  const { companies } = useMessages();
  const page = companyPage(company.url);
  if (page === undefined) return null;
  return (
    <a className="row person-profile text-12" href={page} target="_blank" rel="noopener noreferrer">
      {companies.openPage}
      <Icon of={ExternalLink} size={14} />
    </a>
  );
}

/** What a company is called, where it is, and when a page last showed it. */
export function CompanyTitle({ company }: { company: CompanyRow }) {
  const { companies } = useMessages();
  const { formatRelativeDay } = useFormat();
  const now = useNow();
  const { name, industry, size, place } = company.facts;
  const about = [industry?.value, size?.value, place?.value].filter((text) => typeof text === 'string');
  useEffect(() => {
    document.title = `${name.value} · Assay`;
  }, [name.value]);
  return (
    <header className="person-title">
      <span className="avatar avatar-large company-mark" aria-hidden="true">
        <Icon of={Building2} size={20} />
      </span>
      <div className="person-title-words">
        <h1 tabIndex={-1}>
          <Bidi>{name.value}</Bidi>
        </h1>
        {about.length > 0 && (
          <p className="text-2">
            {about.map((text, index) => (
              <span key={text}>
                {index > 0 && ' · '}
                <Bidi>{text}</Bidi>
              </span>
            ))}
          </p>
        )}
        <div className="row wrap">
          <PageLink company={company} />
          <span className="text-12 text-3">
            {companies.seenOn(formatRelativeDay(company.lastSeenAt, now))}
          </span>
        </div>
      </div>
    </header>
  );
}
