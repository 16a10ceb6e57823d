import { useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Note } from '../ui/note.tsx';

export interface LeftoverNoteProps {
  pending: boolean;
  onKeep(): void;
  onDrop(): void;
}

/** A draft that outlived the saving of its person, as when the shortcut saved them: nothing of it is lost unasked. */
export function LeftoverNote({ pending, onKeep, onDrop }: LeftoverNoteProps) {
  const { leftover } = useMessages().popup;
  return (
    <section className="popup-section">
      <Note
        tone="partial"
        title={leftover.title}
        actions={
          <>
            <Button size="small" pending={pending} onClick={onKeep}>
              {leftover.keep}
            </Button>
            <Button size="small" variant="quiet" onClick={onDrop}>
              {leftover.drop}
            </Button>
          </>
        }
      >
        {leftover.body}
      </Note>
    </section>
  );
}
