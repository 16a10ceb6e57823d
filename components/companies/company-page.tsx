import { Building2 } from 'lucide-react';
import { useMemo } from 'react';
import type { CompanyRow } from '../../lib/model/company.ts';
import type { Icp } from '../../lib/model/icp.ts';
import { safeLink } from '../../lib/model/identity.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import { namesakesOf, peopleOf } from '../../lib/store/find-companies.ts';
import { activeIcps } from '../../lib/store/link-people.ts';
import { companyPage } from '../company/missing-facts.ts';
import { groupByRole } from '../company/roles.ts';
import { NothingHere } from '../dashboard/nothing-here.tsx';
import { useLive } from '../hooks/use-store.tsx';
import { CompanySpeech, useCompanyMessages } from '../locale/late-messages.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { type ShownSignal, SignalsCard } from '../person/signals-card.tsx';
import { Note } from '../ui/note.tsx';
import { CompanyFactsCard } from './company-facts-card.tsx';
import { CompanyFollowUps } from './company-follow-ups.tsx';
import { CompanyPeople, CompanyStages, MissingRoles } from './company-people.tsx';
import { CompanyTimeline } from './company-timeline.tsx';
import { CompanyTitle } from './company-title.tsx';
import { GlanceCard } from './glance-card.tsx';
import { MovesCard } from './moves-card.tsx';
import { Namesakes } from './namesakes.tsx';
import { WrittenCard } from './written-card.tsx';
import '../styles/person.css';
import '../styles/person-page.css';
import '../styles/companies.css';

/** Facts the score asks for, which a company's own page shows. */
const WANTED = ['industry', 'size', 'place'] as const;

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

interface ViewProps {
  company: CompanyRow;
  people: readonly PersonRow[];
  icps: readonly Icp[];
  namesakes: readonly CompanyRow[];
}

function Columns({ company, people, icps }: Omit<ViewProps, 'namesakes'>) {
  const { signals: say } = useCompanyMessages();
  const groups = useMemo(() => groupByRole(people), [people]);
  const signals = people.flatMap(({ signals: own, facts }) =>
    own.map((signal): ShownSignal => ({ ...signal, who: facts.name.value })),
  );
  // Of a company nobody is known at there is nothing to say by person: one card says how that changes.
  const anyone = people.length > 0;
  return (
    <div className="person-columns company-columns">
      <div className="person-column">
        <CompanyPeople groups={groups} />
        <MissingRoles groups={groups} icps={icps} />
        <CompanyStages people={people} />
      </div>
      <div className="person-column">
        {anyone && <CompanyFollowUps people={people} />}
        {anyone && <WrittenCard people={people} />}
        <CompanyTimeline {...{ company, people }} />
      </div>
      <div className="person-column person-score-column">
        {anyone && <SignalsCard signals={signals} none={say.none} />}
        <MovesCard {...{ company, people }} />
        <CompanyFactsCard company={company} />
      </div>
    </div>
  );
}

function View({ namesakes, ...props }: ViewProps) {
  return (
    <div className="person-page">
      <CompanyTitle company={props.company} />
      <MissingFacts company={props.company} />
      <Namesakes companyId={props.company.id} others={namesakes} />
      {props.people.length > 0 && <GlanceCard people={props.people} />}
      <Columns {...props} />
    </div>
  );
}

function Gone() {
  return <NothingHere icon={Building2} say={useMessages().companies.gone} href="#/companies" />;
}

/** One company as an account: how warm it is, who is known there, what is due, what happened, what is known of it. */
export function CompanyPage({ id }: { id: string }) {
  const found = useLive(
    async (db) => {
      const company = await db.companies.get(id);
      const [people, icps, namesakes] = await Promise.all([
        peopleOf(db, id),
        activeIcps(db),
        company ? namesakesOf(db, company) : [],
      ]);
      return { id, company, people, icps, namesakes };
    },
    [id],
  );
  // An answer for another company may still be there while this one is read.
  if (found === undefined || found.id !== id) return null;
  const { company, ...rest } = found;
  if (!company) return <Gone />;
  return (
    <CompanySpeech>
      <View key={id} company={company} {...rest} />
    </CompanySpeech>
  );
}
