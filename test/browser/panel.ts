import type { Assay } from './launch.ts';
import { openPopup, type Popup } from './popup.ts';
import { attach, listTargets, type RawTarget, until } from './raw-target.ts';

/** Text as it is a moment later: a menu opened while the view is still changing would go with it. */
const LATER = 'new Promise((resolve) => setTimeout(() => resolve(document.body.innerText), 400))';

async function settle(popup: Popup): Promise<void> {
  await until('the popup to come to rest', async () => {
    const now = await popup.text();
    return now.length > 40 && now === (await popup.raw.evaluate<string>(LATER));
  });
}

/**
 * The real side panel, opened from the popup's menu on the tab whose address contains `urlPart`: browsers let an extension
 * open it only while they handle a click.
 */
export async function openSidePanel({ browser, extensionId }: Assay, urlPart: string): Promise<RawTarget> {
  const popup = await openPopup(browser, extensionId, urlPart);
  await settle(popup);
  await popup.click('More');
  await popup.click('Open side panel');
  const panel = await until('the side panel to open', async () =>
    (await listTargets(browser)).find(
      ({ type, url }) => type === 'page' && url === `chrome-extension://${extensionId}/sidepanel.html`,
    ),
  );
  return await attach(browser, panel.targetId);
}
