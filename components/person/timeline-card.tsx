import { type Ref, useMemo, useState } from 'react';
import type { Entry } from '../../lib/model/ledger.ts';
import { changesOfLedger } from '../../lib/pipeline/changes-of-ledger.ts';
import { VOCABULARY } from '../../lib/store/change-vocabulary.ts';
import { timelineOf } from '../../lib/store/queries.ts';
import { useNow } from '../hooks/use-now.ts';
import { useLive } from '../hooks/use-store.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { ActTrouble } from './act-trouble.tsx';
import { NoteField } from './note-field.tsx';
import { type ToldEntry, tellTimeline } from './tell-timeline.ts';
import { TimelineRow } from './timeline-row.tsx';
import type { PersonActs } from './use-person-acts.ts';

/** Entries shown at first and added at each click. */
const PAGE = 40;

type Filter = 'all' | ToldEntry['group'];

interface EntriesProps {
  personId: string;
  entries: readonly Entry[];
  filter: Filter;
}

function Entries({ personId, entries, filter }: EntriesProps) {
  const messages = useMessages();
  const format = useFormat();
  const [shown, setShown] = useState(PAGE);
  const now = useNow();
  const told = useMemo(() => {
    const changes = changesOfLedger(personId, entries, VOCABULARY);
    return tellTimeline(entries, messages, format, changes);
  }, [personId, entries, messages, format]);
  const wanted = told.filter((entry) => filter === 'all' || entry.group === filter);
  const { showMore, nothingTold } = messages.personPage;
  if (wanted.length === 0 && filter !== 'all') {
    return <p className="timeline-empty text-12 text-2">{nothingTold[filter]}</p>;
  }
  return (
    <>
      <ol className="timeline">
        {wanted.slice(0, shown).map((entry) => (
          <TimelineRow key={entry.id} entry={entry} now={now} />
        ))}
      </ol>
      {wanted.length > shown && (
        <div className="timeline-more">
          <Button size="small" variant="quiet" onClick={() => setShown(shown + PAGE)}>
            {showMore(Math.min(PAGE, wanted.length - shown))}
          </Button>
        </div>
      )}
    </>
  );
}

export interface TimelineCardProps {
  personId: string;
  note: PersonActs['note'];
  noteRef: Ref<HTMLTextAreaElement>;
}

/** Everything that happened with a person, newest first, and the place for the next note. */
export function TimelineCard({ personId, note, noteRef }: TimelineCardProps) {
  const { personPage } = useMessages();
  const [filter, setFilter] = useState<Filter>('all');
  const [text, setText] = useState('');
  const entries = useLive((db) => timelineOf(db, personId), [personId]);
  const save = async () => {
    if (await note.run(text)) setText('');
  };
  return (
    <Card
      flush
      title={personPage.timeline}
      actions={
        <Segmented<Filter>
          label={personPage.filter}
          value={filter}
          choices={(['all', 'touch', 'change'] as const).map((value) => ({
            value,
            label: personPage.filters[value],
          }))}
          onChange={setFilter}
        />
      }
    >
      <div className="timeline-note">
        <NoteField
          ref={noteRef}
          text={text}
          onChange={setText}
          onSave={() => void save()}
          pending={note.state.pending}
          failed={note.state.failure !== undefined}
        />
        <ActTrouble state={note.state} />
      </div>
      {entries && <Entries {...{ personId, entries, filter }} />}
    </Card>
  );
}
