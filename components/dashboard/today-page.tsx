import { Users } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { suggestedShortcut } from '../../lib/browser/shortcuts.ts';
import type { Brief } from '../../lib/model/brief.ts';
import type { ListQuery } from '../../lib/pipeline/list/find.ts';
import { openFollowUps, readCounts } from '../../lib/store/queries.ts';
import { CalendarButton } from '../follow-up/calendar-button.tsx';
import { DayBalance } from '../follow-up/day-balance.tsx';
import { PersonLink } from '../follow-up/follow-up-row.tsx';
import { MoveWaiting } from '../follow-up/move-waiting.tsx';
import { TodayList } from '../follow-up/today-list.tsx';
import { WeekPlan } from '../follow-up/week-plan.tsx';
import { useList } from '../hooks/use-list.ts';
import { useNow } from '../hooks/use-now.ts';
import { useLive, useStore } from '../hooks/use-store.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Temperature } from '../score/temperature.tsx';
import { PracticeNote } from '../tour/practice-note.tsx';
import { PracticeStart } from '../tour/practice-start.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { printShortcut } from '../ui/kbd.tsx';
import { type KeyHint, KeyHints } from '../ui/key-hints.tsx';
import { Pill } from '../ui/pill.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { PageHeader } from './page-header.tsx';

const BackupNotes = lazy(async () => ({ default: (await import('../backup/backup-notes.tsx')).BackupNotes }));

function SlippingRow({ person }: { person: Brief }) {
  const { words } = useMessages();
  const { company, grade } = person;
  return (
    <li>
      <div className="grow">
        <PersonLink person={person} />
        <p className="text-12 text-2">
          {words.stages[person.stage]}
          {company !== undefined && (
            <>
              {', '}
              <Bidi>{company}</Bidi>
            </>
          )}
        </p>
      </div>
      {grade && <Temperature label={grade} />}
    </li>
  );
}

/** People on the ladder whom nobody is due to contact, the best score first. */
const SLIPPING: ListQuery = {
  filter: {
    join: 'all',
    parts: [
      { field: 'stage', test: 'is', values: ['lead', 'prospect', 'opportunity'] },
      { field: 'nextDueAt', test: 'unknown', values: [] },
    ],
  },
};
/** As many as can be looked through. */
const SLIPPING_SHOWN = 50;

/** As many as are seen at a glance. */
const SLIPPING_FIRST = 8;

/** Whom nobody is about to contact, though they are on the ladder: the best of them, and how many there are. */
function Slipping() {
  const { slipping, showMore } = useMessages().today;
  const { formatNumber } = useFormat();
  const [open, setOpen] = useState(false);
  const found = useList('find', { query: SLIPPING, from: 0, to: SLIPPING_SHOWN });
  if (found === undefined) return null;
  const { people, total } = found.answer;
  const shown = open ? people : people.slice(0, SLIPPING_FIRST);
  const hidden = people.length - shown.length;
  return (
    <Card
      title={slipping.title}
      flush
      actions={total > 0 && <Pill tone="partial">{formatNumber(total)}</Pill>}
    >
      <p className="slipping-about">{total > 0 ? slipping.body : slipping.none}</p>
      <ul className="slipping">
        {shown.map((person) => (
          <SlippingRow key={person.id} person={person} />
        ))}
      </ul>
      {hidden > 0 && (
        <div className="touches-more">
          <Button size="small" variant="quiet" onClick={() => setOpen(true)}>
            {showMore(hidden)}
          </Button>
        </div>
      )}
      {hidden === 0 && total > people.length && (
        <p className="slipping-about">{slipping.more(total - people.length)}</p>
      )}
    </Card>
  );
}

function Hints() {
  const { keys } = useMessages().today;
  const hints: KeyHint[] = [
    [['J', 'K'], keys.move],
    [['Enter'], keys.open],
    [['E'], keys.done],
    [['Z'], keys.snooze],
    [['R'], keys.reschedule],
    [['T'], keys.addTouch],
    [['X'], keys.skip],
    [['D'], keys.call],
    [['1', '6'], keys.outcome],
    [['Control+Z'], keys.undo],
    [['?'], keys.all],
  ];
  return <KeyHints hints={hints} />;
}

/** Sorts behind every instant. */
const EVER = '\uffff';

const VIEWS = ['day', 'week'] as const;
type View = (typeof VIEWS)[number];

/** The day: whom to contact and why, and who would be forgotten. */
export function TodayPage() {
  const { today } = useMessages();
  const now = useNow();
  const { formatDay } = useFormat();
  const db = useStore();
  const counts = useLive(readCounts, []);
  const [view, setView] = useState<View>('day');
  const nobody = counts !== undefined && (counts.all ?? 0) === 0;
  return (
    <>
      <PageHeader
        title={today.title}
        aside={formatDay(now)}
        actions={
          !nobody && (
            <>
              <CalendarButton read={() => openFollowUps(db, EVER)} />
              <Segmented<View>
                label={today.views.title}
                value={view}
                onChange={setView}
                choices={VIEWS.map((value) => ({ value, label: today.views[value] }))}
              />
            </>
          )
        }
      />
      <Suspense>
        <BackupNotes />
      </Suspense>
      {nobody ? (
        <section className="card" aria-label={today.title}>
          <EmptyState
            icon={Users}
            title={today.nobody.title}
            body={today.nobody.body(printShortcut(suggestedShortcut('capture')))}
            action={<PracticeStart />}
          />
        </section>
      ) : (
        <>
          <PracticeNote />
          <div className="today-page">
            {view === 'day' ? (
              <TodayList
                head={(day) => <DayBalance day={day} />}
                onWaits={(day) => <MoveWaiting day={day} />}
              />
            ) : (
              <WeekPlan />
            )}
            <aside>
              <Slipping />
            </aside>
          </div>
          <Hints />
        </>
      )}
    </>
  );
}
