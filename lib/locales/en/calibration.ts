import { plural } from '../plural.ts';

/** Scores and weights held against how pursuits ended. Numbers, shares and lists arrive written; `×` stands in them. */
export const calibration = {
  icp: 'Profile',
  wonFrom: 'Won from',
  wonFromName: 'The stage from which someone counts as won',
  about:
    'Each pursuit that ended, scored the way this version would have scored the person a day after their first capture. Companies count as they are known now.',
  outcomes: (n: number, won: string, lost: string) =>
    `${plural('en', n, { one: '# outcome', other: '# outcomes' })}: ${won} won, ${lost} lost`,
  newest: (n: string) => `Only the ${n} that ended last are counted.`,
  working: 'Reading how pursuits ended',
  stopped: {
    title: 'Stopped before the end',
    body: 'Nothing was changed.',
    action: 'Start again',
  },
  noIcp: {
    title: 'No profile in use',
    body: 'Scores come from an ideal customer profile. Build one, and its scores can be held against what came of them.',
    action: 'Build a profile',
  },
  few: {
    title: (n: string, needed: string) => `Not enough data: ${n} of ${needed}`,
    body: 'The first picture comes with ten pursuits that ended; weights are judged from 30 on, five won and five lost. Move people up when something comes of it, and disqualify them with the reason when nothing does.',
    pace: (weeks: number) =>
      `At your pace, ${plural('en', weeks, { one: 'about a week', other: 'about # weeks' })}.`,
    action: 'Open people',
  },
  oneSided: {
    won: (n: string, needed: string) => `Too few won: ${n} of ${needed}`,
    lost: (n: string, needed: string) => `Too few lost: ${n} of ${needed}`,
    body: 'Weights can be judged once at least five pursuits were won and five lost. Until then nothing tells one from the other.',
    earlier: 'An earlier stage may already have enough: choose it above.',
    lose: 'Disqualify whoever came to nothing, with the reason.',
  },
  table: 'Table',
  trust: {
    title: 'Can the score be trusted?',
    chart: 'Share won by score, each with its 90% range',
    ideal: 'if perfect',
    axis: 'score when first captured',
    /** How scores lean; a sentence goes on after it. */
    leans: {
      high: { little: 'Scores run a little high', plain: 'Scores run high', far: 'Scores run far too high' },
      low: { little: 'Scores run a little low', plain: 'Scores run low', far: 'Scores run far too low' },
      level: 'Scores lean neither way so far',
      uneven: 'Right on the whole, but not one by one',
    },
    /** `range` is `48–77`. */
    quote: (lean: string, n: number, score: string, share: string, range: string) =>
      `${lean}: of ${plural('en', n, { one: 'the one person', other: 'the # people' })} at ${score}, ${share} were won (${range}).`,
    brier: (brier: string, share: string, reference: string) =>
      `Brier score ${brier}, where 0 is never wrong. Saying ${share} of everyone would score ${reference}`,
    tellsMore: (brier: string) => `${brier}: the scores know more than that.`,
    tellsSame: (brier: string) => `${brier}: the scores know hardly more than that.`,
    tellsLess: (brier: string) => `${brier}: the scores are further off than that.`,
    allAlike: 'All of them ended alike, so there is nothing to tell apart yet.',
    point: (score: string, share: string, range: string, won: string, n: string) =>
      `At ${score}: ${share} won (${range}), ${won} of ${n}`,
    columns: { score: 'Score', people: 'People', won: 'Won', share: 'Share won', range: '90% range' },
  },
  lift: {
    title: 'What tells ore from rock',
    aside: 'lift, 90% range',
    chart: 'How many times as often those who match are won, by criterion',
    noEffect: 'no effect',
    none: 'This profile has no criteria yet.',
    times: (n: string) => `${n}×`,
    atLeast: (n: string) => `at least ${n}×`,
    atMost: (n: string) => `at most ${n}×`,
    notYet: 'cannot be compared yet',
    asOften: (times: string, range: string) =>
      `Those who match are won ${times} as often as those who miss (${range}).`,
    atLeastOften: (times: string) =>
      `Those who match are won ${times} as often as those who miss, of whom nobody was won.`,
    atMostOften: (times: string) =>
      `Those who match are won ${times} as often as those who miss; nobody who matches was won.`,
    tells: { ore: 'Tells ore', rock: 'Tells rock', chance: 'Could be chance' },
    legend: { clear: 'more than chance', chance: 'could be chance', open: 'goes on further' },
    of: (won: string, n: string) => `${won} of ${n}`,
    columns: {
      criterion: 'Criterion',
      matches: 'Match: won',
      misses: 'Miss: won',
      lift: 'Lift',
      range: '90% range',
      tells: 'Says',
      rest: 'Partial or unknown',
    },
    mustOfNone: (names: string) =>
      `Must with weight 0 (${names}): a miss still decides against someone; a match adds nothing to the score.`,
    never: (names: string) =>
      `Never (${names}): a match excludes, whatever the weight. No weight is proposed for it.`,
    byIndustry: (names: string) =>
      `Weight by industry (${names}): an outcome does not say which weight counted, so none is proposed.`,
  },
  proposals: {
    title: 'Weights to change',
    anew: 'Weights count beside each other: after each change the rest are judged anew, and some may fall away.',
    raise: (name: string, from: string, to: string) =>
      `${name} tells more than its weight says. Raise it from ${from} to ${to}?`,
    lower: (name: string, from: string, to: string) =>
      `${name} tells less than its weight says. Lower it from ${from} to ${to}?`,
    drop: (name: string, from: string) =>
      `${name} tells less than its weight says. Take the weight away, from ${from} to 0?`,
    counts: (won: string, n: string, otherWon: string, otherN: string) =>
      `Won: ${won} of ${n} who match, ${otherWon} of ${otherN} who miss.`,
    chance: (n: string) => `If every weight were right, chance would say as much about once in ${n}.`,
    rare: (n: string) => `If every weight were right, chance would say as much less than once in ${n}.`,
    dropsMust: 'It stays a must: a miss still decides against someone.',
    preview: 'Preview',
    close: 'Close preview',
    accept: (to: string) => `Set to ${to}`,
    saving: 'Saving',
    keep: (from: string) => `Keep ${from}`,
    accepted: (name: string, to: string) => `${name} now weighs ${to}`,
    keptDone: (name: string, from: string) => `${name} stays at ${from}`,
    kept: (names: string) => `Kept until there are ten more outcomes: ${names}.`,
    none: {
      title: 'No weight to change',
      body: 'The outcomes so far speak against none of the weights.',
    },
    gone: 'The profile has changed meanwhile. Nothing was saved.',
  },
  change: {
    title: 'What would have changed',
    span: 'Pursuits that ended',
    recent: 'Last 90 days',
    all: 'All',
    nobody: 'Nobody would have had another verdict or grade.',
    count: (n: string, of: number) =>
      `${n} of ${plural('en', of, { one: '# person', other: '# people' })} would have had another verdict or grade.`,
    up: (n: string, won: string) => `Up: ${n}, of whom ${won} won.`,
    down: (n: string, won: string) => `Down: ${n}, of whom ${won} won.`,
    won: 'won',
    lost: 'lost',
    fromTo: (from: string, to: string) => `${from} to ${to}`,
    more: (n: number) => plural('en', n, { one: 'and # more', other: 'and # more' }),
  },
};
