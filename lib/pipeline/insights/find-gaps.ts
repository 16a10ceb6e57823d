import { FUNCTIONS, STAGES, type Stage } from '../../model/words.ts';
import type { Chosen } from './choose-people.ts';
import type { Columns } from './columns.ts';

/** How far somebody's buying has come, which is another thing than our stage. */
export const GAP_POSITIONS = ['discovery', 'evaluation', 'decision'] as const;
type GapPosition = (typeof GAP_POSITIONS)[number];

/** Whom a content is for. An empty list means everyone. */
export interface ContentAim {
  id: string;
  positions: readonly GapPosition[];
  stages: readonly Stage[];
  /** Profiles sought, each standing for a persona. */
  icpIds: readonly string[];
}

const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];

/** Whom a stored content is for, as far as it says. What it does not say, or says in words not known here, bars nobody. */
export function readAim(content: { id: string }): ContentAim {
  const { position, stages, personas } = content as Record<string, unknown>;
  return {
    id: content.id,
    positions: GAP_POSITIONS.filter((each) => each === position),
    stages: STAGES.filter((stage) => strings(stages).includes(stage)),
    icpIds: strings(personas),
  };
}

/** Those still to be won, and where their buying is taken to be: nobody has said, so their stage tells. */
const POSITION_OF: Partial<Record<Stage, GapPosition>> = {
  suspect: 'discovery',
  lead: 'discovery',
  prospect: 'evaluation',
  opportunity: 'decision',
};

/** What people can be told apart by, beside where their buying is. */
export const GAP_SIDES = ['icp', 'function'] as const;
export type GapSide = (typeof GAP_SIDES)[number];

/** People of one kind at one position, and what there is for them. */
interface GapCell {
  position: GapPosition;
  people: number;
  /** Contents that suit any of them. */
  contents: number;
  /** People for whom nothing is left: nothing suits them, or all that does was sent. */
  without: number;
}

export interface GapRow {
  /** A profile's id or a function. Absent: no profile scores them, or their titles do not say. */
  key?: string;
  people: number;
  without: number;
  /** In the order of `GAP_POSITIONS`. */
  cells: GapCell[];
}

/** What suits people of a stage and a profile, found once for all of them. */
function suitFinder(contents: readonly ContentAim[], icpIds: readonly string[]) {
  const known = new Map<number, readonly string[]>();
  return (stage: number, icp: number): readonly string[] => {
    const key = icp * STAGES.length + stage;
    let suiting = known.get(key);
    if (suiting === undefined) {
      const [on, icpId] = [STAGES[stage] ?? 'suspect', icpIds[icp - 1]];
      suiting = contents.filter((content) => suits(content, on, icpId)).map(({ id }) => id);
      known.set(key, suiting);
    }
    return suiting;
  };
}

function suits({ positions, stages, icpIds }: ContentAim, stage: Stage, icpId: string | undefined): boolean {
  return (
    (positions.length === 0 || positions.some((position) => position === POSITION_OF[stage])) &&
    (stages.length === 0 || stages.includes(stage)) &&
    (icpIds.length === 0 || (icpId !== undefined && icpIds.includes(icpId)))
  );
}

interface Counting {
  people: number;
  without: number;
  contents: Set<string>;
  /** What suited the person counted last: mostly it suits the next as well, and is in `contents` already. */
  suiting?: readonly string[];
}

const none = (): Counting => ({ people: 0, without: 0, contents: new Set() });

function toRow(key: string | undefined, counted: readonly Counting[]): GapRow {
  const cells = GAP_POSITIONS.map((position, place): GapCell => {
    const { people, without, contents } = counted[place] ?? none();
    return { position, people, contents: contents.size, without };
  });
  const sum = (of: 'people' | 'without') => cells.reduce((all, cell) => all + cell[of], 0);
  return { ...(key !== undefined && { key }), people: sum('people'), without: sum('without'), cells };
}

/** The place of each stage's position, or -1. */
const PLACES = STAGES.map((stage) =>
  (GAP_POSITIONS as readonly (string | undefined)[]).indexOf(POSITION_OF[stage]),
);

/**
 * For whom there is nothing to send: everyone still to be won, by their profile or function and by where their buying is, against
 * the contents that suit them. Those with most people lacking come first.
 */
export function findGaps(
  { people, stage, icp, icpIds, role, sent }: Columns,
  { is }: Chosen,
  contents: readonly ContentAim[],
  side: GapSide,
): GapRow[] {
  const suiting = suitFinder(contents, icpIds);
  const [kinds, names] = side === 'icp' ? [icp, icpIds] : [role, FUNCTIONS];
  const rows = Array.from({ length: names.length + 1 }, () => GAP_POSITIONS.map(none));
  for (let who = 0; who < people; who += 1) {
    const on = stage[who] ?? 0;
    const cell = is[who] === 1 ? rows[kinds[who] ?? 0]?.[PLACES[on] ?? -1] : undefined;
    if (cell === undefined) continue;
    const fitting = suiting(on, icp[who] ?? 0);
    cell.people += 1;
    if (cell.suiting !== fitting) for (const id of fitting) cell.contents.add(id);
    cell.suiting = fitting;
    const had = sent.get(who) ?? NOTHING;
    if (fitting.every((id) => had.includes(id))) cell.without += 1;
  }
  return rows
    .map((counted, row) => toRow(names[row - 1], counted))
    .filter((row) => row.people > 0)
    .sort((one, other) => other.without - one.without || other.people - one.people);
}

const NOTHING: readonly string[] = [];
