import {
  type CadenceProblem,
  checkCadence,
  type DraftStep,
  isFault,
} from '../../lib/followup/check-cadence.ts';
import {
  type Cadence,
  type CadenceKind,
  type Effect,
  MOST_DAYS,
  MOST_TRIES,
  type Rule,
  type Step,
} from '../../lib/model/cadence.ts';
import { WEEKDAYS } from '../../lib/model/capacity.ts';
import type { Disposition, Sentiment } from '../../lib/model/words.ts';

/** A step as it is typed. */
export interface StepForm extends Omit<Step, 'day' | 'note'> {
  day: string;
  note: string;
}

/** A rule as it is typed. */
export interface RuleForm {
  id: string;
  on?: Disposition;
  feel?: Sentiment;
  do: Effect['do'];
  after: string;
  most: string;
  step?: string;
}

/** A cadence as it is typed. Plain data: it is kept through leaving the page. */
export interface CadenceForm extends Pick<Cadence, 'id' | 'stops' | 'suits'> {
  name: string;
  kind: CadenceKind;
  steps: StepForm[];
  rules: RuleForm[];
  weekdays: number[];
}

export type FormProblem = CadenceProblem | { kind: 'rule-days' | 'rule-tries'; rule: number };

/** Nothing but a name, and the answers that stop any cadence. */
export function emptyCadence(id: string, name: string): CadenceForm {
  const stop = (rule: Pick<RuleForm, 'on' | 'feel'>, place: number): RuleForm => ({
    id: `r${place}`,
    ...rule,
    do: 'stop',
    after: '',
    most: '1',
  });
  return {
    id,
    name,
    kind: 'sequence',
    steps: [],
    rules: [{ feel: 'positive' as const }, { feel: 'negative' as const }, { on: 'replied' as const }].map(
      stop,
    ),
    weekdays: [...WEEKDAYS],
    stops: { stages: ['customer', 'nurture', 'disqualified'], signals: ['reply', 'two-way-contact'] },
    suits: { stages: ['suspect', 'lead'], grades: [] },
  };
}

const numberText = (n: number | undefined): string => (n === undefined ? '' : String(n));

function toRuleForm({ on, feel, effect }: Rule, place: number): RuleForm {
  return {
    id: `r${place}`,
    ...(on && { on }),
    ...(feel && { feel }),
    do: effect.do,
    after: 'after' in effect ? numberText(effect.after) : '',
    most: effect.do === 'again' ? String(effect.most) : '1',
    ...(effect.do === 'go-to' && { step: effect.step }),
  };
}

/** A saved cadence, to be written on. */
export function toForm({ id, name, kind, steps, rules, weekdays, stops, suits }: Cadence): CadenceForm {
  return {
    ...{ id, name, kind, stops, suits },
    steps: steps.map(({ day, note = '', ...step }) => ({ ...step, day: String(day), note })),
    rules: rules.map(toRuleForm),
    weekdays: weekdays ?? [...WEEKDAYS],
  };
}

/** A number typed; `undefined` for anything else within the bounds. */
function wholeNumber(text: string, least: number, most: number): number | undefined {
  const number = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isInteger(number) && number >= least && number <= most ? number : undefined;
}

/** The day typed, which may lie outside the bounds; `undefined` where it is no whole number. */
export const readDay = (text: string): number | undefined => wholeNumber(text, -9_999, 9_999);

function toStep({ day, note, ...step }: StepForm): DraftStep {
  const about = note.trim();
  return { ...step, day: readDay(day), ...(about && { note: about }) };
}

const isTyped = (text: string): boolean => text.trim() !== '';

/** The effect of a rule; with what is wrong with its numbers. */
function toEffect({ do: effect, after, most, step = '' }: RuleForm): {
  effect: Effect;
  kind?: 'rule-days' | 'rule-tries';
} {
  const days = wholeNumber(after, effect === 'go-to' ? 0 : 1, MOST_DAYS);
  switch (effect) {
    case 'stop':
      return { effect: { do: effect } };
    case 'continue':
    case 'nurture':
      if (days === undefined && isTyped(after)) return { effect: { do: effect }, kind: 'rule-days' };
      return { effect: { do: effect, ...(days !== undefined && { after: days }) } };
    case 'go-to':
      return {
        effect: { do: effect, step, after: days ?? 0 },
        ...(days === undefined && { kind: 'rule-days' }),
      };
    case 'again': {
      const tries = wholeNumber(most, 1, MOST_TRIES);
      const kind = days === undefined ? 'rule-days' : tries === undefined ? 'rule-tries' : undefined;
      return { effect: { do: effect, after: days ?? 1, most: tries ?? 1 }, ...(kind && { kind }) };
    }
  }
}

export interface ReadForm {
  problems: FormProblem[];
  /** There where nothing keeps it from being saved. */
  cadence?: Omit<Cadence, 'updatedAt'>;
}

/** Reads a form, and says of each place what is wrong there. */
export function readForm(
  form: CadenceForm,
  around: { weekdays: readonly number[]; templates?: ReadonlySet<string> },
): ReadForm {
  const { id, name, kind, stops, suits } = form;
  const steps = form.steps.map(toStep);
  const effects = form.rules.map(toEffect);
  const rules = form.rules.map(({ on, feel }, place): Rule => {
    const { effect } = effects[place] ?? { effect: { do: 'continue' as const } };
    return { ...(on && { on }), ...(feel && { feel }), effect };
  });
  const weekdays = form.weekdays.length === WEEKDAYS.length ? undefined : form.weekdays;
  const found = checkCadence({ name, kind, steps, rules, weekdays }, around);
  const numbers = effects.flatMap(({ kind: wrong }, rule) => (wrong ? [{ kind: wrong, rule } as const] : []));
  const problems: FormProblem[] = [...found, ...numbers];
  if (problems.some(isWrong)) return { problems };
  const cadence = {
    ...{ id, name: name.trim(), kind, rules, stops, suits },
    steps: steps as Step[],
    ...(weekdays && { weekdays: [...weekdays] }),
  };
  return { problems, cadence };
}

const isNumber = (problem: FormProblem): problem is Exclude<FormProblem, CadenceProblem> =>
  problem.kind === 'rule-days' || problem.kind === 'rule-tries';

/** Whether a problem keeps the cadence from being saved. */
export const isWrong = (problem: FormProblem): boolean => isNumber(problem) || isFault(problem);

/** The form with a step standing where another one stands. */
export function moveStep(form: CadenceForm, id: string, to: string): CadenceForm {
  const from = form.steps.findIndex((each) => each.id === id);
  const at = form.steps.findIndex((each) => each.id === to);
  const moved = form.steps[from];
  if (moved === undefined || at < 0 || from === at) return form;
  return { ...form, steps: form.steps.toSpliced(from, 1).toSpliced(at, 0, moved) };
}

/** A step after the last one, two working days on. */
export function nextStep(id: string, { steps, kind }: CadenceForm): StepForm {
  const last = steps.at(-1);
  const before = last && wholeNumber(last.day, 0, MOST_DAYS);
  const day = before === undefined ? (kind === 'repeating' ? 1 : 0) : Math.min(MOST_DAYS, before + 2);
  return { id, channel: 'email', day: String(day), note: '' };
}
