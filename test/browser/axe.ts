import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

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
