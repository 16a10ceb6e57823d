import { TriangleAlert } from 'lucide-react';
import { useId } from 'react';
import { newId } from '../../lib/actions/act.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Card } from '../ui/card.tsx';
import { Icon } from '../ui/icon.tsx';
import type { CriteriaCardProps } from './criteria-card.tsx';
import type { CriterionForm, IcpForm } from './form-schema.ts';
import { changeCriterion, newCriterion } from './icp-form.ts';
import { sayProblem } from './say-problem.ts';
import { useValueSource } from './use-value-source.ts';
import { ValuePicker } from './value-picker.tsx';

/** Whether a criterion is a list of companies whose people are left out. */
export function isCompetitors({ field, kind }: Pick<CriterionForm, 'field' | 'kind'>): boolean {
  return field === 'company' && kind === 'never';
}

/** The form with these companies left out; without any the criterion goes, as it would ask for nothing. */
function withCompetitors(form: IcpForm, id: string | undefined, values: readonly string[]): IcpForm {
  if (id === undefined)
    return { ...form, criteria: [...form.criteria, newCriterion(newId(), 'company', values)] };
  if (values.length > 0) return changeCriterion(form, id, { values });
  return { ...form, criteria: form.criteria.filter((each) => each.id !== id) };
}

function Competitors({
  criterion,
  form,
  problems,
  preview,
  onChange,
}: CriteriaCardProps & { criterion?: CriterionForm }) {
  const { icp } = useMessages();
  const source = useValueSource('company');
  const said = useId();
  const problem = problems.find(({ criteria }) => criterion && criteria.includes(criterion.id));
  const hit = criterion && preview?.criteria[criterion.id]?.match;
  return (
    <>
      <ValuePicker
        label={icp.competitors}
        placeholder={icp.competitorsAdd}
        values={criterion?.values ?? []}
        source={source}
        describedBy={problem && said}
        onChange={(values) => onChange(withCompetitors(form, criterion?.id, values))}
      />
      {problem && (
        <p id={said} role="status" className="field-error">
          <Icon of={TriangleAlert} size={14} />
          {sayProblem(problem, icp, source.labelOf)}
        </p>
      )}
      {hit !== undefined && <p className="text-12 text-3">{icp.competitorsHit(hit)}</p>}
    </>
  );
}

/** The companies whose people are never called: a list of their own, apart from what is sought. */
export function CompetitorsCard(props: CriteriaCardProps) {
  const { icp } = useMessages();
  const { formatNumber } = useFormat();
  const lists = props.form.criteria.filter(isCompetitors);
  const n = lists.reduce((sum, { values }) => sum + values.length, 0);
  return (
    <Card title={icp.competitors} aside={n > 0 ? formatNumber(n) : undefined}>
      <div className="stack competitors">
        <p className="text-12 text-2">{icp.competitorsAbout}</p>
        {lists.length === 0 && <Competitors {...props} />}
        {lists.map((criterion) => (
          <Competitors key={criterion.id} {...props} criterion={criterion} />
        ))}
      </div>
    </Card>
  );
}
