/**
 * `npm run prove -- questions [prospects]`: how many questions it takes to judge invented prospects, asked by value of information,
 * in the fixed order of BANT and then the profile's facts, facts first, and at random (five goes). Every order stops at the same
 * moment: when no answer that is left could change verdict or grade. Exits with 1 unless value of information needs at least
 * 35 % fewer than BANT first and fewer than random, by every measure, whether the profile's priors are true or not.
 */
import { compareOrders, type Report, savedBy } from '../fixtures/question-orders.ts';

const MEASURES = [
  ['settled', 'both', 'until no answer can change verdict or grade'],
  ['settled', 'verdict', 'until no answer can change the verdict'],
  ['right', 'both', 'until verdict and grade are shown right for good'],
  ['right', 'verdict', 'until the verdict is shown right for good'],
] as const;
const LEAST = 0.35;

const prospects = Number(process.argv[2] ?? 2_000);

function print(reports: readonly Report[]): void {
  const fixed = reports[1];
  if (!fixed) throw new Error('nothing to compare with');
  for (const [measure, part, words] of MEASURES) {
    console.log(`  ${words}`);
    for (const report of reports) {
      const saved = `${Math.round(100 * savedBy(report, fixed, measure, part))} % fewer than BANT first`;
      console.log(`    ${report.name.padEnd(22)} ${report[measure][part].toFixed(2)}  ${saved}`);
    }
  }
}

let kept = true;
for (const chances of ['own', 'other'] as const) {
  console.log(
    `\n${prospects} prospects, drawn by ${chances === 'own' ? 'the profile’s priors' : 'odds the profile knows nothing of'}`,
  );
  const reports = compareOrders(prospects, chances);
  print(reports);
  const [best, fixed, , random] = reports;
  if (!best || !fixed || !random) throw new Error('not all orders were compared');
  kept &&= best.gaveUp === 0;
  for (const [measure, part] of MEASURES) {
    kept &&= savedBy(best, fixed, measure, part) >= LEAST && savedBy(best, random, measure, part) > 0;
  }
}
console.log(kept ? '\nKept.' : '\nNOT KEPT.');
process.exitCode = kept ? 0 : 1;
