import { TriangleAlert } from 'lucide-react';
import type { Icp } from '../../lib/model/icp.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Field } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import type { IcpForm } from './form-schema.ts';
import type { FormProblem } from './icp-form.ts';
import { sayProblem } from './say-problem.ts';

interface NumberFieldProps {
  label: string;
  value: number;
  most: number;
  invalid: boolean;
  onChange(value: number): void;
}

/** A whole number from 0 to `most`; what is none leaves the value as it was. */
function NumberField({ label, value, most, invalid, onChange }: NumberFieldProps) {
  return (
    <Field
      label={label}
      type="number"
      inputMode="numeric"
      min={0}
      max={most}
      value={String(value)}
      aria-invalid={invalid}
      onChange={(text) => {
        const number = Math.round(Number(text));
        if (number >= 0 && number <= most) onChange(number);
      }}
    />
  );
}

export interface AdvancedCardProps {
  form: IcpForm;
  problems: readonly FormProblem[];
  onChange(form: IcpForm): void;
}

const BORDERS = ['cool', 'warm', 'hot'] as const satisfies readonly (keyof Icp['borders'])[];
const PARTS = ['fit', 'readiness', 'engagement'] as const satisfies readonly (keyof Icp['parts'])[];

interface NumberGroupProps<K extends string> {
  title: string;
  hint: string;
  keys: readonly K[];
  labels: Readonly<Record<K, string>>;
  values: Readonly<Record<K, number>>;
  most: number;
  problem: FormProblem | undefined;
  onChange(values: Readonly<Record<K, number>>): void;
}

/** Numbers that are judged together, with what is wrong with them. */
function NumberGroup<K extends string>(props: NumberGroupProps<K>) {
  const { title, hint, keys, labels, values, most, problem, onChange } = props;
  const { icp } = useMessages();
  return (
    <fieldset className="stack">
      <legend className="field-label">{title}</legend>
      <div className="number-row">
        {keys.map((key) => (
          <NumberField
            key={key}
            label={labels[key]}
            value={values[key]}
            most={most}
            invalid={problem !== undefined}
            onChange={(value) => onChange({ ...values, [key]: value })}
          />
        ))}
      </div>
      {problem ? (
        <p className="field-error" role="alert">
          <Icon of={TriangleAlert} size={14} />
          {sayProblem(problem, icp)}
        </p>
      ) : (
        <p className="field-hint">{hint}</p>
      )}
    </fieldset>
  );
}

function Numbers({ form, problems, onChange }: AdvancedCardProps) {
  const { icp, words, score } = useMessages();
  return (
    <div className="advanced">
      <NumberGroup
        title={icp.borders}
        hint={icp.bordersHint}
        keys={BORDERS}
        labels={words.grades}
        values={form.borders}
        most={100}
        problem={problems.find(({ kind }) => kind === 'borders-not-rising')}
        onChange={(borders) => onChange({ ...form, borders })}
      />
      <NumberGroup
        title={icp.parts}
        hint={icp.partsHint}
        keys={PARTS}
        labels={score.parts}
        values={form.parts}
        most={1000}
        problem={problems.find(({ kind }) => kind === 'parts-empty')}
        onChange={(parts) => onChange({ ...form, parts })}
      />
    </div>
  );
}

/** The borders of the grades and the shares of the total: seldom changed, so closed, unless something is wrong there. */
export function AdvancedCard(props: AdvancedCardProps) {
  const { icp } = useMessages();
  const wrong = props.problems.some(({ kind }) => kind === 'borders-not-rising' || kind === 'parts-empty');
  return (
    <section className="card card-body">
      <Disclosure summary={<h2>{icp.advanced}</h2>} initiallyOpen={wrong}>
        <Numbers {...props} />
      </Disclosure>
    </section>
  );
}
