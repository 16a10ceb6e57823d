import { BadgeCheck, BellRing, CircleX, Hourglass, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { type SaidStanding, sayStanding } from '../../lib/locales/index.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Note, type NoteProps } from '../ui/note.tsx';

const LOOKS: Record<SaidStanding['kind'], { tone: NonNullable<NoteProps['tone']>; icon: LucideIcon }> = {
  rejected: { tone: 'miss', icon: CircleX },
  customer: { tone: 'match', icon: BadgeCheck },
  ready: { tone: 'accent', icon: BellRing },
  nurtured: { tone: 'neutral', icon: Hourglass },
};

export interface StandingNoteProps {
  person: PersonRow;
  actions?: ReactNode;
  /** What is being added to it. */
  children?: ReactNode;
}

/** What must be known first of someone met again: rejected, bought, nurtured, ready. Nothing of anybody else. */
export function StandingNote({ person, actions, children }: StandingNoteProps) {
  const messages = useMessages();
  const said = sayStanding(person, messages, useFormat());
  if (!said) return null;
  return (
    <Note {...LOOKS[said.kind]} title={said.title} actions={actions}>
      {said.more.map((line) => (
        <p key={line}>
          <Bidi>{line}</Bidi>
        </p>
      ))}
      {children}
    </Note>
  );
}
