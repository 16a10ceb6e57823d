import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { chooseReader } from '../../lib/capture/choose-reader.ts';
import { type Reading, readingSchema } from '../../lib/model/reading.ts';
import { z } from '../../lib/model/schema.ts';
import { EXTENSION } from './launch.ts';

/** Runs the reader as it is shipped, beside the page's own world as the extension does, and checks its answer's shape. */
export async function readInIsolation(page: Page): Promise<Reading> {
  const session = await page.context().newCDPSession(page);
  try {
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
    });
    const answer = await session.send('Runtime.evaluate', {
      expression: readFileSync(path.join(EXTENSION, chooseReader(new URL(page.url()))), 'utf8'),
      contextId: executionContextId,
      returnByValue: true,
    });
    if (answer.exceptionDetails) throw new Error(`the reader threw: ${answer.exceptionDetails.text}`);
    return z.parse(readingSchema, answer.result.value);
  } finally {
    await session.detach();
  }
}
