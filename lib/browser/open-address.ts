import { browser } from 'wxt/browser';

/** Opens a page in a tab of its own. */
export async function openAddress(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** Hands an e-mail to the user's own mail program. */
export function openMail(mailto: string): void {
  const link = document.createElement('a');
  link.href = mailto;
  link.click();
}
