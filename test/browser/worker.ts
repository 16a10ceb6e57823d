import type { Assay } from './launch.ts';
import { attach, listTargets, type RawTarget, until } from './raw-target.ts';

/** The worker's own channel, once it runs. Playwright's handle goes stale when a worker is stopped; this does not. */
export async function attachWorker({ browser, extensionId }: Assay): Promise<RawTarget> {
  const worker = await until('the worker to run', async () =>
    (await listTargets(browser)).find(
      (target) => target.type === 'service_worker' && target.url.includes(extensionId),
    ),
  );
  const raw = await attach(browser, worker.targetId);
  // A worker is there as a target before its modules are loaded and it listens.
  const listens = "typeof chrome === 'object' && chrome.runtime.onMessage.hasListeners()";
  await until('the worker to have started', () => raw.evaluate<boolean>(listens));
  return raw;
}

/** An expression that asks for a capture of the profile tab in view, as the shortcut does. */
export const PRESS_SHORTCUT = `(async () => {
  const [tab] = await chrome.tabs.query({ url: 'https://*.linkedin.com/in/*' });
  chrome.commands.onCommand.dispatch('capture', tab);
})()`;

/** An expression that gives the icon its common tooltip again on the profile tab in view. */
export const FORGET_TITLE = `(async () => {
  const [tab] = await chrome.tabs.query({ url: 'https://*.linkedin.com/in/*' });
  await chrome.action.setTitle({ tabId: tab?.id ?? -1, title: 'Assay' });
})()`;

/**
 * An expression for what the toolbar icon says of the profile tab in view. A person without a score has no badge text of
 * their own, so the tooltip is asked, which names the stage of someone known.
 */
export const TOOLBAR_TITLE = `(async () => {
  const [tab] = await chrome.tabs.query({ url: 'https://*.linkedin.com/in/*' });
  return await chrome.action.getTitle({ tabId: tab?.id ?? -1 });
})()`;
