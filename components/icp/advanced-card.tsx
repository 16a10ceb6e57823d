import { TriangleAlert } from 'lucide-react';
import type { Icp } from '../../lib/model/icp.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Field } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { sayProblem } from './criterion-row.tsx';
import type { FormProblem, IcpForm } from './icp-form.ts';

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

function Borders({ form, problems, onChange }: AdvancedCardProps) {
  const { icp, words } = useMessages();
  const problem = problems.find(({ kind }) => kind === 'borders-not-rising');
  return (
    <fieldset className="stack">
      <legend className="field-label">{icp.borders}</legend>
      <div className="number-row">
        {BORDERS.map((border) => (
          <NumberField
            key={border}
            label={words.grades[border]}
            value={form.borders[border]}
            most={100}
            invalid={problem !== undefined}
            onChange={(value) => onChange({ ...form, borders: { ...form.borders, [border]: value } })}
          />
        ))}
      </div>
      {problem ? (
        <p className="field-error" role="alert">
          <Icon of={TriangleAlert} size={14} />
          {sayProblem(problem, icp)}
        </p>
      ) : (
        <p className="field-hint">{icp.bordersHint}</p>
      )}
    </fieldset>
  );
}

function Parts({ form, problems, onChange }: AdvancedCardProps) {
  const { icp, score } = useMessages();
  const problem = problems.find(({ kind }) => kind === 'parts-empty');
  return (
    <fieldset className="stack">
      <legend className="field-label">{icp.parts}</legend>
      <div className="number-row">
        {PARTS.map((part) => (
          <NumberField
            key={part}
            label={score.parts[part]}
            value={form.parts[part]}
            most={1000}
            invalid={problem !== undefined}
            onChange={(value) => onChange({ ...form, parts: { ...form.parts, [part]: value } })}
          />
        ))}
      </div>
      {problem ? (
        <p className="field-error" role="alert">
          <Icon of={TriangleAlert} size={14} />
          {sayProblem(problem, icp)}
        </p>
      ) : (
        <p className="field-hint">{icp.partsHint}</p>
      )}
    </fieldset>
  );
}

/** The borders of the grades and the shares of the total: seldom changed, so closed, unless something is wrong there. */
export function AdvancedCard(props: AdvancedCardProps) {
  const { icp } = useMessages();
  const wrong = props.problems.some(({ kind }) => kind === 'borders-not-rising' || kind === 'parts-empty');
  return (
    <section className="card card-body">
      <Disclosure summary={<h2>{icp.advanced}</h2>} initiallyOpen={wrong}>
        <div className="advanced">
          <Borders {...props} />
          <Parts {...props} />
        </div>
      </Disclosure>
    </section>
  );
}
