import { browser } from 'wxt/browser';

const ONE = 'due:';
const SEVERAL = 'due-several';
const READY = 'ready';

export interface NotificationText {
  title: string;
  message: string;
  /** Two at most: browsers show no more. */
  buttons: string[];
}

/** Shows that one follow-up is due; the id travels in the notification's id. */
export async function notifyOne(followUpId: string, text: NotificationText): Promise<void> {
  await show(ONE + followUpId, text);
}

/** Shows that several are due, in place of one notification each. */
export async function notifySeveral(text: NotificationText): Promise<void> {
  await show(SEVERAL, text);
}

/** Shows that nurtured people are ready again, all of them in one. */
export async function notifyReady(text: NotificationText): Promise<void> {
  await show(READY, text);
}

async function show(id: string, { title, message, buttons }: NotificationText): Promise<void> {
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/neutral-128.png'),
    title,
    message,
    buttons: buttons.map((button) => ({ title: button })),
  });
}

/** Calls back when a notification or one of its buttons is clicked; `followUpId` is absent on the grouped one. */
export function onNotification(
  act: (followUpId: string | undefined, button: number | undefined) => void,
): void {
  const answer = (id: string, button: number | undefined) => {
    void browser.notifications.clear(id);
    if (id === SEVERAL || id === READY) act(undefined, button);
    else if (id.startsWith(ONE)) act(id.slice(ONE.length), button);
  };
  browser.notifications.onClicked.addListener((id) => answer(id, undefined));
  browser.notifications.onButtonClicked.addListener(answer);
}
