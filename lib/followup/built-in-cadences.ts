import type { Cadence, Rule, Step } from '../model/cadence.ts';
import type { Channel, SignalKind, Stage, Way } from '../model/words.ts';

export const BUILT_INS = ['light', 'standard', 'signal', 'nurture-monthly', 'check-in-90'] as const;
export type BuiltIn = (typeof BUILT_INS)[number];

/** What a step of a built-in cadence is for, in the user's language. */
export const STEP_NOTES = [
  'first-mail',
  'first-call',
  'look',
  'invite',
  'second-mail',
  'second-call',
  'third-mail',
  'message',
  'last-call',
  'farewell',
  'signal-call',
  'signal-mail',
  'discovery',
  'evaluation',
  'decision',
  'check-in',
  'something-new',
  'renewal',
] as const;
type StepNote = (typeof STEP_NOTES)[number];

export interface BuiltInWords {
  names: Readonly<Record<BuiltIn, string>>;
  notes: Readonly<Record<StepNote, string>>;
}

type Shape = readonly (readonly [day: number, how: Channel | Way, note: StepNote])[];

/**
 * The shapes of published cadences: how many touches, through what, over how many days. What they promise is not taken over. Six in
 * two weeks (getstealery.com), ten in fifteen days with at most two a day (winsabove.com), eight in three weeks (getgangly.com).
 * Ten working days are two weeks.
 */
const SHAPES: Record<BuiltIn, Shape> = {
  light: [
    [0, 'email', 'first-mail'],
    [2, 'phone', 'first-call'],
    [4, 'invite', 'invite'],
    [5, 'email', 'second-mail'],
    [8, 'phone', 'second-call'],
    [10, 'email', 'farewell'],
  ],
  standard: [
    [0, 'view', 'look'],
    [0, 'email', 'first-mail'],
    [1, 'phone', 'first-call'],
    [2, 'invite', 'invite'],
    [3, 'email', 'second-mail'],
    [4, 'phone', 'second-call'],
    [6, 'email', 'third-mail'],
    [7, 'phone', 'last-call'],
    [9, 'message', 'message'],
    [11, 'email', 'farewell'],
  ],
  signal: [
    [0, 'phone', 'signal-call'],
    [0, 'email', 'signal-mail'],
    [1, 'invite', 'invite'],
    [3, 'phone', 'second-call'],
    [5, 'email', 'second-mail'],
    [8, 'message', 'message'],
    [11, 'phone', 'last-call'],
    [15, 'email', 'farewell'],
  ],
  'nurture-monthly': [
    [21, 'email', 'discovery'],
    [42, 'email', 'evaluation'],
    [63, 'email', 'decision'],
  ],
  'check-in-90': [
    [64, 'phone', 'check-in'],
    [128, 'email', 'something-new'],
    [192, 'phone', 'renewal'],
  ],
};

const WAY_NAMES: readonly string[] = ['view', 'invite', 'message'] satisfies Way[];

function stepsOf(shape: Shape, notes: BuiltInWords['notes']): Step[] {
  return shape.map(([day, how, note], place): Step => {
    const through = WAY_NAMES.includes(how)
      ? { channel: 'linkedin' as const, way: how as Way }
      : { channel: how as Channel };
    return { id: `s${place + 1}`, ...through, day, note: notes[note] };
  });
}

/** Three months of working days. */
const A_QUARTER = 64;

/** What outcomes do while somebody is to be won. */
const PROSPECTING_RULES: Rule[] = [
  { feel: 'positive', effect: { do: 'stop' } },
  { feel: 'negative', effect: { do: 'stop' } },
  { feel: 'not-now', effect: { do: 'nurture', after: A_QUARTER } },
  { on: 'meeting-set', effect: { do: 'stop' } },
  { on: 'meeting-held', effect: { do: 'stop' } },
  { on: 'replied', effect: { do: 'stop' } },
  { on: 'replied', feel: 'not-now', effect: { do: 'nurture', after: A_QUARTER } },
  { on: 'wrong-person', effect: { do: 'stop' } },
  { on: 'reached', feel: 'neutral', effect: { do: 'continue', after: 3 } },
  { on: 'gatekeeper', effect: { do: 'again', after: 1, most: 1 } },
  { on: 'busy', effect: { do: 'again', after: 1, most: 2 } },
];

/** What outcomes do while a tie is kept. */
const KEEPING_RULES: Rule[] = [
  { feel: 'negative', effect: { do: 'stop' } },
  { on: 'wrong-person', effect: { do: 'stop' } },
  { on: 'no-answer', effect: { do: 'again', after: 3, most: 2 } },
  { on: 'busy', effect: { do: 'again', after: 1, most: 2 } },
];

const NURTURE_RULES: Rule[] = [
  { feel: 'positive', effect: { do: 'stop' } },
  { feel: 'negative', effect: { do: 'stop' } },
  { on: 'meeting-set', effect: { do: 'stop' } },
  { on: 'wrong-person', effect: { do: 'stop' } },
];

/** Interest that is shown is not to be met with the next message of a sequence. */
const SHOWN_INTEREST: SignalKind[] = [
  'reply',
  'two-way-contact',
  'information-request',
  'demo-request',
  'quote-request',
];

const ABOVE_LEAD: Stage[] = ['prospect', 'opportunity', 'customer', 'nurture', 'disqualified'];

const REST: Record<BuiltIn, Pick<Cadence, 'kind' | 'rules' | 'stops' | 'suits'>> = {
  light: {
    kind: 'sequence',
    rules: PROSPECTING_RULES,
    stops: { stages: ABOVE_LEAD, signals: SHOWN_INTEREST },
    suits: { stages: ['suspect', 'lead'], grades: ['cool', 'cold'] },
  },
  standard: {
    kind: 'sequence',
    rules: PROSPECTING_RULES,
    stops: { stages: ABOVE_LEAD, signals: SHOWN_INTEREST },
    suits: { stages: ['suspect', 'lead'], grades: ['warm', 'cool'] },
  },
  signal: {
    kind: 'sequence',
    rules: PROSPECTING_RULES,
    stops: { stages: ABOVE_LEAD.slice(1), signals: SHOWN_INTEREST },
    suits: { stages: ['lead', 'prospect'], grades: ['hot', 'warm'] },
  },
  'nurture-monthly': {
    kind: 'repeating',
    rules: NURTURE_RULES,
    stops: {
      stages: ['suspect', 'lead', 'prospect', 'opportunity', 'customer', 'disqualified'],
      signals: ['demo-request', 'quote-request'],
    },
    suits: { stages: ['nurture'], grades: [] },
  },
  'check-in-90': {
    kind: 'repeating',
    rules: KEEPING_RULES,
    stops: { stages: ['suspect', 'lead', 'prospect', 'nurture', 'disqualified'], signals: [] },
    suits: { stages: ['customer'], grades: [] },
  },
};

/** The cadences that are there from the start, in the user's words. Copies of them can be edited; they themselves stay. */
export function builtInCadences({ names, notes }: BuiltInWords): Cadence[] {
  return BUILT_INS.map((id) => ({
    id,
    name: names[id],
    steps: stepsOf(SHAPES[id], notes),
    ...REST[id],
    updatedAt: '2026-01-01T00:00:00.000Z',
  }));
}
