import { type KeyboardEvent, type ReactNode, type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';

export interface ReasonFormProps {
  /** Names the move: `Move to Prospect`. */
  label: string;
  /** A reason is welcome, and not needed. */
  optional: boolean;
  pending: boolean | undefined;
  /** A reason as it might be, in place of the usual one. */
  example?: string;
  /** What else is told with the move, above the reason. */
  children?: ReactNode;
  /** Whether the reason is asked for at all. */
  withReason?: boolean;
  /** Why the move cannot be made yet. */
  blocked?: string | undefined;
  onMove(reason: string | undefined, form: HTMLFormElement): void;
  onCancel(): void;
}

/** The last word before a move: why, where a reason is needed or welcome, and the move itself. Takes the focus. */
export function ReasonForm(props: ReasonFormProps) {
  const { label, optional, pending, children, withReason = true, blocked, onMove, onCancel } = props;
  const { common, person } = useMessages();
  const { example = person.stage.reasonExample } = props;
  const [reason, setReason] = useState('');
  const place = useRef<HTMLFormElement>(null);
  // A browser minds `autofocus` once a page; forms are opened again and again.
  useEffect(() => place.current?.querySelector('input')?.focus(), []);
  const text = reason.trim();
  const why = blocked ?? (withReason && !optional && text === '' ? person.stage.reason : undefined);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (why === undefined) onMove(text || undefined, event.currentTarget);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // A browser closes the popup on Esc; here it only closes the form.
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  return (
    <form ref={place} className="stack" noValidate onSubmit={submit} onKeyDown={press}>
      {children}
      {withReason && (
        <Field
          label={person.stage.reason}
          maxLength={2_000}
          placeholder={example}
          value={reason}
          onChange={setReason}
        />
      )}
      <div className="row wrap">
        <Button type="submit" size="small" pending={pending} disabledReason={why}>
          {label}
        </Button>
        <Button size="small" variant="quiet" onClick={onCancel}>
          {common.cancel}
        </Button>
      </div>
    </form>
  );
}
