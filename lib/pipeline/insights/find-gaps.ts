import type { InsightPerson } from '../../model/insights.ts';
import { FUNCTIONS, STAGES, type Stage } from '../../model/words.ts';

/** How far somebody's buying has come, which is another thing than our stage. */
export const GAP_POSITIONS = ['discovery', 'evaluation', 'decision'] as const;
export type GapPosition = (typeof GAP_POSITIONS)[number];

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
export interface GapCell {
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

/** What suits somebody, found once for all of the same stage and profile. */
function suitFinder(contents: readonly ContentAim[]): (person: InsightPerson) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return ({ stage, icpId }) => {
    const key = `${stage} ${icpId ?? ''}`;
    const suiting =
      known.get(key) ??
      contents
        .filter(
          ({ positions, stages, icpIds }) =>
            (positions.length === 0 || positions.some((position) => position === POSITION_OF[stage])) &&
            (stages.length === 0 || stages.includes(stage)) &&
            (icpIds.length === 0 || (icpId !== undefined && icpIds.includes(icpId))),
        )
        .map(({ id }) => id);
    known.set(key, suiting);
    return suiting;
  };
}

interface Counting {
  people: number;
  without: number;
  contents: Set<string>;
}

const none = (): Counting => ({ people: 0, without: 0, contents: new Set() });

function toRow(key: string | undefined, counted: ReadonlyMap<GapPosition, Counting>): GapRow {
  const cells = GAP_POSITIONS.map((position): GapCell => {
    const { people, without, contents } = counted.get(position) ?? none();
    return { position, people, contents: contents.size, without };
  });
  const sum = (of: 'people' | 'without') => cells.reduce((all, cell) => all + cell[of], 0);
  return { ...(key !== undefined && { key }), people: sum('people'), without: sum('without'), cells };
}

/**
 * For whom there is nothing to send: everyone still to be won, by their profile or function and by where their buying is, against
 * the contents that suit them. Those with most people lacking come first.
 */
export function findGaps(
  people: readonly InsightPerson[],
  contents: readonly ContentAim[],
  side: GapSide,
): GapRow[] {
  const suits = suitFinder(contents);
  const rows = new Map<string | undefined, Map<GapPosition, Counting>>();
  for (const person of people) {
    const position = POSITION_OF[person.stage];
    if (position === undefined) continue;
    const key = side === 'icp' ? person.icpId : person.function;
    const row = rows.get(key) ?? new Map<GapPosition, Counting>();
    rows.set(key, row);
    const cell = row.get(position) ?? none();
    row.set(position, cell);
    const suiting = suits(person);
    cell.people += 1;
    for (const id of suiting) cell.contents.add(id);
    if (suiting.every((id) => person.sent.includes(id))) cell.without += 1;
  }
  const place = (key: string | undefined) => (FUNCTIONS as readonly (string | undefined)[]).indexOf(key);
  return [...rows]
    .map(([key, counted]) => toRow(key, counted))
    .sort(
      (one, other) =>
        other.without - one.without || other.people - one.people || place(one.key) - place(other.key),
    );
}
