import type { JobFunction, Seniority } from '../../model/words.ts';
import type { Row, Vocabulary } from './vocabulary.ts';

type SenseKind =
  | 'rank'
  | 'role'
  | 'field'
  | 'grade'
  | 'training'
  | 'aide'
  | 'gatekeeper'
  | 'not'
  | 'former'
  | 'over'
  | 'again'
  | 'gone'
  | 'employer'
  | 'form-before'
  | 'form-after'
  | 'form-around'
  | 'link'
  | 'and'
  | 'plain'
  | 'vice'
  | 'idle';

/** What a phrase means in a title. */
export interface Sense {
  kind: SenseKind;
  level?: Seniority;
  fn?: JobFunction;
  /** Holds only without another noun beside it. */
  lone?: boolean;
  /** Holds only where a job begins. */
  opening?: boolean;
  /** An assistant who before a rank is its deputy. */
  deputy?: boolean;
  /** Someone who studies a field and does not work in it. */
  student?: boolean;
  /** A role whose function yields to a field beside it. */
  weak?: boolean;
  /** A role's word that is as well its field's: `comercial`. */
  adjective?: boolean;
  /** An assistant with no one named to assist. */
  aide?: boolean;
  /** In this language the head noun comes first: `Manajer Operasional Penjualan` runs operations. */
  headFirst: boolean;
}

/** A list of patterns and what they mean. */
export type Meaning = readonly [string | undefined, Sense];

const rowMeaning = (kind: 'rank' | 'role', [level, fn, text]: Row, headFirst: boolean): Meaning => [
  text,
  { kind, level, headFirst, ...(fn !== undefined && { fn }) },
];

const weak = ([text, sense]: Meaning): Meaning => [text, { ...sense, weak: true }];
const opening = ([text, sense]: Meaning): Meaning => [text, { ...sense, opening: true }];
const lone = ([text, sense]: Meaning): Meaning => [text, { ...sense, lone: true }];

/** Every phrase of a language with its sense; the kinds listed first hold where a phrase has two. */
export function meaningsOf(v: Vocabulary): Meaning[] {
  const headFirst = v.headFirst === true;
  const plain = (kind: SenseKind): Sense => ({ kind, headFirst });
  return [
    [v.idle, plain('idle')],
    [v.gatekeepers, plain('gatekeeper')],
    [v.not, plain('not')],
    [v.former, plain('former')],
    [v.over, plain('over')],
    [v.again, plain('again')],
    [v.gone, plain('gone')],
    [v.training, plain('training')],
    lone([v.students, { ...plain('training'), student: true }]),
    ...v.ranks.map((row) => rowMeaning('rank', row, headFirst)),
    ...(v.loneRanks ?? []).map((row) => lone(rowMeaning('rank', row, headFirst))),
    ...(v.openingRanks ?? []).map((row) => opening(rowMeaning('rank', row, headFirst))),
    ...v.roles.map((row) => rowMeaning('role', row, headFirst)),
    ...(v.weakRoles ?? []).map((row) => weak(rowMeaning('role', row, headFirst))),
    [v.aides, plain('aide')],
    [v.deputies, { ...plain('aide'), deputy: true }],
    ...v.grades.map(([level, text]): Meaning => [text, { ...plain('grade'), level }]),
    ...v.fields.map(([fn, text]): Meaning => [text, { ...plain('field'), ...(fn !== undefined && { fn }) }]),
    [v.employer, plain('employer')],
    [v.formsBefore, plain('form-before')],
    [v.formsAfter, plain('form-after')],
    [v.formsAround, plain('form-around')],
    [v.links, plain('link')],
    [v.and, plain('and')],
    [v.vices, plain('vice')],
    [v.plain, plain('plain')],
  ];
}

/** The heads of a language's compounds, then their stems; neither is a word of its own. */
export function compoundsOf({ compounds }: Vocabulary): Record<'heads' | 'open' | 'stems', Meaning[]> {
  if (!compounds) return { heads: [], open: [], stems: [] };
  const { open } = compounds;
  return {
    open: [
      ...(open?.roles ?? []).map((row) => rowMeaning('role', row, false)),
      [open?.training, { kind: 'training', headFirst: false }],
      [open?.gatekeepers, { kind: 'gatekeeper', headFirst: false }],
    ],
    heads: [
      ...compounds.ranks.map((row) => rowMeaning('rank', row, false)),
      ...compounds.roles.map((row) => rowMeaning('role', row, false)),
      [compounds.aides, { kind: 'aide', headFirst: false }],
      [compounds.training, { kind: 'training', headFirst: false }],
    ],
    stems: compounds.stems.map(([fn, text]) => [text, { kind: 'field', fn, headFirst: false }]),
  };
}
