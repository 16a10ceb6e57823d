/**
 * `npm run prove -- guard [messages per fault] [seed]`: invented messages in five languages and three people's words, each with one
 * of twenty faults, and as many clean ones, held against the guard. Exits with 1 unless at least 99 % of the faults of every
 * kind are refused, and at most 2 % of clean messages are refused or warned of.
 */
import { type GuardReport, judgeGuard } from '../fixtures/messages/judge-guard.ts';
import { VOICES, type Voice } from '../fixtures/messages/make-message.ts';

const LEAST_FOUND = 0.99;
const MOST_FALSE = 0.02;

const perFault = Number(process.argv[2] ?? 1_000);
const seed = Number(process.argv[3] ?? 20_260_520);
const share = (n: number, all: number) => `${((100 * n) / all).toFixed(2)} %`;

function print({ faults, refused, warned, clean, missed }: GuardReport): void {
  for (const [fault, { n, found }] of Object.entries(faults)) {
    console.log(`  ${fault.padEnd(18)} ${String(found).padStart(6)} of ${n}  ${share(found, n)}`);
  }
  console.log(
    `  clean messages     ${clean}: refused ${share(refused.length, clean)}, warned of ${share(warned.length, clean)}`,
  );
  for (const { fault, text, found } of [...missed, ...refused, ...warned].slice(0, 3)) {
    console.log(`\n  ${fault}: ${JSON.stringify(found)}\n${text.replace(/^/gm, '    ')}`);
  }
}

let kept = true;
for (const voice of Object.keys(VOICES) as Voice[]) {
  const began = Date.now();
  const report = judgeGuard(perFault, perFault * 20, seed, voice);
  console.log(`\n${voice} voice, ${Math.round((Date.now() - began) / 1_000)} s`);
  print(report);
  kept &&= Object.values(report.faults).every(({ n, found }) => found >= LEAST_FOUND * n);
  kept &&= report.refused.length + report.warned.length <= MOST_FALSE * report.clean;
}
console.log(kept ? '\nKept.' : '\nNOT KEPT.');
process.exitCode = kept ? 0 : 1;
