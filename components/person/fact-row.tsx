import { Pencil } from 'lucide-react';
import { type KeyboardEvent, type SubmitEvent, useRef, useState } from 'react';
import type { EditField } from '../../lib/model/ledger.ts';
import type { Fact } from '../../lib/model/reading.ts';
import type { EditValue } from '../../lib/pipeline/draft-person.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
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
  /** Keeps the value; false leaves the row open, with the reason shown by the view. */
  onEdit(field: EditField, value: EditValue): Promise<boolean>;
}

interface FormProps extends Pick<FactRowProps, 'field' | 'fact' | 'onEdit'> {
  onClose(): void;
}

function FactForm({ field, fact, onEdit, onClose }: FormProps) {
  const { common, person } = useMessages();
  const [text, setText] = useState(() => factText(fact?.value));
  const [error, setError] = useState<string>();
  const submit = async (event: SubmitEvent | KeyboardEvent) => {
    event.preventDefault();
    const parsed = parseFact(field, text, fact?.value);
    if (!parsed.ok) return setError(person.problems[parsed.problem]);
    if (await onEdit(field, parsed.value)) onClose();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      // A browser closes the popup on Esc; here it only closes the row.
      event.preventDefault();
      event.stopPropagation();
      onClose();
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit(event);
  };
  return (
    <form className="fact-form" onSubmit={(event) => void submit(event)} onKeyDown={press}>
      <FactInput field={field} text={text} error={error} onChange={setText} />
      <div className="row">
        <Button type="submit" size="small">
          {common.save}
        </Button>
        <Button size="small" variant="quiet" onClick={onClose}>
          {common.cancel}
        </Button>
        {field !== 'name' && <span className="text-11 text-3">{person.clearHint}</span>}
      </div>
    </form>
  );
}

/** One field: its value or what is missing, and the way to change it in place. */
export function FactRow({ field, fact, howToGet, withSource, onEdit }: FactRowProps) {
  const { words, person } = useMessages();
  const [open, setOpen] = useState(false);
  const row = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    // The field that had focus is gone; the row's own button is where the reader was.
    requestAnimationFrame(() => row.current?.querySelector('button')?.focus());
  };
  return (
    <div className="fact" ref={row}>
      <dt className="fact-name">{words.fields[field]}</dt>
      <dd className="fact-value">
        {open ? (
          <FactForm field={field} fact={fact} onEdit={onEdit} onClose={close} />
        ) : (
          <FactValue field={field} fact={fact} howToGet={howToGet} withSource={withSource} />
        )}
      </dd>
      {!open && (
        <dd className="fact-edit">
          <IconButton
            size="small"
            label={person.editField(words.fields[field])}
            icon={<Icon of={Pencil} size={14} />}
            onClick={() => setOpen(true)}
          />
        </dd>
      )}
    </div>
  );
}
