import { openPerson } from './one-person.ts';
import { test } from './fixtures.ts';

test('look', async ({ assay, page }) => {
  const dash = await openPerson(assay, page, 0);
  await dash.setViewportSize({ width: 1280, height: 1000 });
  await dash.getByRole('button', { name: /Write a message/ }).first().click();
  await dash.locator('.composer textarea').waitFor();
  await dash.waitForTimeout(500);
  await dash.screenshot({ path: '/tmp/shots/composer.png' });
  await dash.locator('.composer summary').click().catch(() => {});
  await dash.waitForTimeout(200);
  await dash.screenshot({ path: '/tmp/shots/composer2.png' });
});
