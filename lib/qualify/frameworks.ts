import type { Framework, QuestionKey } from '../model/words.ts';

/** What the frameworks call their questions. */
export type FrameworkTerm =
  | 'budget'
  | 'authority'
  | 'need'
  | 'timeline'
  | 'metrics'
  | 'economic-buyer'
  | 'decision-criteria'
  | 'decision-process'
  | 'identify-pain'
  | 'champion'
  | 'challenges'
  | 'money'
  | 'prioritisation'
  | 'goals'
  | 'plans';

/** One question as a framework words it, and the answer it looks at. */
export interface FrameworkQuestion {
  term: FrameworkTerm;
  key: QuestionKey;
}

/**
 * The frameworks in the order they ask. All look at the same answers, so what was heard under one stands under the others:
 * MEDDIC's economic buyer is BANT's authority, the pain it identifies is BANT's need, as are CHAMP's and GPCT's challenges;
 * CHAMP's money is the budget and its prioritisation the timeline.
 */
export const FRAMEWORK_QUESTIONS: Record<Framework, readonly FrameworkQuestion[]> = {
  bant: [
    { term: 'budget', key: 'budget' },
    { term: 'authority', key: 'authority' },
    { term: 'need', key: 'need' },
    { term: 'timeline', key: 'timeline' },
  ],
  meddic: [
    { term: 'metrics', key: 'metrics' },
    { term: 'economic-buyer', key: 'authority' },
    { term: 'decision-criteria', key: 'decision-criteria' },
    { term: 'decision-process', key: 'decision-process' },
    { term: 'identify-pain', key: 'need' },
    { term: 'champion', key: 'champion' },
  ],
  champ: [
    { term: 'challenges', key: 'need' },
    { term: 'authority', key: 'authority' },
    { term: 'money', key: 'budget' },
    { term: 'prioritisation', key: 'timeline' },
  ],
  gpct: [
    { term: 'goals', key: 'goals' },
    { term: 'plans', key: 'plans' },
    { term: 'challenges', key: 'need' },
    { term: 'timeline', key: 'timeline' },
  ],
};
