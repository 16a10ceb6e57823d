import {
  ArrowRight,
  BellOff,
  CalendarClock,
  Check,
  CircleHelp,
  ClockArrowUp,
  Download,
  Eye,
  Flag,
  GitMerge,
  History,
  ListOrdered,
  type LucideIcon,
  NotebookPen,
  Pencil,
  Phone,
  Send,
  SkipForward,
  Split,
  Tag,
} from 'lucide-react';
import { type Ref, useMemo, useState } from 'react';
import { unmerge } from '../../lib/actions/unmerge.ts';
import type { Entry, EntryType } from '../../lib/model/ledger.ts';
import type { Instant } from '../../lib/model/schema.ts';
import { changesOfLedger } from '../../lib/pipeline/changes-of-ledger.ts';
import { VOCABULARY } from '../../lib/store/change-vocabulary.ts';
import { timelineOf } from '../../lib/store/queries.ts';
import { CHANGE_ICONS } from '../changes/tell-change.ts';
import { useNow } from '../hooks/use-now.ts';
import { useLive } from '../hooks/use-store.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Icon } from '../ui/icon.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { ActTrouble } from './act-trouble.tsx';
import { NoteField } from './note-field.tsx';
import { type ToldEntry, tellTimeline } from './tell-timeline.ts';
import type { PersonActs } from './use-person-acts.ts';
import { useVerb } from './use-verb.ts';

/** Entries shown at first and added at each click. */
const PAGE = 40;

/** Entries that are not listed here are no lines of their own. */
const ICONS: Partial<Record<EntryType, LucideIcon>> = {
  observed: Eye,
  edited: Pencil,
  'custom-edited': Pencil,
  answered: CircleHelp,
  called: Phone,
  contacted: Send,
  enrolled: ListOrdered,
  'left-cadence': ListOrdered,
  'cadence-paused': ListOrdered,
  'keep-in-touch': History,
  signalled: Flag,
  moved: ArrowRight,
  noted: NotebookPen,
  tagged: Tag,
  scheduled: CalendarClock,
  snoozed: ClockArrowUp,
  'reminder-snoozed': BellOff,
  done: Check,
  skipped: SkipForward,
  exported: Download,
  merged: GitMerge,
  'not-same': Split,
};

const iconOf = ({ type, change }: ToldEntry): LucideIcon =>
  change === undefined ? (ICONS[type] ?? ArrowRight) : CHANGE_ICONS[change];

/** Parts two people who were merged. */
function TakeApart({ merge }: { merge: string }) {
  const { duplicates } = useMessages();
  const verb = useVerb((db, act) => unmerge(db, act, merge), duplicates.toldApart);
  return (
    <>
      <Button
        size="small"
        variant="quiet"
        pending={verb.state.pending}
        failed={verb.state.failure !== undefined}
        onClick={() => void verb.run()}
      >
        {duplicates.takeApart}
      </Button>
      <ActTrouble state={verb.state} />
    </>
  );
}

function Row({ entry, now }: { entry: ToldEntry; now: Instant }) {
  const { formatDateTime, formatRelativeDay, formatTime } = useFormat();
  return (
    <li className="timeline-row">
      <span className="timeline-icon">
        <Icon of={iconOf(entry)} size={14} />
      </span>
      <div className="timeline-words">
        <p>
          <Bidi>{entry.title}</Bidi>
        </p>
        {entry.body !== undefined && (
          <p className="timeline-body text-12 text-2">
            <Bidi>{entry.body}</Bidi>
          </p>
        )}
        {entry.merge !== undefined && <TakeApart merge={entry.merge} />}
      </div>
      <time className="timeline-time text-11 text-3" dateTime={entry.at} title={formatDateTime(entry.at)}>
        <span>{formatRelativeDay(entry.at, now)}</span>
        <span>{formatTime(entry.at)}</span>
      </time>
    </li>
  );
}

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
          <Row key={entry.id} entry={entry} now={now} />
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
