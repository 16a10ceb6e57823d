import { Ellipsis, ListFilter, Pencil, Trash2, TriangleAlert } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { EVERYONE } from '../../lib/model/segment.ts';
import { checkFilter, isUsable } from '../../lib/pipeline/list/check-filter.ts';
import { readSegments, type StoredSegment } from '../../lib/store/segments.ts';
import { useList } from '../hooks/use-list.ts';
import { useNow } from '../hooks/use-now.ts';
import { useLive } from '../hooks/use-store.tsx';
import { useListsMessages } from '../locale/late-messages.tsx';
import { useFormat } from '../locale/locale-provider.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Icon } from '../ui/icon.tsx';
import { Menu } from '../ui/menu.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { BUILT_IN } from './built-in-lists.ts';
import { SegmentName } from './segment-name.tsx';
import type { PeopleView } from './use-people-view.ts';
import type { SegmentActs } from './use-segment-acts.ts';
import '../styles/segments.css';

/** Every segment, live; none until they are read. */
export function useSegments(): StoredSegment[] {
  return useLive(readSegments, []) ?? [];
}

const filterOf = (segment: StoredSegment) => ('filter' in segment ? segment.filter : undefined);

/** Why a segment is not counted: it cannot be read, or not be used. */
const isTroubled = (segment: StoredSegment): boolean => {
  const filter = filterOf(segment);
  return filter === undefined || !isUsable(checkFilter(filter));
};

/** How many each list holds, by its id, kept true to what changes. */
function useCounts(segments: readonly StoredSegment[], paused: boolean): ReadonlyMap<string, number> {
  const now = useNow();
  const sound = segments.filter((segment) => !isTroubled(segment));
  const lists = [
    ...BUILT_IN.map(({ id, filter }) => ({ id: id as string, filter })),
    ...sound.map((segment) => ({ id: segment.id, filter: filterOf(segment) ?? EVERYONE })),
  ];
  const counted = useList(
    'counts',
    { filters: lists.map(({ filter }) => filter) },
    { paused, tick: now.slice(0, 16) },
  );
  const counts = counted?.answer ?? [];
  // The answer to another set of lists says nothing of these.
  if (counts.length !== lists.length) return new Map();
  return new Map(lists.map(({ id }, at) => [id, counts[at] ?? 0]));
}

interface LineProps {
  icon: ReactNode;
  name: string;
  count: number | undefined;
  /** Why it has no count. */
  trouble?: string | undefined;
  current: boolean;
  onOpen(): void;
  /** What else can be done with it. */
  children?: ReactNode;
}

function Line({ icon, name, count, trouble, current, onOpen, children }: LineProps) {
  const { formatNumber } = useFormat();
  return (
    <li className="segment">
      <button
        type="button"
        className="segment-open"
        aria-current={current ? 'true' : undefined}
        title={trouble}
        onClick={onOpen}
      >
        {icon}
        <span className="segment-name">
          <Bidi>{name}</Bidi>
        </span>
        {trouble === undefined ? (
          <span className="segment-count">{count !== undefined && formatNumber(count)}</span>
        ) : (
          <>
            <Icon of={TriangleAlert} size={14} />
            <VisuallyHidden>{trouble}</VisuallyHidden>
          </>
        )}
      </button>
      {children}
    </li>
  );
}

interface OwnProps {
  segment: StoredSegment;
  count: number | undefined;
  view: PeopleView;
  acts: SegmentActs;
}

/** A segment of the user's own: opened, renamed, deleted. */
function OwnSegment({ segment, count, view, acts }: OwnProps) {
  const say = useListsMessages().segments;
  const [renaming, setRenaming] = useState(false);
  const broken = 'broken' in segment;
  if (renaming && !broken)
    return (
      <li>
        <SegmentName
          initial={segment.name}
          acts={acts}
          onSave={async (name) => {
            if (await acts.change(segment, { name })) setRenaming(false);
          }}
          onClose={() => setRenaming(false)}
        />
      </li>
    );
  const rename = {
    id: 'rename',
    label: say.rename,
    icon: <Icon of={Pencil} />,
    onPick: () => setRenaming(true),
  };
  const remove = {
    id: 'delete',
    label: say.delete,
    icon: <Icon of={Trash2} />,
    danger: true,
    onPick: () => void acts.remove(segment.id, segment.name),
  };
  return (
    <Line
      icon={<Icon of={ListFilter} size={14} />}
      name={segment.name}
      count={count}
      trouble={broken ? say.broken : isTroubled(segment) ? say.troubled : undefined}
      current={view.segment === segment.id}
      onOpen={() => !broken && view.open(segment.filter, segment.id)}
    >
      <Menu
        label={say.more(segment.name)}
        icon={<Icon of={Ellipsis} size={14} />}
        items={broken ? [remove] : [rename, remove]}
      />
    </Line>
  );
}

export interface SegmentsNavProps {
  view: PeopleView;
  segments: readonly StoredSegment[];
  acts: SegmentActs;
  /** Keeps the last counts while much changes at once. */
  paused: boolean;
}

/** The lists that come with Assay, and the user's own, each with how many it holds. */
export function SegmentsNav({ view, segments, acts, paused }: SegmentsNavProps) {
  const say = useListsMessages().segments;
  const counts = useCounts(segments, paused);
  const narrow = view.filter.parts.length > 0;
  return (
    <nav className="segments" aria-label={say.label}>
      <ul>
        {BUILT_IN.map(({ id, icon, filter }) => (
          <Line
            key={id}
            icon={<Icon of={icon} size={14} />}
            name={say[id]}
            count={counts.get(id)}
            current={view.segment === id || (id === 'everyone' && view.segment === undefined && !narrow)}
            onOpen={() => view.open(filter, id === 'everyone' ? undefined : id)}
          />
        ))}
      </ul>
      <h2 className="segments-title">{say.title}</h2>
      {segments.length === 0 && <p className="text-12 text-3 segments-none">{say.none}</p>}
      <ul>
        {segments.map((segment) => (
          <OwnSegment key={segment.id} count={counts.get(segment.id)} {...{ segment, view, acts }} />
        ))}
      </ul>
    </nav>
  );
}
