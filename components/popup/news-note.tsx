import { Building2 } from 'lucide-react';
import type { FactField, PersonRow } from '../../lib/model/person.ts';
import { type FieldNews, newsOfReading } from '../../lib/pipeline/news-of-reading.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { ActTrouble } from '../person/act-trouble.tsx';
import { factText, kindOf } from '../person/fact-text.ts';
import { Bidi } from '../ui/bidi.tsx';
import { Button } from '../ui/button.tsx';
import { Note } from '../ui/note.tsx';
import type { useCapturing } from './use-capturing.ts';
import type { GoodTabReading } from './use-page.ts';

/** Fields whose change is told in words; of the others it is told that they changed. */
const TOLD: readonly FactField[] = ['name', 'headline', 'title', 'company', 'location'];

/** A picture’s address changes with every visit and tells nothing. */
const SILENT: readonly FactField[] = ['photoUrl'];

function Line({ news, alone }: { news: FieldNews; alone: boolean }) {
  const { words, popup } = useMessages();
  const { change, labelled } = popup.news;
  const now = factText(news.now);
  const told = TOLD.includes(news.field) || (kindOf(news.field) === 'mails' && !now.includes('\n'));
  if (!told) return alone ? null : <p>{words.fields[news.field]}</p>;
  const text = news.was === undefined ? now : change(factText(news.was), now);
  return (
    <p>
      <Bidi>{alone ? text : labelled(words.fields[news.field], text)}</Bidi>
    </p>
  );
}

export interface NewsNoteProps {
  person: PersonRow;
  reading: GoodTabReading;
  readAt: string;
  capturing: ReturnType<typeof useCapturing>;
  onUpdate(): void;
}

/** What the page says otherwise than is stored, and the one click that takes it over. */
export function NewsNote({ person, reading, readAt, capturing, onUpdate }: NewsNoteProps) {
  const { words, popup } = useMessages();
  const { formatDate } = useFormat();
  const news = newsOfReading(person, reading.person, reading.source, readAt).filter(
    ({ field }) => !SILENT.includes(field),
  );
  const [first] = news;
  if (!first) return null;
  const alone = news.length === 1;
  const known = person.facts[first.field]?.at ?? person.lastSeenAt;
  const title = alone
    ? popup.news.one(words.fields[first.field], formatDate(known))
    : popup.news.several(formatDate(person.lastSeenAt));
  return (
    <section className="popup-section">
      <Note
        tone="accent"
        icon={Building2}
        title={title}
        actions={
          <Button
            size="small"
            pending={capturing.state.pending}
            failed={capturing.state.failure !== undefined}
            onClick={onUpdate}
          >
            {popup.news.update}
          </Button>
        }
      >
        {news.map((each) => (
          <Line key={each.field} news={each} alone={alone} />
        ))}
      </Note>
      <ActTrouble state={capturing.state} />
    </section>
  );
}
