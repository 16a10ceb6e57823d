import { type ReactNode, useState } from 'react';
import type { EditField } from '../../lib/model/ledger.ts';
import type { Fact } from '../../lib/model/reading.ts';
import type { EditValue } from '../../lib/pipeline/draft-person.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { EditForm, EditInPlace } from './edit-in-place.tsx';
import { FactInput } from './fact-input.tsx';
import { factText, parseFact } from './fact-text.ts';
import { FactValue } from './fact-value.tsx';

export interface FactRowProps {
  field: EditField;
  fact: Fact<unknown> | undefined;
  /** How to get a value this page did not show. */
  howToGet: string | undefined;
  /** Says where and when each value was learnt. */
  withSource: boolean;
  /** Below the value. */
  below?: ReactNode;
  /** Keeps the value; false leaves the row open, with the reason shown by the view. */
  onEdit(field: EditField, value: EditValue): Promise<boolean>;
}

interface FormProps extends Pick<FactRowProps, 'field' | 'fact' | 'onEdit'> {
  onClose(): void;
}

function FactForm({ field, fact, onEdit, onClose }: FormProps) {
  const { person } = useMessages();
  const [text, setText] = useState(() => factText(fact?.value));
  const [error, setError] = useState<string>();
  const save = async () => {
    const parsed = parseFact(field, text, fact?.value);
    if (!parsed.ok) return setError(person.problems[parsed.problem]);
    if (await onEdit(field, parsed.value)) onClose();
  };
  return (
    <EditForm clears={field !== 'name'} onSave={save} onClose={onClose}>
      <FactInput field={field} text={text} error={error} onChange={setText} />
    </EditForm>
  );
}

/** One field: its value or what is missing, and the way to change it in place. */
export function FactRow({ field, fact, howToGet, withSource, below, onEdit }: FactRowProps) {
  const { words, person } = useMessages();
  const name = words.fields[field];
  return (
    <EditInPlace
      name={name}
      editLabel={person.editField(name)}
      form={(onClose) => <FactForm {...{ field, fact, onEdit, onClose }} />}
    >
      <FactValue {...{ field, fact, howToGet, withSource }} />
      {below}
    </EditInPlace>
  );
}
