import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FollowUp } from '../../lib/model/follow-up.ts';
import { makeManyReminders } from '../fixtures/many-reminders.ts';
import { type Seeded, seededFrom } from '../fixtures/seeded.ts';
import { judgeReminders, type ReminderVerdict } from './judge-reminders.ts';
import { until } from './raw-target.ts';
import { readTables } from './read-database.ts';
import { openReminderLab, type ReminderLab } from './reminder-lab.ts';
import { pauseAfterShowing, readWitnessed, type Witnessed } from './watched-extension.ts';
import { writeTables } from './write-database.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const ZONES = Intl.supportedValuesOf('timeZone');

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Follow-ups come due, and the browser's alarms wake the worker. */
async function ring(lab: ReminderLab, milliseconds: number): Promise<boolean> {
  lab.clock.forward(milliseconds);
  await lab.pollAlarms();
  return await lab.settle();
}

async function showingsOf(lab: ReminderLab): Promise<number> {
  return (await readWitnessed(lab.watcher)).filter(({ what }) => what === 'shown').length;
}

/** The worker dies with its notification on the screen and nothing marked. */
async function killAfterShowing(lab: ReminderLab, ahead: number): Promise<boolean> {
  await pauseAfterShowing(lab.watcher, 5_000);
  const before = await showingsOf(lab);
  lab.clock.forward(ahead);
  await lab.pollAlarms();
  await until('a notification', async () => (await showingsOf(lab)) > before).catch(() => undefined);
  await lab.assay.stopWorker();
  await pauseAfterShowing(lab.watcher, 0);
  return await ring(lab, 2 * MINUTE);
}

async function setNotifications(lab: ReminderLab, chosen: object): Promise<void> {
  const notifications = { due: true, ready: true, quietDaysOff: false, ...chosen };
  await lab.watcher.evaluate(`chrome.storage.local.set({ settings: ${JSON.stringify({ notifications })} })`);
}

/** Nothing is shown in quiet hours, and everything once they are over. */
async function hush(lab: ReminderLab, ahead: number): Promise<boolean> {
  const clockIn = (milliseconds: number) =>
    lab.watcher.evaluate<string>(`new Date(Date.now() + ${milliseconds}).toTimeString().slice(0, 5)`);
  const quiet = { from: await clockIn(0), until: await clockIn(ahead + HOUR) };
  await setNotifications(lab, { quiet });
  const before = await showingsOf(lab);
  lab.clock.forward(ahead);
  await lab.pollAlarms();
  await pause(1_500);
  const kept = (await showingsOf(lab)) === before;
  const told = await ring(lab, HOUR + MINUTE);
  await setNotifications(lab, {});
  return kept && told;
}

/** The worker, or the whole browser, dies at any moment of its telling. */
async function dieWhileTelling(lab: ReminderLab, ahead: number, random: Seeded, who: 'worker' | 'browser') {
  lab.clock.forward(ahead);
  await lab.pollAlarms();
  await pause(random.below(400));
  if (who === 'browser') await lab.restart('killed');
  else await lab.assay.stopWorker();
  return await ring(lab, 2 * MINUTE);
}

type Disturbance = (lab: ReminderLab, ahead: number, random: Seeded) => Promise<boolean>;

/** What happens to follow-ups, by the name of it. Each lets some of them come due, and says whether they were told soon. */
const DISTURBANCES: Record<string, Disturbance> = {
  none: ring,
  'alarms cleared': async (lab, ahead, random) => {
    await lab.watcher.evaluate('chrome.alarms.clearAll()');
    // A worker lives for half a minute, and this is hours.
    await lab.assay.stopWorker();
    lab.clock.forward(ahead);
    await (random.chance(0.5) ? lab.openSurface() : lab.openTab());
    return await lab.settle();
  },
  'worker stopped': async (lab, ahead) => {
    await lab.assay.stopWorker();
    return await ring(lab, ahead);
  },
  'worker killed while telling': (lab, ahead, random) => dieWhileTelling(lab, ahead, random, 'worker'),
  'worker killed before marking': killAfterShowing,
  'browser closed': async (lab, ahead) => {
    await lab.restart('closed', { meanwhile: ahead });
    return await lab.settle();
  },
  'browser killed while telling': (lab, ahead, random) => dieWhileTelling(lab, ahead, random, 'browser'),
  'extension updated': async (lab, ahead) => {
    lab.clock.forward(ahead);
    await lab.update();
    return await lab.settle();
  },
  'slept 3 days': async (lab, _ahead, random) => {
    if (random.chance(0.5)) await lab.assay.stopWorker();
    lab.clock.forward(3 * DAY);
    // Either the user looks first, or the alarms do.
    if (random.chance(0.5)) await lab.openSurface();
    else await lab.pollAlarms();
    return await lab.settle();
  },
  'zone changed': async (lab, ahead, random) => {
    await lab.restart('closed', { meanwhile: ahead, zone: random.pick(ZONES) });
    return await lab.settle();
  },
  'quiet hours': hush,
};

