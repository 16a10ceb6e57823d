import { z } from '../model/schema.ts';
import { FRAMEWORKS, LOCALES } from '../model/words.ts';
import { readSettings, type Settings, writeSettings } from './settings.ts';

const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const short = z.string().check(z.maxLength(2_000));
const minutes = z.number().check(z.minimum(0), z.maximum(1_440));

/**
 * What of the settings travels with a backup. The button on LinkedIn's pages stays as it is on each install: it can be seen, and is asked
 * for anew; so does the step of the tour.
 */
const TRAVELLING = {
  locale: z.enum(LOCALES),
  namesInNotifications: z.boolean(),
  notifications: z.object({
    due: z.boolean(),
    ready: z.boolean(),
    quiet: z.exactOptional(z.object({ from: clock, until: clock })),
    quietDaysOff: z.boolean(),
  }),
  singleKeys: z.boolean(),
  workStart: clock,
  capacity: z.object({
    dailyMinutes: minutes,
    workdays: z.array(z.literal([1, 2, 3, 4, 5, 6, 7])),
    workEnd: clock,
    daysOff: z.array(short),
    minutes: z.object({
      linkedin: minutes,
      email: minutes,
      phone: minutes,
      meeting: minutes,
      other: minutes,
    }),
  }),
  columns: z.array(z.object({ id: short, width: z.number() })),
  framework: z.enum(FRAMEWORKS),
  sender: z.object({
    name: z.exactOptional(short),
    company: z.exactOptional(short),
    meetingLink: z.exactOptional(short),
  }),
} satisfies Partial<Record<keyof Settings, z.ZodMiniType>>;

type Travelling = keyof typeof TRAVELLING;
const NAMES = Object.keys(TRAVELLING) as Travelling[];

export async function settingsToTravel(): Promise<Record<string, unknown>> {
  const settings = await readSettings();
  return Object.fromEntries(NAMES.flatMap((name) => (name in settings ? [[name, settings[name]]] : [])));
}

/** Takes over what came with a backup, each of it that is what it should be; what was never chosen there is as it is here. */
export async function settleIn(came: Readonly<Record<string, unknown>>): Promise<void> {
  const settled = NAMES.flatMap((name) => {
    const { data, success } = z.safeParse(TRAVELLING[name] as z.ZodMiniType, came[name]);
    return success ? [[name, data] as const] : [];
  });
  await writeSettings({ ...(await readSettings()), ...(Object.fromEntries(settled) as Partial<Settings>) });
}
