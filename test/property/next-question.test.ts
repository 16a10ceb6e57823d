import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Answers } from '../../lib/model/answers.ts';
import { type Criterion, DEFAULT_BORDERS, DEFAULT_PARTS, type Icp } from '../../lib/model/icp.ts';
import type { Person, PersonFacts } from '../../lib/model/person.ts';
import { isWordField } from '../../lib/model/said-words.ts';
import type { FitVerdict, Question } from '../../lib/model/scorecard.ts';
import { ACQUISITION_CHANNELS, BANT_KEYS, type BantKey, SIZE_BANDS } from '../../lib/model/words.ts';
import { type OpenFact, openFacts } from '../../lib/qualify/answer-options.ts';
import { gatherFacts } from '../../lib/qualify/facts.ts';
import { assay, scoreBest } from '../../lib/qualify/index.ts';
import { judgeCriterion } from '../../lib/qualify/judge-criterion.ts';
import { fact, icp, NOW, person } from '../fixtures/example-person.ts';
import { RUNS } from './runs.ts';

/*
 * The worth of questions against brute force: every way in which all that is open may turn out is written on a person and scored
 * as a person is. Nothing is shared with the engine but the answers there are and their chances, which are tested by themselves.
 */

vi.setConfig({ testTimeout: 300_000 });

const INDUSTRIES = ['116', '93', '25'];
const some = <T>(values: readonly T[], most: number) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: most });

const common = (id: string) => ({
  id: fc.constant(id),
  kind: fc.constantFrom('must', 'nice', 'nice', 'never'),
  weight: fc.oneof(fc.integer({ min: 0, max: 10 }), fc.double({ min: 0.1, max: 10, noNaN: true })),
  prior: fc.double({ min: 0, max: 1, noNaN: true }),
});
const weighed = fc.record({
  industry: fc.constantFrom(...INDUSTRIES),
  weight: fc.integer({ min: 0, max: 10 }),
});

const CRITERIA: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  size: fc.record({ ...common('size'), field: fc.constant('size'), values: some(SIZE_BANDS, 4) }),
  noSize: fc.record({ ...common('noSize'), field: fc.constant('size'), values: some(SIZE_BANDS, 3) }),
  industry: fc.record({ ...common('industry'), field: fc.constant('industry'), values: some(INDUSTRIES, 2) }),
  place: fc.record({ ...common('place'), field: fc.constant('place'), values: some(['DK', 'NO', 'ID'], 2) }),
  channel: fc.record(
    {
      ...common('channel'),
      field: fc.constant('channel'),
      values: some(ACQUISITION_CHANNELS, 4),
      byIndustry: fc.array(weighed, { maxLength: 2 }),
    },
    { requiredKeys: ['id', 'kind', 'weight', 'prior', 'field', 'values'] },
  ),
  words: fc.record({ ...common('words'), field: fc.constant('keywords'), values: fc.constant(['HACCP']) }),
  rival: fc.record({ ...common('rival'), field: fc.constant('company'), values: fc.constant(['Kulde']) }),
  tier: fc.record({
    ...common('tier'),
    field: fc.constant('custom'),
    name: fc.constant('Tier'),
    values: some(['Gold', 'Tin'], 2),
  }),
  sites: fc.record({
    ...common('sites'),
    field: fc.constant('custom'),
    name: fc.constant('Sites'),
    operator: fc.constantFrom('at-least', 'at-most'),
    values: fc.constantFrom(['5'], ['10']),
  }),
};

const profile: fc.Arbitrary<Icp> = fc
  .record({
    names: fc.uniqueArray(fc.constantFrom(...Object.keys(CRITERIA)), { maxLength: 4 }),
    parts: fc.constantFrom(
      DEFAULT_PARTS,
      { fit: 1, readiness: 1, engagement: 0 },
      { fit: 7, readiness: 2, engagement: 1.5 },
    ),
    borders: fc.constantFrom(
      DEFAULT_BORDERS,
      { cool: 30, warm: 50, hot: 75 },
      { cool: 5, warm: 12, hot: 60 },
    ),
  })
  .chain(({ names, ...rest }) =>
    fc
      .tuple(...names.map((name) => CRITERIA[name] as fc.Arbitrary<Criterion>))
      .map((criteria) => icp(criteria as Criterion[], rest)),
  );