export interface ReminderOptions {
  reminders: number;
  rounds: number;
  seed: number;
  log: (line: string) => void;
  /** Which disturbances; all of them unless told. */
  only?: readonly string[];
}

/** One kind of disturbance: how often it was made, what came due in it, and how much of that was not told soon after it. */
interface DisturbanceRow {
  rounds: number;
  due: number;
  late: number;
}

export interface ReminderReport extends ReminderVerdict {
  rows: Record<string, DisturbanceRow>;
  witnessed: Witnessed[];
}

async function seedReminders(lab: ReminderLab, { reminders, rounds }: ReminderOptions, random: Seeded) {
  await lab.openSurface();
  const now = new Date(lab.clock.now()).toISOString();
  // A round lets about a fifth of a day pass, a sleep three.
  const many = makeManyReminders({ count: reminders, now, past: 5, ahead: Math.ceil(rounds / 2), random });
  const counts = [{ key: 'all', n: many.people.length }];
  await writeTables(lab.watcher, { ...many, counts });
}

async function runRounds(lab: ReminderLab, options: ReminderOptions, random: Seeded) {
  const names = options.only ?? Object.keys(DISTURBANCES);
  const rows: Record<string, DisturbanceRow> = {};
  for (let round = 0; round < options.rounds; round += 1) {
    const name = names[round % names.length] ?? '';
    const disturb = DISTURBANCES[name];
    if (!disturb) throw new Error(`there is no disturbance called ${name}`);
    const from = new Date(lab.clock.now()).toISOString();
    const told = await disturb(lab, (5 + random.below(10 * 60)) * MINUTE, random);
    const { followUps } = (await readTables(lab.watcher, ['followUps'])) as { followUps: FollowUp[] };
    const now = new Date(lab.clock.now()).toISOString();
    const due = followUps.filter(({ dueAt }) => dueAt <= now && (round === 0 || dueAt > from));
    const late = followUps.filter(({ dueAt, notifiedFor }) => dueAt <= now && notifiedFor !== dueAt);
    const row = rows[name] ?? { rounds: 0, due: 0, late: 0 };
    rows[name] = {
      rounds: row.rounds + 1,
      due: row.due + due.length,
      late: row.late + Math.max(late.length, told ? 0 : 1),
    };
    options.log(`${round + 1} of ${options.rounds}: ${name}, ${due.length} due, ${late.length} late`);
  }
  return rows;
}

/** Lets many follow-ups come due in one profile while everything happens to its browser, and judges what was shown of them. */
export async function proveReminders(options: ReminderOptions): Promise<ReminderReport> {
  const folder = mkdtempSync(path.join(tmpdir(), 'assay-reminders-'));
  const random = seededFrom(options.seed);
  const lab = await openReminderLab(folder);
  try {
    await seedReminders(lab, options, random);
    const rows = await runRounds(lab, options, random);
    lab.clock.forward(options.rounds * DAY);
    await lab.openSurface();
    const witnessed = await readWitnessed(lab.watcher);
    const { followUps } = (await readTables(lab.watcher, ['followUps'])) as { followUps: FollowUp[] };
    const now = new Date(lab.clock.now()).toISOString();
    return { rows, witnessed, ...judgeReminders(witnessed, followUps, now) };
  } finally {
    await lab.close().catch(() => undefined);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
