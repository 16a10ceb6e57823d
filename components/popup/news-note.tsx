import { Building2 } from 'lucide-react';
import type { Due, Touch } from '../../lib/model/follow-up.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import { changesOfReading, type FieldNews, newsOfReading } from '../../lib/pipeline/news-of-reading.ts';
import { VOCABULARY } from '../../lib/store/change-vocabulary.ts';
import { CHANGE_ICONS, noteAfter, tellChange } from '../changes/tell-change.ts';
import { useFirstPick } from '../changes/use-first-pick.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { ActTrouble } from '../person/act-trouble.tsx';
import { Button } from '../ui/button.tsx';
import { Note } from '../ui/note.tsx';
import { ChangeLines, FieldLine, plainNews } from './news-lines.tsx';
import type { useCapturing } from './use-capturing.ts';
import type { GoodTabReading } from './use-page.ts';

export interface NewsNoteProps {
  person: PersonRow;
  reading: GoodTabReading;
  readAt: string;
  capturing: ReturnType<typeof useCapturing>;
  /** Takes over what the page says; with a touch, sets it in the same act. */
  onUpdate(touch?: Due & Touch): void;
}

/** What the note is called: the typed change, else which field is otherwise. */
function useTitle(person: PersonRow, plain: readonly FieldNews[]): string {
  const { words, popup } = useMessages();
  const { formatDate } = useFormat();
  const [first, ...others] = plain;
  if (!first || others.length > 0) return popup.news.several(formatDate(person.lastSeenAt));
  const known = person.facts[first.field]?.at ?? person.lastSeenAt;
  return popup.news.one(words.fields[first.field], formatDate(known));
}

interface ActionsProps extends Pick<NewsNoteProps, 'capturing' | 'onUpdate'> {
  /** What a follow-up would be noted with, where there is reason for one. */
  note: string | undefined;
}

function Actions({ capturing, onUpdate, note }: ActionsProps) {
  const { popup, changes } = useMessages();
  const pick = useFirstPick();
  const { pending, failure } = capturing.state;
  return (
    <>
      <Button size="small" pending={pending} failed={failure !== undefined} onClick={() => onUpdate()}>
        {popup.news.update}
      </Button>
      {note !== undefined && pick && (
        <Button size="small" pending={pending} onClick={() => onUpdate({ ...pick.due, note })}>
          {changes.updateAndFollowUp(pick.day)}
        </Button>
      )}
    </>
  );
}

/** What the page says otherwise than is stored, in words where it can be typed, and the one click that takes it over. */
export function NewsNote({ person, reading, readAt, capturing, onUpdate }: NewsNoteProps) {
  const messages = useMessages();
  const news = newsOfReading(person, reading.person, reading.source, readAt);
  const compared = changesOfReading(person, reading.person, VOCABULARY);
  const plain = plainNews(news, compared);
  const title = useTitle(person, plain);
  const [change] = compared.changes;
  if (!change && plain.length === 0) return null;
  const alone = plain.length === 1 && !change;
  return (
    <section className="popup-section">
      <Note
        tone="accent"
        icon={change ? CHANGE_ICONS[change.kind] : Building2}
        title={change ? tellChange(change, messages) : title}
        actions={<Actions {...{ capturing, onUpdate }} note={change && noteAfter(change, messages)} />}
      >
        <ChangeLines compared={compared} />
        {plain.map((each) => (
          <FieldLine
            key={each.field}
            news={each}
            alone={alone}
            reworded={each.field === 'title' && compared.reworded !== undefined}
          />
        ))}
      </Note>
      <ActTrouble state={capturing.state} />
    </section>
  );
}
