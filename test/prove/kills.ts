/**
 * `npm run prove -- kills [rounds] [seed]`: captures with the worker killed at a random moment after the request.
 * A capture is acknowledged when the toolbar icon says the person is known. Afterwards the database is read raw: every
 * acknowledged person is there, nobody twice, and no act is half written.
 */
import { proveKills } from '../browser/kill-rounds.ts';

const [rounds = '200', seed = '1'] = process.argv.slice(2);
const report = await proveKills({ rounds: Number(rounds), seed: Number(seed), log: console.log });
console.log(report);
process.exit(report.lost + report.duplicates + report.halves === 0 ? 0 : 1);
