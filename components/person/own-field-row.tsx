import { useState } from 'react';
import type { Fact } from '../../lib/model/reading.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Field } from '../ui/field.tsx';
import { EditForm, EditInPlace } from './edit-in-place.tsx';
import { FactSource } from './fact-source.tsx';
import type { OwnFactsProps } from './own-facts.tsx';
import { parseOwnValue } from './own-field.ts';

/** The answer "none of those asked for", kept in a word of the vocabulary. */
const OTHER = 'other';

export interface OwnFieldRowProps extends Pick<OwnFactsProps, 'onField'> {
  name: string;
  fact: Fact<string | null>;
  withSource: boolean;
  onCleared(): void;
}

interface FormProps extends Omit<OwnFieldRowProps, 'withSource'> {
  onClose(): void;
}

function OwnFieldForm({ name, fact, onField, onCleared, onClose }: FormProps) {
  const { ownFields, person } = useMessages();
  const [text, setText] = useState(fact.value === OTHER ? person.otherValue : (fact.value ?? ''));
  const [error, setError] = useState<string>();
  const save = async () => {
    const parsed = parseOwnValue(text);
    if (parsed.ok) {
      const value = parsed.text === person.otherValue ? OTHER : parsed.text;
      if (await onField(name, value)) onClose();
    } else if (parsed.problem === 'noValue') {
      if (await onField(name, null)) onCleared();
    } else setError(ownFields.problems[parsed.problem]);
  };
  return (
    <EditForm clears onSave={save} onClose={onClose}>
      <Field label={name} labelHidden autoFocus error={error} value={text} onChange={setText} />
    </EditForm>
  );
}

/** A field of the user's own: its value, and the way to change it in place. */
export function OwnFieldRow({ withSource, ...props }: OwnFieldRowProps) {
  const { name, fact } = props;
  const { person } = useMessages();
  return (
    <EditInPlace
      name={<Bidi>{name}</Bidi>}
      editLabel={person.editField(name)}
      form={(onClose) => <OwnFieldForm {...props} onClose={onClose} />}
    >
      <Bidi>{fact.value === OTHER ? person.otherValue : (fact.value ?? '')}</Bidi>
      {withSource && <FactSource fact={fact} />}
    </EditInPlace>
  );
}
