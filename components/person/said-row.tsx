import { useState } from 'react';
import type { WordsAnswer } from '../../lib/actions/say-words.ts';
import type { SaidWords } from '../../lib/model/said-words.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { nameWanted } from '../score/label-answer.ts';
import { Bidi } from '../ui/bidi.tsx';
import { Select } from '../ui/select.tsx';
import { EditForm, EditInPlace } from './edit-in-place.tsx';
import { FactSource } from './fact-source.tsx';
import type { OwnFactsProps } from './own-facts.tsx';

export interface SaidRowProps extends Pick<OwnFactsProps, 'onSay'> {
  said: SaidWords;
  withSource: boolean;
  onCleared(): void;
}

interface FormProps extends Omit<SaidRowProps, 'withSource'> {
  onClose(): void;
}

function SaidForm({ said, onSay, onCleared, onClose }: FormProps) {
  const { score, person } = useMessages();
  const { about, wanted } = said;
  const [state, setState] = useState<WordsAnswer['state']>(said.state);
  const save = async () => {
    if (!(await onSay({ about, wanted, state }))) return;
    if (state === 'unknown') onCleared();
    else onClose();
  };
  return (
    <EditForm clears={false} onSave={save} onClose={onClose}>
      <Select<WordsAnswer['state']>
        label={nameWanted(wanted)}
        autoFocus
        value={state}
        choices={[
          { value: 'unknown', label: person.noneOfThese },
          { value: 'yes', label: score.yesNo.yes },
          { value: 'no', label: score.yesNo.no },
        ]}
        onChange={setState}
      />
    </EditForm>
  );
}

/** What the user said of words sought, and the way to say otherwise or nothing. */
export function SaidRow({ withSource, ...props }: SaidRowProps) {
  const { about, wanted, state, at } = props.said;
  const { words, score, person } = useMessages();
  const field = words.criterionFields[about];
  const named = nameWanted(wanted);
  return (
    <EditInPlace
      name={field}
      editLabel={person.editField(`${field}: ${named}`)}
      form={(onClose) => <SaidForm {...props} onClose={onClose} />}
    >
      {`${score.yesNo[state]} · `}
      <Bidi>{named}</Bidi>
      {withSource && <FactSource fact={{ value: state, source: { kind: 'user' }, at }} />}
    </EditInPlace>
  );
}
