import { browser } from 'wxt/browser';
import type { Instant } from '../model/schema.ts';

const ONE = 'due:';
const SEVERAL = 'due-several';
const READY = 'ready';

/** A row a notification tells of, and the moment for which it does. */
export interface Matter {
  id: string;
  at: Instant;
}

export interface NotificationText {
  title: string;
  message: string;
  /** Two at most: browsers show no more. */
  buttons: string[];
}

/** A notification's name: what it is about, the latest of its moments, and a mark of all it tells of. */
const NAME = /^(.*)@([^@]*)@[0-9a-f]+$/;

/** What a notification is about, by its name: `due:` and a follow-up's id, several, or who is ready. */
const stemOf = (name: string): string => NAME.exec(name)?.[1] ?? name;

/** The same name for the same rows and moments, and for no others. */
async function nameOf(stem: string, matters: readonly Matter[]): Promise<string> {
  const told = matters.map(({ id, at }) => JSON.stringify([id, at])).sort();
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(told.join()));
  const mark = [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const latest = matters.reduce((last, { at }) => (at > last ? at : last), '');
  return `${stem}@${latest}@${mark}`;
}

/**
 * Which rows a notification on the screen tells of already, by their ids. Whoever showed it may have been closed before it marked
 * them; rows that came up since do not hide it.
 */
export async function findShown(matters: readonly Matter[]): Promise<Set<string>> {
  const found = new Set<string>();
  for (const name of Object.keys(await browser.notifications.getAll())) {
    const [, stem = '', latest = ''] = NAME.exec(name) ?? [];
    const told = matters.filter(({ id, at }) => at <= latest && (!stem.startsWith(ONE) || stem === ONE + id));
    if (told.length > 0 && (await nameOf(stem, told)) === name) for (const { id } of told) found.add(id);
  }
  return found;
}

/** Shows that one follow-up is due; the id travels in the notification's name. */
export async function notifyOne(matter: Matter, text: NotificationText): Promise<void> {
  await show(ONE + matter.id, [matter], text);
}

/** Shows that several are due, in place of one notification each. */
export async function notifySeveral(matters: readonly Matter[], text: NotificationText): Promise<void> {
  await show(SEVERAL, matters, text);
}

/** Shows that nurtured people are ready again, all of them in one. */
export async function notifyReady(matters: readonly Matter[], text: NotificationText): Promise<void> {
  await show(READY, matters, text);
}

/** Shows a notification in place of any other about the same. */
async function show(
  stem: string,
  matters: readonly Matter[],
  { title, message, buttons }: NotificationText,
): Promise<void> {
  const name = await nameOf(stem, matters);
  const others = Object.keys(await browser.notifications.getAll()).filter((other) => stemOf(other) === stem);
  await Promise.all(others.map((other) => browser.notifications.clear(other)));
  const iconUrl = browser.runtime.getURL('/icon/neutral-128.png');
  const plain = { type: 'basic' as const, iconUrl, title, message };
  try {
    await browser.notifications.create(name, { ...plain, buttons: buttons.map((title) => ({ title })) });
  } catch (error) {
    // Firefox knows no buttons and refuses the whole for them; a click still opens whom it is about. After any other failure it may
    // stand on the screen already.
    if (!String(error).includes('"buttons"')) throw error;
    await browser.notifications.create(name, plain);
  }
}

/** Calls back when a notification or one of its buttons is clicked; `followUpId` is absent on the grouped one. */
export function onNotification(
  act: (followUpId: string | undefined, button: number | undefined) => void,
): void {
  const answer = (name: string, button: number | undefined) => {
    void browser.notifications.clear(name);
    const stem = stemOf(name);
    if (stem === SEVERAL || stem === READY) act(undefined, button);
    else if (stem.startsWith(ONE)) act(stem.slice(ONE.length), button);
  };
  browser.notifications.onClicked.addListener((name) => answer(name, undefined));
  browser.notifications.onButtonClicked.addListener(answer);
}
