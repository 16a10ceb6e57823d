import { storage } from 'wxt/utils/storage';
import type { QuietHours } from '../followup/index.ts';
import { type Capacity, USUAL_CAPACITY } from '../model/capacity.ts';
import type { Framework, Locale } from '../model/words.ts';

/** A column of the table of people, and how wide it is in pixels. */
export interface ColumnChoice {
  /** A field of lists, or `own:` and the name of a field of the user's own. */
  id: string;
  width: number;
}

/** What the user chose for this install. */
export interface Settings {
  /** Interface language; absent follows the browser. */
  locale?: Locale;
  /** Whether notifications may show names; they appear on lock screens and shared screens, so not unless asked for. */
  namesInNotifications: boolean;
  /** What is announced by a notification, and when none is shown. */
  notifications: {
    /** Follow-ups that fall due. */
    due: boolean;
    /** Nurtured people who are ready again. */
    ready: boolean;
    /** Hours without any; what came up is told once they end. */
    quiet?: QuietHours;
    /** Whether days without work are quiet too. */
    quietDaysOff: boolean;
  };
  /** Whether single keys act while no field has focus (WCAG 2.1.4 asks that they can be switched off). */
  singleKeys: boolean;
  /** When a day's first follow-up falls due, `HH:mm`. */
  workStart: string;
  /** When the user works, and for how long on touches. */
  capacity: Capacity;
  /** Whether LinkedIn's pages get a button of ours. Off until asked for: their terms forbid it, and it can be seen. */
  chip: boolean;
  /** The step of the tour the user is at; absent while they take none. */
  tour?: number | undefined;
  /** The columns of the table of people, in their order; absent until they were chosen. The name may be among them for its width. */
  columns?: readonly ColumnChoice[];
  /** Which framework's words the qualification answers are shown under. */
  framework: Framework;
  /** What messages say of the user. */
  sender?: { name?: string; company?: string; meetingLink?: string };
}

const FALLBACK: Settings = {
  namesInNotifications: false,
  notifications: { due: true, ready: true, quietDaysOff: false },
  singleKeys: true,
  workStart: '09:00',
  capacity: USUAL_CAPACITY,
  chip: false,
  framework: 'bant',
};

const KEY = 'local:settings';

export async function readSettings(): Promise<Settings> {
  return { ...FALLBACK, ...(await storage.getItem<Partial<Settings>>(KEY)) };
}

export async function writeSettings(settings: Settings): Promise<void> {
  await storage.setItem<Settings>(KEY, settings);
}

/** Calls back with the settings, and with those before, whenever any surface changes them. Returns how to stop. */
export function watchSettings(onChange: (settings: Settings, before: Settings) => void): () => void {
  return storage.watch<Partial<Settings>>(KEY, (settings, before) =>
    onChange({ ...FALLBACK, ...settings }, { ...FALLBACK, ...before }),
  );
}
