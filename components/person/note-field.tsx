import { NotebookPen } from 'lucide-react';
import type { KeyboardEvent, Ref } from 'react';
import { useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { TextArea } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { Kbd } from '../ui/kbd.tsx';

export interface NoteFieldProps {
  text: string;
  onChange(text: string): void;
  /** Keeps the note by itself. Left out where it is saved together with the person. */
  onSave?: () => void;
  pending?: boolean;
  failed?: boolean;
  ref?: Ref<HTMLTextAreaElement>;
}

/** A note. Where it can be saved by itself, Ctrl+Enter and its button do so. */
export function NoteField({ text, onChange, onSave, pending, failed, ref }: NoteFieldProps) {
  const { person } = useMessages();
  const typed = text.trim() !== '';
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !typed) return;
    event.preventDefault();
    onSave?.();
  };
  return (
    <div className="stack">
      <TextArea
        ref={ref}
        label={person.note}
        labelHidden
        rows={1}
        maxLength={10_000}
        placeholder={person.addNote}
        icon={<Icon of={NotebookPen} size={14} />}
        trailing={
          text === '' && (
            <span aria-hidden="true">
              <Kbd shortcut="N" />
            </span>
          )
        }
        aria-keyshortcuts="N"
        value={text}
        onChange={onChange}
        onKeyDown={press}
      />
      {onSave !== undefined && typed && (
        <div className="row">
          <Button size="small" shortcut="Control+Enter" pending={pending} failed={failed} onClick={onSave}>
            {person.saveNote}
          </Button>
        </div>
      )}
    </div>
  );
}
