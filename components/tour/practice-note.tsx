import { FlaskConical } from 'lucide-react';
import { useUndo } from '../hooks/use-undo.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Note } from '../ui/note.tsx';
import { usePractice } from './use-practice.ts';

/** That some people here are invented, with the one click that removes them all. Nothing where none are. */
export function PracticeNote() {
  const { practice: say, trouble } = useMessages();
  const { offerUndoBy } = useUndo();
  const { people, pending, failure, add, remove } = usePractice();
  const removeAll = async () => {
    const removed = people.length;
    if (await remove()) offerUndoBy(say.removed(removed), add);
  };
  if (people.length === 0) return null;
  return (
    <Note
      icon={FlaskConical}
      title={say.here(people.length)}
      actions={
        <Button
          size="small"
          pending={pending}
          failed={failure !== undefined}
          onClick={() => void removeAll()}
        >
          {say.remove}
        </Button>
      }
    >
      {failure ? trouble.storage[failure].title : say.body}
    </Note>
  );
}
