import { Pencil } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, type SubmitEvent, useRef, useState } from 'react';
import { useMessages } from '../locale/locale-provider.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';

export interface EditFormProps {
  /** Whether an empty field clears what is known. */
  clears: boolean;
  onSave(): Promise<void>;
  onClose(): void;
  /** The input. */
  children: ReactNode;
}

/** What a field is changed in: Ctrl or Cmd with Enter keeps it, Esc leaves it as it was. */
export function EditForm({ clears, onSave, onClose, children }: EditFormProps) {
  const { common, person } = useMessages();
  const submit = (event: SubmitEvent | KeyboardEvent) => {
    event.preventDefault();
    void onSave();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      // A browser closes the popup on Esc; here it only closes the row.
      event.preventDefault();
      event.stopPropagation();
      onClose();
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event);
  };
  return (
    <form className="fact-form" onSubmit={submit} onKeyDown={press}>
      {children}
      <div className="row">
        <Button type="submit" size="small">
          {common.save}
        </Button>
        <Button size="small" variant="quiet" onClick={onClose}>
          {common.cancel}
        </Button>
        {clears && <span className="text-11 text-3">{person.clearHint}</span>}
      </div>
    </form>
  );
}

export interface EditInPlaceProps {
  name: ReactNode;
  editLabel: string;
  /** The value as it is. */
  children: ReactNode;
  form(onClose: () => void): ReactNode;
}

/** One line of a list of facts: a name, its value, and the way to change it where it stands. */
export function EditInPlace({ name, editLabel, children, form }: EditInPlaceProps) {
  const [open, setOpen] = useState(false);
  const row = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    // The field that had focus is gone; the row's own button is where the reader was.
    requestAnimationFrame(() => row.current?.querySelector('button')?.focus());
  };
  return (
    <div className="fact" ref={row}>
      <dt className="fact-name">{name}</dt>
      <dd className="fact-value">{open ? form(close) : children}</dd>
      {!open && (
        <dd className="fact-edit">
          <IconButton
            size="small"
            label={editLabel}
            icon={<Icon of={Pencil} size={14} />}
            onClick={() => setOpen(true)}
          />
        </dd>
      )}
    </div>
  );
}
