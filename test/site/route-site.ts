import type { BrowserContext, Page } from '@playwright/test';
import { findElsewhere } from './serve-lists.ts';
import { type SiteResponse, serveSite } from './serve-site.ts';
import type { World } from './world.ts';

const OURS = /^(?:(?:[a-z]+\.)?linkedin\.com|media\.example)$/;

/**
 * Puts the practice site under the real host names in a browser: every http(s) request of the context, or of the one page, is answered
 * from the world or aborted.
 * @param requests receives the address of each aborted request, so that a test can show there was none
 */
export async function routeSite(
  where: BrowserContext | Page,
  world: World,
  requests: string[] = [],
): Promise<void> {
  const serve = serveSite(world);
  await where.route(/^https?:/, async (route) => {
    const request = route.request();
    const url = new URL(request.url());
    const ours = OURS.test(url.hostname) || findElsewhere(world, url) !== undefined;
    if (url.protocol !== 'https:' || !ours) {
      requests.push(url.href);
      await route.abort('blockedbyclient');
      return;
    }
    const { status, contentType, body }: SiteResponse = serve(url, request.method());
    await route.fulfill({ status, contentType, body });
  });
}
