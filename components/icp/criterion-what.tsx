import { TriangleAlert } from 'lucide-react';
import { useEffect, useId, useRef } from 'react';
import type { Operator } from '../../lib/model/icp.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { Field } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { LinkButton } from '../ui/link-button.tsx';
import { BorderValues } from './border-values.tsx';
import { changeOperator, operatorsOf } from './criterion-form.ts';
import { hasIndustryWeights } from './criterion-more.tsx';
import type { CriterionForm } from './form-schema.ts';
import type { FormProblem } from './icp-form.ts';
import { sayProblem } from './say-problem.ts';
import { useValueSource } from './use-value-source.ts';
import { ValuePicker } from './value-picker.tsx';

export type CriterionChange = Partial<Omit<CriterionForm, 'id' | 'field'>>;

interface PartProps {
  criterion: CriterionForm;
  /** The name of the field; of the user's own field the one they gave it. */
  name: string;
  onChange(change: CriterionChange): void;
}

/** How the values are meant: words where there is one way, a choice where there are more. */
function Relation({ criterion, name, onChange }: PartProps) {
  const { icp } = useMessages();
  const operators = operatorsOf(criterion.field);
  if (operators.length < 2) {
    return <span className="text-12 text-2">{icp.relations[criterion.field]}</span>;
  }
  return (
    <select
      className="operator text-12"
      aria-label={icp.operatorOf(name)}
      value={criterion.operator}
      onChange={(event) => {
        const operator = operators.find((each) => each === event.target.value);
        if (operator) onChange(changeOperator(criterion, operator));
      }}
    >
      {operators.map((operator: Operator) => (
        <option key={operator} value={operator}>
          {icp.operators[operator]}
        </option>
      ))}
    </select>
  );
}

/** The name the user gives a field of their own. */
function OwnName({ criterion, onChange, focused }: PartProps & { focused: boolean }) {
  const { icp } = useMessages();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focused) input.current?.focus();
  }, [focused]);
  return (
    <Field
      ref={input}
      label={icp.ownName}
      labelHidden
      placeholder={icp.ownNameExample}
      maxLength={60}
      value={criterion.name ?? ''}
      onChange={(own) => onChange({ name: own })}
    />
  );
}

function Said({
  id,
  problem,
  labelOf,
}: {
  id: string;
  problem: FormProblem;
  labelOf(value: string): string;
}) {
  const { icp } = useMessages();
  return (
    <p id={id} role="status" className="field-error">
      <Icon of={TriangleAlert} size={14} />
      {sayProblem(problem, icp, labelOf)}
    </p>
  );
}

export interface CriterionWhatProps extends PartProps {
  problem: FormProblem | undefined;
  focused: boolean;
  /** Whether the row shows what is seldom changed. */
  opened: boolean;
  onOpen(): void;
}

/** The test itself: its field, how its values are meant, and the values. */
export function CriterionWhat(props: CriterionWhatProps) {
  const { criterion, name, problem, focused, opened, onOpen, onChange } = props;
  const { icp, words } = useMessages();
  const { field, operator, values, byIndustry } = criterion;
  const source = useValueSource(field);
  const said = useId();
  const own = field === 'custom';
  const part = { criterion, name, onChange };
  const setValues = (next: readonly string[]) => onChange({ values: next });
  return (
    <div className="stack criterion-what">
      <p className="criterion-head">
        <span className="strong">{words.criterionFields[field]}</span> <Relation {...part} />
      </p>
      {own && <OwnName {...part} focused={focused} />}
      {operator === 'one-of' ? (
        <ValuePicker
          label={`${name} ${icp.relations[field]}`}
          placeholder={icp.addValue[field]}
          describedBy={problem && said}
          {...{ values, source }}
          focused={focused && !own}
          onChange={setValues}
        />
      ) : (
        <BorderValues
          {...{ criterion, name }}
          invalid={problem !== undefined}
          saidBy={said}
          focused={focused && !own}
          onChange={setValues}
        />
      )}
      {problem && <Said id={said} problem={problem} labelOf={source.labelOf} />}
      {hasIndustryWeights(criterion) && (
        <p className="text-12">
          <LinkButton aria-expanded={opened} onClick={onOpen}>
            {byIndustry?.length ? icp.byIndustrySet(byIndustry.length) : icp.byIndustry}
          </LinkButton>
        </p>
      )}
    </div>
  );
}
