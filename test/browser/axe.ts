import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import { emulateColours, type RawTarget } from './raw-target.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const expression = (options: object) => `(async () => {
  if (!globalThis.axe) { ${source}; }
  const { violations } = await axe.run(document, ${JSON.stringify(options)});
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ': ' + node.html.slice(0, 200) + ' ' + (node.any[0]?.message ?? '')));
})()`;

/**
 * An expression that checks a page against WCAG 2.2 AA and gives each violation as a line. Evaluated through the debugger,
 * because the pages' own policy lets no other script in.
 */
export const RUN_AXE = expression({ runOnly: RULES });

/** The same for what another colour scheme may break: contrast alone. The rest does not depend on colours. */
export const RUN_AXE_ON_COLOURS = expression({ runOnly: { type: 'rule', values: ['color-contrast'] } });

/** All the rest, which is quicker by far. */
export const RUN_AXE_BUT_COLOURS = expression({
  runOnly: RULES,
  rules: { 'color-contrast': { enabled: false } },
});

const inTheDark = (lines: readonly string[]) => lines.map((line) => `in the dark: ${line}`);

/**
 * What stands against a page: every rule in light, contrast once more in the dark. The rest does not depend on colours. Nothing
 * moves meanwhile: a colour on its way to another has no contrast of its own.
 */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const light = await page.evaluate<string[]>(RUN_AXE);
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...light, ...inTheDark(await page.evaluate<string[]>(RUN_AXE_ON_COLOURS))];
}

/** The same of a popup. */
export async function violationsIn(raw: RawTarget): Promise<string[]> {
  await emulateColours(raw, 'light');
  const light = await raw.evaluate<string[]>(RUN_AXE);
  await emulateColours(raw, 'dark');
  return [...light, ...inTheDark(await raw.evaluate<string[]>(RUN_AXE_ON_COLOURS))];
}