/** What one click writes on a person: of words what was said of them, of a number the span. */
function click(told: Person, { about, name, wanted }: Subject, value: string): Person | undefined {
  if (isWordField(about) && wanted !== undefined) {
    const state = value === 'yes' ? 'yes' : 'no';
    return { ...told, said: [...(told.said ?? []), { about, wanted, state, at: NOW }] };
  }
  return name === undefined ? undefined : { ...told, custom: { ...told.custom, [name]: fact(value) } };
}

/** How what is true is learnt elsewhere than from a click: from a page, or from a number typed. */
function learn(told: Person, { about, name }: Subject, value: string): Person {
  const facts: Partial<PersonFacts> = {};
  if (about === 'size') facts.companySize = fact(value);
  if (about === 'industry') facts.industry = fact(value);
  if (about === 'place')
    facts.location = fact({ DK: 'Denmark', NO: 'Norway', ID: 'Indonesia' }[value] ?? 'Lima, Peru');
  if (about === 'channel') facts.channel = fact(value);
  if (about === 'keywords') facts.about = fact(value === 'yes' ? 'HACCP' : 'Tea');
  if (about === 'company') facts.company = fact(value === 'yes' ? 'Kulde' : 'Tamarind Freight');
  const number = value.startsWith('<') || value.startsWith('≤') ? '1' : '99';
  const custom = {
    ...told.custom,
    ...(name !== undefined && { [name]: fact(name === 'Sites' ? number : value) }),
  };
  return { ...told, custom, facts: { ...told.facts, ...facts } };
}

type Subject = Pick<OpenFact, 'name' | 'wanted'> & { about: OpenFact['about'] | BantKey };

/** Someone with a title, a headline and a job, so that what is not asked for leaves nothing open. */
const STRANGER = person({ title: fact('Baker'), headline: fact('Baker'), positions: fact([]) });

/** One way in which everything may turn out: how likely, what was answered to each question, and the decision. */
interface End {
  chance: number;
  answers: readonly string[];
  verdict: FitVerdict;
  grade: number;
}

interface Asked extends Subject {
  answers: readonly { value: string; chance: number }[];
}

const BANT_ANSWERS = [
  { value: 'no', chance: 0.25 },
  { value: 'partial', chance: 0.5 },
  { value: 'yes', chance: 0.25 },
];

function endsOf(held: Icp, heard: Answers, asked: readonly Asked[], clicked: boolean): End[] {
  const ends: End[] = [];
  const follow = (at: number, told: Person, answers: Answers, chance: number, given: readonly string[]) => {
    const question = asked[at];
    if (question === undefined) {
      const score = scoreBest([held], { person: told, answers, signals: [], now: NOW });
      if (score) ends.push({ chance, answers: given, verdict: score.verdict, grade: score.grade });
      return;
    }
    const { about } = question;
    for (const { value, chance: each } of question.answers) {
      const isBant = (BANT_KEYS as readonly string[]).includes(about);
      const then = isBant ? { ...answers, [about]: { state: value, at: NOW } as Answers[string] } : answers;
      const written = (clicked && click(told, question, value)) || learn(told, question, value);
      follow(at + 1, isBant ? told : written, then, chance * each, [...given, value]);
    }
  };
  follow(0, STRANGER, heard, 1, []);
  return ends;
}

const REFUSED = ['no-fit', 'excluded'];

/** What it costs to take one decision for another: half for the verdict, less between refusals, half for the grades between. */
function costOf(one: End, other: End): number {
  const refusals = REFUSED.includes(one.verdict) && REFUSED.includes(other.verdict) ? 0.25 : 1;
  return ((one.verdict === other.verdict ? 0 : refusals) + Math.abs(one.grade - other.grade) / 3) / 2;
}

