import { CircleHelp } from 'lucide-react';
import type { PersonRow } from '../../lib/model/person.ts';
import { seemsCurious } from '../../lib/pipeline/seems-curious.ts';
import { useNow } from '../hooks/use-now.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Note } from '../ui/note.tsx';

export interface CuriousNoteProps {
  person: PersonRow;
  pending: boolean;
  onSetAside(): void;
}

/** Proposes, and no more, to set aside someone without a need. */
export function CuriousNote({ person, pending, onSetAside }: CuriousNoteProps) {
  const { curious } = useMessages().stages;
  if (!seemsCurious(person, useNow())) return null;
  return (
    <Note
      icon={CircleHelp}
      title={curious.title}
      actions={
        <Button size="small" pending={pending} onClick={onSetAside}>
          {curious.action}
        </Button>
      }
    >
      {curious.body}
    </Note>
  );
}
