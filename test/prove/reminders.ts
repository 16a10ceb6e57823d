/**
 * `npm run prove -- reminders [reminders] [rounds] [seed]`: follow-ups of all zones come due in a real browser whose clock is moved,
 * while alarms are cleared, worker and browser are killed, the extension is updated, the machine sleeps and the zone changes. Each
 * notification is taken down where the browser is asked for it: none may be lost, none told twice, and all told soon after the browser
 * woke. Moving the clock takes Linux and a C compiler.
 */
import { idleTimes } from '../browser/judge-reminders.ts';
import { proveReminders } from '../browser/reminder-rounds.ts';

const [reminders = '10000', rounds = '66', seed = '1'] = process.argv.slice(2);
const { rows, witnessed, ...verdict } = await proveReminders({
  reminders: Number(reminders),
  rounds: Number(rounds),
  seed: Number(seed),
  log: console.log,
});
console.table(rows);
console.log(verdict);
const updates = witnessed.filter((event) => event.what === 'installed' && event.reason === 'update');
const times = idleTimes(witnessed);
const median = times[Math.floor(times.length / 2)] ?? Number.NaN;
console.log(
  `${updates.length} updates; a look at the rows with nothing to tell took ${median.toFixed(0)} ms in the middle of ${times.length}, ${times.at(-1)?.toFixed(0)} ms at most.`,
);
const late = Object.values(rows).reduce((sum, row) => sum + row.late, 0);
const { lost, twice, miscounted } = verdict;
process.exit(lost + twice + miscounted + late === 0 ? 0 : 1);
