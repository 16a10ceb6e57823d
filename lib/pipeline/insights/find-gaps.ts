import { BUYING_POSITIONS, type BuyingPosition } from '../../model/message-words.ts';
import { FUNCTIONS, STAGES, type Stage } from '../../model/words.ts';
import type { Chosen } from './choose-people.ts';
import type { Columns } from './columns.ts';

/** Whom a content is for: on which of these stages, and which profiles sought suit best; no profile means everyone. */
export interface ContentAim {
  id: string;
  position: BuyingPosition;
  stages: readonly Stage[];
  icpIds: readonly string[];
}

/** What there is to send, and on which stages people are spoken to about each buying position. */
export interface Library {
  contents: readonly ContentAim[];
  spokenTo: Readonly<Record<BuyingPosition, readonly Stage[]>>;
}

/** Those still to be won. */
const OPEN: readonly Stage[] = ['suspect', 'lead', 'prospect', 'opportunity'];

/** What people can be told apart by, beside where their buying is. */
export const GAP_SIDES = ['icp', 'function'] as const;
export type GapSide = (typeof GAP_SIDES)[number];

/** People of one kind who are spoken to about one position, and what there is for them. */
interface GapCell {
  position: BuyingPosition;
  people: number;
  /** Contents that suit any of them. */
  contents: number;
  /** People for whom nothing is left: nothing suits them, or all that does was sent. */
  without: number;
}

/** People of one kind. Somebody may be spoken to about two positions, so that cells may hold more than the row. */
export interface GapRow {
  /** A profile's id or a function. Absent: no profile scores them, or their titles do not say. */
  key?: string;
  people: number;
  /** Those for whom nothing is left at any position they are spoken to about. */
  without: number;
  /** In the order of `BUYING_POSITIONS`. */
  cells: GapCell[];
}

interface Counting {
  people: number;
  without: number;
  contents: Set<string>;
  /** What suited the person counted last: mostly it suits the next as well, and is in `contents` already. */
  suiting?: readonly string[];
}

interface Row {
  people: number;
  without: number;
  cells: Counting[];
}

const noRow = (): Row => ({
  people: 0,
  without: 0,
  cells: BUYING_POSITIONS.map(() => ({ people: 0, without: 0, contents: new Set() })),
});

/**
 * What suits people of a stage and a profile at each position they are spoken to about, found once for all of them; `undefined`
 * at the others.
 */
function suitFinder({ contents, spokenTo }: Library, icpIds: readonly string[]) {
  const known = new Map<number, readonly (readonly string[] | undefined)[]>();
  const find = (stage: Stage, icpId: string | undefined) =>
    BUYING_POSITIONS.map((position) => {
      if (!spokenTo[position].includes(stage)) return undefined;
      const suits = (content: ContentAim) =>
        content.position === position &&
        content.stages.includes(stage) &&
        (content.icpIds.length === 0 || (icpId !== undefined && content.icpIds.includes(icpId)));
      return contents.filter(suits).map(({ id }) => id);
    });
  return (stage: number, icp: number) => {
    const key = icp * STAGES.length + stage;
    const suiting = known.get(key) ?? find(STAGES[stage] ?? 'suspect', icpIds[icp - 1]);
    known.set(key, suiting);
    return suiting;
  };
}

const NOTHING: readonly string[] = [];

function countPerson(
  row: Row,
  suiting: readonly (readonly string[] | undefined)[],
  had: readonly string[],
): void {
  let isWithout = true;
  for (const [place, fitting] of suiting.entries()) {
    const cell = row.cells[place];
    if (fitting === undefined || cell === undefined) continue;
    cell.people += 1;
    if (cell.suiting !== fitting) for (const id of fitting) cell.contents.add(id);
    cell.suiting = fitting;
    if (fitting.every((id) => had.includes(id))) cell.without += 1;
    else isWithout = false;
  }
  row.people += 1;
  if (isWithout) row.without += 1;
}

function toRow(key: string | undefined, { people, without, cells }: Row): GapRow {
  return {
    ...(key !== undefined && { key }),
    people,
    without,
    cells: BUYING_POSITIONS.map((position, place): GapCell => {
      const { contents, ...counted } = cells[place] ?? { people: 0, without: 0, contents: new Set() };
      return { position, people: counted.people, contents: contents.size, without: counted.without };
    }),
  };
}

/**
 * For whom there is nothing to send: everyone still to be won, by their profile or function and by where their buying may be,
 * against the contents that suit them. Those with most people lacking come first.
 */
export function findGaps(
  { people, stage, icp, icpIds, role, sent }: Columns,
  { is }: Chosen,
  library: Library,
  side: GapSide,
): GapRow[] {
  const suiting = suitFinder(library, icpIds);
  const isOpen = STAGES.map((each) => OPEN.includes(each));
  const [kinds, names] = side === 'icp' ? [icp, icpIds] : [role, FUNCTIONS];
  const rows = Array.from({ length: names.length + 1 }, noRow);
  for (let who = 0; who < people; who += 1) {
    const on = stage[who] ?? 0;
    const row = is[who] === 1 && isOpen[on] ? rows[kinds[who] ?? 0] : undefined;
    if (row) countPerson(row, suiting(on, icp[who] ?? 0), sent.get(who) ?? NOTHING);
  }
  return rows
    .map((counted, place) => toRow(names[place - 1], counted))
    .filter((row) => row.people > 0)
    .sort((one, other) => other.without - one.without || other.people - one.people);
}
