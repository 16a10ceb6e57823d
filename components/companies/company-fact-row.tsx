import { useState } from 'react';
import type { CompanyField, Fact } from '../../lib/model/reading.ts';
import { CompanyValueText } from '../company/company-value.tsx';
import type { CompanyValue } from '../company/company-values.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { EditForm, EditInPlace } from '../person/edit-in-place.tsx';
import { FactSource } from '../person/fact-source.tsx';
import { OtherValues } from '../person/other-values.tsx';
import { Field, TextArea } from '../ui/field.tsx';
import { companyText, type EditedCompanyValue, isLong, parseCompanyFact } from './company-text.ts';

export interface CompanyFactRowProps {
  field: CompanyField;
  fact: Fact<CompanyValue | null> | undefined;
  /** What other sources say of it. */
  others?: readonly Fact<string | number>[] | undefined;
  /** Keeps the value; false leaves the row open, with the reason shown by the view. */
  onEdit(field: CompanyField, value: EditedCompanyValue): Promise<boolean>;
}

function Known({ field, fact }: Pick<CompanyFactRowProps, 'field' | 'fact'>) {
  const { companies, score } = useMessages();
  if (fact === undefined) return <p className="text-3">{score.notKnown}</p>;
  return (
    <>
      {fact.value === null ? (
        <p className="text-3">{companies.cleared}</p>
      ) : (
        <CompanyValueText field={field} value={fact.value} />
      )}
      <FactSource fact={fact} />
    </>
  );
}

function Form({ field, fact, onEdit, onClose }: CompanyFactRowProps & { onClose(): void }) {
  const { companies, panel } = useMessages();
  const [text, setText] = useState(() => companyText(fact?.value));
  const [error, setError] = useState<string>();
  const save = async () => {
    const parsed = parseCompanyFact(field, text);
    if (!parsed.ok) return setError(companies.problems[parsed.problem]);
    if (await onEdit(field, parsed.value)) onClose();
  };
  const Input = isLong(field) ? TextArea : Field;
  return (
    <EditForm clears={field !== 'name'} onSave={save} onClose={onClose}>
      <Input
        label={panel.company.fields[field]}
        labelHidden
        autoFocus
        hint={field === 'specialties' ? companies.oneALine : undefined}
        error={error}
        value={text}
        onChange={setText}
      />
    </EditForm>
  );
}

/** One field of a company: its value with where and when it was learnt, and the way to change it in place. */
export function CompanyFactRow(props: CompanyFactRowProps) {
  const { field, fact, others, onEdit } = props;
  const { companies, panel } = useMessages();
  const { formatNumber } = useFormat();
  const name = panel.company.fields[field];
  return (
    <EditInPlace
      name={name}
      editLabel={companies.edit(name)}
      form={(onClose) => <Form {...props} onClose={onClose} />}
    >
      <Known field={field} fact={fact} />
      {others && (
        <OtherValues
          {...{ name, others }}
          show={(value) =>
            typeof value === 'number' && field !== 'founded' ? formatNumber(value) : String(value)
          }
          onTake={(value) => void onEdit(field, value)}
        />
      )}
    </EditInPlace>
  );
}
