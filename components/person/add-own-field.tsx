import { Plus } from 'lucide-react';
import { type Ref, useId, useState } from 'react';
import { joinOwnNames, readAskedNames } from '../../lib/store/own-names.ts';
import { useList } from '../hooks/use-list.ts';
import { useLive } from '../hooks/use-store.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { EditForm } from './edit-in-place.tsx';
import { parseOwnName, parseOwnValue } from './own-field.ts';

export interface AddOwnFieldProps {
  /** The names of the person's own fields. */
  held: readonly string[];
  /** Keeps the value; resolves to whether it was kept. */
  onAdd(name: string, value: string): Promise<boolean>;
}

interface Problems {
  name?: string;
  value?: string;
}

function AddForm({ held, onAdd, onClose }: AddOwnFieldProps & { onClose(): void }) {
  const { ownFields } = useMessages();
  const asked = useLive(readAskedNames, []) ?? [];
  const inUse = useList('ownNames', {})?.answer ?? [];
  const known = joinOwnNames(asked, inUse);
  const [name, setName] = useState('');
  const [value, setValue] = useState('');
  const [problems, setProblems] = useState<Problems>({});
  const listId = useId();
  const save = async () => {
    const [named, valued] = [parseOwnName(name, { held, known }), parseOwnValue(value)];
    setProblems({
      ...(!named.ok && { name: ownFields.problems[named.problem] }),
      ...(!valued.ok && { value: ownFields.problems[valued.problem] }),
    });
    if (named.ok && valued.ok && (await onAdd(named.text, valued.text))) onClose();
  };
  return (
    <EditForm clears={false} onSave={save} onClose={onClose}>
      <Field
        label={ownFields.name}
        placeholder={ownFields.nameExample}
        list={listId}
        autoFocus
        autoComplete="off"
        error={problems.name}
        value={name}
        onChange={setName}
      />
      <datalist id={listId}>
        {known
          .filter((each) => !held.includes(each))
          .map((each) => (
            <option key={each} value={each} />
          ))}
      </datalist>
      <Field label={ownFields.value} error={problems.value} value={value} onChange={setValue} />
    </EditForm>
  );
}

/** The way to a further field of the user's own. */
export function AddOwnField({ place, ...props }: AddOwnFieldProps & { place: Ref<HTMLDivElement> }) {
  const { ownFields } = useMessages();
  const [open, setOpen] = useState(false);
  return (
    <div className="own-field-add" ref={place}>
      {open ? (
        <AddForm {...props} onClose={() => setOpen(false)} />
      ) : (
        <Button
          size="small"
          variant="quiet"
          icon={<Icon of={Plus} size={14} />}
          onClick={() => setOpen(true)}
        >
          {ownFields.add}
        </Button>
      )}
    </div>
  );
}
