import { type ReactNode, useId } from 'react';
import type { CriterionField } from '../../lib/model/icp.ts';
import {
  FUNCTIONS,
  type JobFunction,
  SENIORITIES,
  type Seniority,
  SIZE_BANDS,
} from '../../lib/model/words.ts';
import type { IcpForm } from '../icp/form-schema.ts';
import { changeCriterion, newCriterion } from '../icp/icp-form.ts';
import { ToggleChips } from '../icp/toggle-chips.tsx';
import { useValueSource } from '../icp/use-value-source.ts';
import { ValuePicker } from '../icp/value-picker.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { VerdictMark } from '../score/verdict.tsx';
import { Pill } from '../ui/pill.tsx';
import { Segmented } from '../ui/segmented.tsx';

export const FIRST_FIELDS = ['seniority', 'function', 'size', 'industry', 'place', 'company'] as const;
type FirstField = (typeof FIRST_FIELDS)[number];

/** The functions that buy most often, before the others. */
const USUAL: readonly JobFunction[] = [
  'operations',
  'purchasing',
  'information-technology',
  'finance',
  'marketing',
  'sales',
  'human-resources',
  'general-management',
];
const BY_USE = [...USUAL, ...FUNCTIONS.filter((each) => !USUAL.includes(each))];

/** Where the usual answers to "who decides" begin; each stands for its level and all above. */
const STEPS = [
  ['manager', 'entry-manager'],
  ['director', 'director'],
  ['vice-president', 'vice-president'],
  ['cxo', 'cxo'],
] as const satisfies readonly (readonly [string, Seniority])[];

interface AnswerProps {
  label: string;
  values: readonly string[];
  onChange(values: readonly string[]): void;
}

function SeniorityAnswer({ label, values, onChange }: AnswerProps) {
  const { steps } = useMessages().welcome;
  const lowest = STEPS.find(([, level]) => level === values[0])?.[0];
  const pick = (picked: readonly string[]) => {
    const step = STEPS.find(([key]) => picked.includes(key) && key !== lowest);
    onChange(step ? SENIORITIES.slice(SENIORITIES.indexOf(step[1])) : []);
  };
  const options = STEPS.map(([key]) => ({ value: key, label: steps[key] }));
  return <ToggleChips label={label} options={options} values={lowest ? [lowest] : []} onChange={pick} />;
}

function ChipsAnswer({ field, label, values, onChange }: AnswerProps & { field: 'function' | 'size' }) {
  const { labelOf } = useValueSource(field);
  const vocabulary = field === 'function' ? BY_USE : SIZE_BANDS;
  const options = vocabulary.map((value) => ({ value, label: labelOf(value) }));
  return (
    <ToggleChips
      label={label}
      options={options}
      values={values}
      onChange={onChange}
      {...(field === 'function' && { shown: USUAL.length })}
    />
  );
}

function PickedAnswer({
  field,
  label,
  values,
  onChange,
}: AnswerProps & { field: 'industry' | 'place' | 'company' }) {
  const { icp } = useMessages();
  const source = useValueSource(field);
  return <ValuePicker label={label} placeholder={icp.addValue[field]} {...{ values, source, onChange }} />;
}

function Answer({ field, ...props }: AnswerProps & { field: FirstField }) {
  if (field === 'seniority') return <SeniorityAnswer {...props} />;
  if (field === 'function' || field === 'size') return <ChipsAnswer field={field} {...props} />;
  return <PickedAnswer field={field} {...props} />;
}

function withValues(form: IcpForm, field: CriterionField, values: readonly string[]): IcpForm {
  const others = form.criteria.filter((each) => each.field !== field);
  if (values.length === 0) return { ...form, criteria: others };
  if (others.length < form.criteria.length) return changeCriterion(form, field, { values });
  // One criterion a field, so the field's name serves as its id.
  return { ...form, criteria: [...others, newCriterion(field, field, values)] };
}

export interface FirstCriterionProps {
  field: FirstField;
  form: IcpForm;
  onChange(form: IcpForm): void;
}

/** One question of the first profile: its answers, and how much they count once there are some. */
export function FirstCriterion({ field, form, onChange }: FirstCriterionProps) {
  const { welcome, icp, words } = useMessages();
  const id = useId();
  const criterion = form.criteria.find((each) => each.field === field);
  const question = welcome.ask[field];
  let kind: ReactNode;
  if (criterion?.kind === 'never') {
    kind = (
      <Pill tone="miss" icon={<VerdictMark shape="excluded" size={12} plain />}>
        {icp.kinds.never}
      </Pill>
    );
  } else if (criterion) {
    kind = (
      <Segmented
        label={icp.kindOf(words.criterionFields[field])}
        value={criterion.kind}
        choices={(['must', 'nice'] as const).map((value) => ({ value, label: icp.kinds[value] }))}
        onChange={(picked) => onChange(changeCriterion(form, criterion.id, { kind: picked }))}
      />
    );
  }
  return (
    <section className="first-criterion" aria-labelledby={id}>
      <div className="row first-criterion-head">
        <h3 id={id} className="grow">
          {question}
        </h3>
        {kind}
      </div>
      <Answer
        field={field}
        label={question}
        values={criterion?.values ?? []}
        onChange={(values) => onChange(withValues(form, field, values))}
      />
      {field === 'company' && <p className="field-hint">{welcome.neverHint}</p>}
    </section>
  );
}
