/**
 * `npm run prove -- calibration [pipelines]`: over invented pipelines whose truth is known, how often the 90 % intervals hold it
 * (each must in 87 to 93 %), how often shuffled outcomes bring a proposal (in 5 % at most), and how often a criterion whose
 * weight is wrong is found. Exits with 1 when a bound is broken.
 */
import {
  type Count,
  countCoverage,
  countPower,
  countShuffled,
  oneApart,
  percent,
} from '../fixtures/calibration-rounds.ts';

const SIZES = [30, 60, 100, 300, 1_000];
const SHUFFLED_SEEDS = 200;
const POWER_SEEDS = 200;
const LEAST_POWER = 80;

const [pipelines = '1000'] = process.argv.slice(2);
const broken: string[] = [];

function show(count: Count, name: string, low: number, high: number): string {
  const share = percent(count);
  if (!(share >= low && share <= high)) broken.push(`${name}: ${share.toFixed(1)} %`);
  return share.toFixed(1);
}

console.log(`90 % intervals that hold the truth, in % of ${pipelines} pipelines a size`);
console.table(
  SIZES.map((outcomes) => {
    const coverage = Object.entries(countCoverage(outcomes, Number(pipelines)));
    const shown = coverage.map(([name, count]) => [name, show(count, `${name} at ${outcomes}`, 87, 93)]);
    return { outcomes, ...Object.fromEntries(shown) };
  }),
);

console.log(`outcomes shuffled: anything said, in % of ${SHUFFLED_SEEDS} pipelines`);
console.table(
  SIZES.map((outcomes) => {
    const { proposing, telling } = countShuffled(outcomes, SHUFFLED_SEEDS);
    return {
      outcomes,
      'any proposal': show(proposing, `proposals of shuffled outcomes at ${outcomes}`, 0, 5),
      'any criterion said to tell': show(telling, `telling of shuffled outcomes at ${outcomes}`, 0, 5),
    };
  }),
);

const WEAK = { weight: 5, effect: 0.3 };
const PIPELINES = [
  { name: 'strong (2.0) among weak (0.3), all of weight 5', pipeline: oneApart(5, 2, WEAK), found: true },
  { name: 'fair (1.5) among weak (0.3), all of weight 5', pipeline: oneApart(5, 1.5, WEAK) },
  { name: 'strong (2.0) of weight 2 among weak (0.3) of 5', pipeline: oneApart(2, 2, WEAK), found: true },
  { name: 'none (0) of weight 8 among 1.0 of 5', pipeline: oneApart(8, 0, { weight: 5, effect: 1 }) },
  { name: 'weights right: 2.0 of 10 among 0.4 of 2', pipeline: oneApart(10, 2, { weight: 2, effect: 0.4 }) },
  { name: 'weights right: all 1.0 of 5', pipeline: oneApart(5, 1, { weight: 5, effect: 1 }) },
] as const;

console.log(
  `the first of five criteria, by its effect in log odds: what is said, in % of ${POWER_SEEDS} seeds`,
);
console.table(
  PIPELINES.flatMap((row) =>
    [100, 200, 400].map((outcomes) => {
      const power = countPower(row.pipeline, outcomes, POWER_SEEDS);
      const must = 'found' in row && outcomes >= 200;
      return {
        pipeline: row.name,
        outcomes,
        tells: percent(power.tells),
        raise: must
          ? show(power.raised, `${row.name} at ${outcomes}`, LEAST_POWER, 100)
          : percent(power.raised),
        'lower or drop': percent(power.lowered),
        'another criterion': percent(power.others),
      };
    }),
  ),
);

for (const line of broken) console.error(`out of bounds: ${line}`);
process.exitCode = broken.length === 0 ? 0 : 1;
