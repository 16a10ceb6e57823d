import { useState } from 'react';
import { useListsMessages } from '../locale/late-messages.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import type { SegmentActs } from './use-segment-acts.ts';

export interface SegmentNameProps {
  initial: string;
  acts: Pick<SegmentActs, 'pending' | 'failure'>;
  onSave(name: string): void;
  onClose(): void;
}

/** Asks what a segment is to be called. */
export function SegmentName({ initial, acts, onSave, onClose }: SegmentNameProps) {
  const { common, trouble } = useMessages();
  const say = useListsMessages().segments;
  const [name, setName] = useState(initial);
  const missing = name.trim() === '' ? say.nameNeeded : undefined;
  return (
    <form
      className="segment-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (missing === undefined && !acts.pending) onSave(name);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <Field
        label={say.name}
        labelHidden
        autoFocus
        placeholder={say.nameExample}
        maxLength={80}
        autoComplete="off"
        error={acts.failure && trouble.storage[acts.failure].title}
        value={name}
        onChange={setName}
      />
      <span className="row">
        <Button type="submit" size="small" variant="primary" pending={acts.pending} disabledReason={missing}>
          {say.saveNew}
        </Button>
        <Button size="small" variant="quiet" onClick={onClose}>
          {common.cancel}
        </Button>
      </span>
    </form>
  );
}