/** Half the mean cost of taking one end for another by chance, and a half while they differ at all. */
function doubtOver(ends: readonly End[]): number {
  const byDecision = new Map<string, End>();
  for (const end of ends) {
    const key = `${end.verdict} ${end.grade}`;
    byDecision.set(key, { ...end, chance: (byDecision.get(key)?.chance ?? 0) + end.chance });
  }
  const decisions = [...byDecision.values()];
  const all = decisions.reduce((sum, { chance }) => sum + chance, 0);
  const cost = decisions.reduce(
    (sum, one) =>
      decisions.reduce(
        (inner, other) => inner + (one.chance / all) * (other.chance / all) * costOf(one, other),
        sum,
      ),
    0,
  );
  return cost / 2 + (decisions.length > 1 ? 0.5 : 0);
}

function worthByForce(ends: readonly End[], asked: readonly Asked[], at: number): number {
  const after = (asked[at]?.answers ?? []).map(({ value, chance }) => {
    const left = ends.filter(({ answers }) => answers[at] === value);
    return chance * doubtOver(left);
  });
  return 100 * (doubtOver(ends) - after.reduce((sum, each) => sum + each, 0));
}

const subjectOf = ({ about, name, criterionId }: Pick<Question, 'about' | 'name' | 'criterionId'>): string =>
  [about, name, about === 'keywords' || about === 'company' ? criterionId : ''].join(' ');

function factsOpen(held: Icp): OpenFact[] {
  const facts = gatherFacts(STRANGER, undefined, NOW);
  return openFacts({ icp: held, facts, results: held.criteria.map((each) => judgeCriterion(each, facts)) });
}

const heard = fc.record({
  open: fc.integer({ min: 0, max: 3 }),
  states: fc.array(fc.constantFrom('no', 'partial', 'yes'), { minLength: 4, maxLength: 4 }),
});

/** Each stands for hundreds of scorings. */
const CASES = Math.ceil(RUNS / 8);

describe('the next question, by brute force', () => {
  it('is worth what the enumeration of every outcome says, and the dearest is asked first', () => {
    let cases = 0;
    let asking = 0;
    fc.assert(
      fc.property(profile, heard, fc.boolean(), (held, { open, states }, clicked) => {
        const facts = factsOpen(held);
        const left = BANT_KEYS.slice(0, Math.max(0, Math.min(open, 4 - facts.length)));
        const asked: Asked[] = [
          ...facts.map(({ options, ...subject }) => ({ ...subject, answers: options })),
          ...left.map((about) => ({ about, answers: BANT_ANSWERS })),
        ];
        fc.pre(asked.length <= 4);
        fc.pre(asked.reduce((all, { answers }) => all * answers.length, 1) <= 1_500);
        const answers: Answers = Object.fromEntries(
          BANT_KEYS.filter((key) => !left.includes(key)).map((key, at) => [
            key,
            { state: states[at] ?? 'no', at: NOW } as Answers[string],
          ]),
        );
        const ends = endsOf(held, answers, asked, clicked);
        const worths = new Map(
          asked.map((question, at) => [
            subjectOf({ ...(facts[at] ?? { about: question.about }) } as OpenFact),
            worthByForce(ends, asked, at),
          ]),
        );
        const { nextQuestions } = assay({ icp: held, person: STRANGER, answers, signals: [], now: NOW });
        const told = new Map(nextQuestions.map((question) => [subjectOf(question), question.worth]));
        for (const [subject, worth] of worths) {
          const engine = told.get(subject) ?? 0;
          if (Math.abs(engine - worth) > 1e-9) expect.fail(`${subject}: ${engine}, by force ${worth}`);
        }
        const best = Math.max(0, ...worths.values());
        if (Math.abs((nextQuestions[0]?.worth ?? 0) - best) > 1e-9) expect.fail('not the best first');
        cases++;
        if (nextQuestions.length > 1) asking++;
      }),
      { numRuns: CASES },
    );
    expect(cases).toBe(CASES);
    expect(asking).toBeGreaterThan(cases / 3);
  });
});
