import { Building2, ExternalLink } from 'lucide-react';
import { useEffect } from 'react';
import { editCompany } from '../../lib/actions/edit-company.ts';
import type { CompanyRow } from '../../lib/model/company.ts';
import type { Icp } from '../../lib/model/icp.ts';
import { safeLink } from '../../lib/model/identity.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import { COMPANY_FIELDS, type CompanyField } from '../../lib/model/reading.ts';
import { peopleOf } from '../../lib/store/find-companies.ts';
import { activeIcps } from '../../lib/store/link-people.ts';
import { companyPage } from '../company/missing-facts.ts';
import { NothingHere } from '../dashboard/nothing-here.tsx';
import { useNow } from '../hooks/use-now.ts';
import { useLive } from '../hooks/use-store.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { ActTrouble } from '../person/act-trouble.tsx';
import { useVerb } from '../person/use-verb.ts';
import { Bidi } from '../ui/bidi.tsx';
import { Card } from '../ui/card.tsx';
import { Icon } from '../ui/icon.tsx';
import { Note } from '../ui/note.tsx';
import { CompanyFactRow } from './company-fact-row.tsx';
import { CompanyPeople, CompanyStages, MissingRoles } from './company-people.tsx';
import type { EditedCompanyValue } from './company-text.ts';
import '../styles/person.css';
import '../styles/person-page.css';
import '../styles/companies.css';

/** Facts the score asks for, which a company's own page shows. */
const WANTED = ['industry', 'size', 'place'] as const;

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

function Title({ company }: { company: CompanyRow }) {
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

/** Which of the facts a score asks for are not known, and the page that shows them. */
function MissingFacts({ company }: { company: CompanyRow }) {
  const { companies, panel } = useMessages();
  const { formatList } = useFormat();
  const missing = WANTED.filter((field) => company.facts[field] === undefined);
  const page = safeLink(companyPage(company.url));
  if (missing.length === 0 || page === undefined) return null;
  return (
    <Note
      icon={Building2}
      title={companies.missingFacts(formatList(missing.map((field) => panel.company.fields[field])))}
    >
      {companies.whereFacts}{' '}
      <a href={page} target="_blank" rel="noopener noreferrer">
        {companies.openPage}
      </a>
    </Note>
  );
}

function Facts({ company }: { company: CompanyRow }) {
  const { companies, panel } = useMessages();
  const edit = useVerb(
    (db, act, field: CompanyField, value: EditedCompanyValue) =>
      editCompany(db, act, company.id, field, value),
    (field) => companies.edited(panel.company.fields[field]),
  );
  return (
    <Card title={companies.facts}>
      <dl className="facts">
        {COMPANY_FIELDS.map((field) => (
          <CompanyFactRow key={field} field={field} fact={company.facts[field]} onEdit={edit.run} />
        ))}
      </dl>
      <ActTrouble state={edit.state} />
    </Card>
  );
}

interface ViewProps {
  company: CompanyRow;
  people: readonly PersonRow[];
  icps: readonly Icp[];
}

function View({ company, people, icps }: ViewProps) {
  return (
    <div className="person-page">
      <Title company={company} />
      <MissingFacts company={company} />
      <div className="company-columns">
        <div className="person-column">
          <CompanyPeople people={people} />
        </div>
        <div className="person-column">
          <MissingRoles people={people} icps={icps} />
          <CompanyStages people={people} />
          <Facts company={company} />
        </div>
      </div>
    </div>
  );
}

function Gone() {
  return <NothingHere icon={Building2} say={useMessages().companies.gone} href="#/companies" />;
}

/** One company: what is known of it, who is known there, and who is still sought. */
export function CompanyPage({ id }: { id: string }) {
  const found = useLive(
    async (db) => ({
      id,
      company: await db.companies.get(id),
      people: await peopleOf(db, id),
      icps: await activeIcps(db),
    }),
    [id],
  );
  // An answer for another company may still be there while this one is read.
  if (found === undefined || found.id !== id) return null;
  const { company, people, icps } = found;
  return company ? <View key={id} {...{ company, people, icps }} /> : <Gone />;
}
