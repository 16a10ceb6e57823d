import type { CriterionField } from '../../model/icp.ts';
import type { Evidence, FitVerdict } from '../../model/scorecard.ts';
import type { BantKey } from '../../model/words.ts';
import { plural } from '../plural.ts';

/** Sentences about the score, its criteria and the next question. Numbers are whole, 0 to 100. */
export const score = {
  /** The accessible name of the bar. */
  range: (value: number, low: number, high: number) => `${value}, range ${low} to ${high}`,
  exactly: (value: number) => `${value}, exact`,
  exact: 'exact',
  why: (value: number) => `Why ${value}`,
  letterDigit: (letter: string, digit: number) => `Fit ${letter}, engagement ${digit}`,
  noScore: 'No score yet',
  parts: { fit: 'Fit', readiness: 'Readiness', engagement: 'Engagement' },
  asLogged: 'as logged',
  notKnown: 'not known',
  noHit: 'no hit',
  /** Where evidence was read, as the tail of a line: `“Cold Chain”, company name`. */
  sources: {
    title: 'title',
    headline: 'headline',
    positions: 'positions',
    company: 'company name',
    location: 'place',
    about: 'about',
    industry: 'industry',
    companySize: 'company size',
    channel: 'channel',
    custom: 'own field',
    answer: 'as answered',
    signal: 'signal',
  } satisfies Record<Evidence['from'], string>,
  /** The tail of a value the user gave: `Director, as you said on 3 May 2026`. */
  asYouSaid: (day: string) => `as you said on ${day}`,
  years: (n: number) => plural('en', n, { one: '# year', other: '# years' }),
  verdictMeanings: {
    fit: 'Every must is met',
    'no-fit': 'A must is missed',
    unsure: 'A must is not known yet',
    excluded: 'A never is hit',
  } satisfies Record<FitVerdict, string>,
  askNext: 'Ask next',
  questions: {
    seniority: 'How senior are they?',
    function: 'Which department are they in?',
    industry: 'What industry is the company in?',
    size: 'How many people work there?',
    place: 'Where are they based?',
    company: 'Do they work for one of the companies named?',
    keywords: 'Does one of the words sought apply to them?',
    title: 'Does their job title contain one of the words sought?',
    tenure: 'How many years have they had this job?',
    channel: 'How did they come to you?',
    custom: 'What applies here?',
    budget: 'Is there a budget?',
    authority: 'What part do they have in the decision?',
    need: 'Is there a problem you can solve?',
    timeline: 'When do they want it?',
  } satisfies Record<CriterionField | BantKey, string>,
  /** What the named answers lead to. `answers` is a written list. */
  leadsTo: {
    fit: (answers: string, total: number) => `${answers}: a fit at ${total}.`,
    'no-fit': (answers: string) => `${answers}: no fit.`,
    unsure: (answers: string, total: number) => `${answers}: unsure still, at ${total}.`,
    excluded: (answers: string) => `${answers}: excluded.`,
  } satisfies Record<FitVerdict, (answers: string, total: number) => string>,
  otherAnswers: {
    fit: 'Any other answer: a fit.',
    'no-fit': 'Any other answer: no fit.',
    unsure: 'Any other answer: unsure still.',
    excluded: 'Any other answer: excluded.',
  } satisfies Record<FitVerdict, string>,
  scoreMoves: (low: number, high: number) => `The answer puts the score between ${low} and ${high}.`,
  /** No answer changes anything by itself. */
  decidesTogether: 'It decides only together with another answer.',
  yesNo: { yes: 'Yes', no: 'No' },
  anotherAnswer: 'Another answer',
  doNotKnow: 'Don’t know',
};
