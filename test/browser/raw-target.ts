/**
 * Drives what Playwright does not surface as a Page: the real toolbar popup. Commands travel inside messages to the
 * target's own session, and every one has a time limit, because a popup may close under an unanswered one.
 */
import type { CDPSession } from '@playwright/test';

export interface TargetInfo {
  targetId: string;
  type: string;
  url: string;
}

type Json = Record<string, unknown>;
interface Answer {
  id?: number;
  result?: Json;
  error?: { message: string };
}

/** What a command fails with whose target closed before it answered. */
const GONE = 'the target is gone';
export const isGone = (error: unknown): boolean => error instanceof Error && error.message === GONE;

const LIMIT = 10_000;
const POLL = 25;

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Asks until the answer is there. Rejects with what was waited for. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | false | null | ''>,
  limit = LIMIT,
): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await ask().catch(() => undefined);
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited ${limit} ms for ${what}`);
    await pause(POLL);
  }
}

/** Every target of the browser, of any type. */
export async function listTargets(browser: CDPSession): Promise<TargetInfo[]> {
  const { targetInfos } = await browser.send('Target.getTargets', { filter: [{}] });
  return targetInfos;
}

/** A target's own command channel. */
export interface RawTarget {
  send(method: string, params?: Json): Promise<Json>;
  /** The value of an expression in the target's page; promises are awaited. */
  evaluate<T>(expression: string): Promise<T>;
}

/** Opens a channel to a target. */
export async function attach(browser: CDPSession, targetId: string): Promise<RawTarget> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (answer: Answer) => void>();
  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const answer = JSON.parse(event.message) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  browser.on('Target.detachedFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    for (const answer of [...waiting.values()]) answer({ error: { message: GONE } });
  });
  let last = 0;
  const send: RawTarget['send'] = (method, params = {}) => {
    const id = ++last;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`no answer to ${method}`)), LIMIT);
      waiting.set(id, ({ result, error }) => {
        clearTimeout(timer);
        waiting.delete(id);
        if (error) reject(new Error(error.message));
        else resolve(result ?? {});
      });
      const message = JSON.stringify({ id, method, params });
      browser.send('Target.sendMessageToTarget', { sessionId, message }).catch(reject);
    });
  };
  const evaluate = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = (await send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    })) as { result: { value: T }; exceptionDetails?: { exception?: { description?: string } } };
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'the expression threw');
    return result.value;
  };
  return { send, evaluate };
}

/** Shows a surface in a colour scheme, and nothing of it moving. */
export async function emulateColours(raw: RawTarget, colorScheme: 'light' | 'dark'): Promise<void> {
  const features = [
    { name: 'prefers-color-scheme', value: colorScheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ];
  await raw.send('Emulation.setEmulatedMedia', { features });
}
