import { editCompany } from '../../lib/actions/edit-company.ts';
import type { CompanyRow } from '../../lib/model/company.ts';
import { COMPANY_FIELDS, type CompanyField } from '../../lib/model/reading.ts';
import { otherValues } from '../../lib/pipeline/other-values.ts';
import { timelineOf } from '../../lib/store/queries.ts';
import { useLive } from '../hooks/use-store.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { ActTrouble } from '../person/act-trouble.tsx';
import { useVerb } from '../person/use-verb.ts';
import { Card } from '../ui/card.tsx';
import { CompanyFactRow } from './company-fact-row.tsx';
import type { EditedCompanyValue } from './company-text.ts';

/** Fields sources can disagree about. A phone number is written too many ways, and two descriptions are no dispute. */
const DISPUTED = COMPANY_FIELDS.filter((field) => field !== 'about' && field !== 'phone');

/** What is known of a company: each value with its source, what other sources say, and the way to change it. */
export function CompanyFactsCard({ company }: { company: CompanyRow }) {
  const { companies, panel } = useMessages();
  const edit = useVerb(
    (db, act, field: CompanyField, value: EditedCompanyValue) =>
      editCompany(db, act, company.id, field, value),
    (field) => companies.edited(panel.company.fields[field]),
  );
  const others = useLive(
    async (db) => otherValues(company.facts, (await timelineOf(db, company.id)).toReversed(), DISPUTED),
    [company],
  );
  return (
    <Card title={companies.facts}>
      <dl className="facts">
        {COMPANY_FIELDS.map((field) => (
          <CompanyFactRow
            key={field}
            field={field}
            fact={company.facts[field]}
            others={others?.get(field)}
            onEdit={edit.run}
          />
        ))}
      </dl>
      <ActTrouble state={edit.state} />
    </Card>
  );
}
