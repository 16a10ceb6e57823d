import {
  ArrowRight,
  BellOff,
  Building2,
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
import type { ReactNode } from 'react';
import { unmerge } from '../../lib/actions/unmerge.ts';
import type { EntryType } from '../../lib/model/ledger.ts';
import type { Instant } from '../../lib/model/schema.ts';
import { CHANGE_ICONS } from '../changes/tell-change.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { ActTrouble } from './act-trouble.tsx';
import type { ToldEntry } from './tell-timeline.ts';
import { useVerb } from './use-verb.ts';

/** Entries that are not listed here are no lines of their own. */
const ICONS: Partial<Record<EntryType, LucideIcon>> = {
  observed: Eye,
  'company-observed': Building2,
  'company-edited': Pencil,
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

/** Parts two records that were merged. */
function TakeApart({ merge }: { merge: string }) {
  const { duplicates } = useMessages();
  const verb = useVerb((db, act) => unmerge(db, act, merge), duplicates.takenApart);
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

export interface TimelineRowProps {
  entry: ToldEntry;
  now: Instant;
  /** Whom it happened with, where the list is of several. */
  who?: ReactNode;
}

/** One thing that happened: what, in words, and when. */
export function TimelineRow({ entry, now, who }: TimelineRowProps) {
  const { formatDateTime, formatRelativeDay, formatTime } = useFormat();
  return (
    <li className="timeline-row">
      <span className="timeline-icon">
        <Icon of={iconOf(entry)} size={14} />
      </span>
      <div className="timeline-words">
        {who !== undefined && <div className="text-12">{who}</div>}
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
