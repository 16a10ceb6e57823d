import { browser } from 'wxt/browser';
import { linkedInIdentity, salesIdentity } from '../model/identity.ts';
import { type ChipView, drawChip } from './chip-view.ts';
import { CHIP_OFF, type ChipAnswer, listSubject } from './chip-words.ts';

/** Milliseconds between looks at the address, where the browser does not say that it changed, and at our own standing. */
const PATROL = 1_000;

/** Whom the page in view is about, by its address; `undefined` where the button has no business. */
function subjectOf(href: string): string | undefined {
  const url = new URL(href);
  return linkedInIdentity(url) ?? salesIdentity(url) ?? listSubject(url);
}

/** Whether the extension that put this script here is still there: updated, switched off or removed, it is not. */
const isOrphan = (): boolean => browser.runtime?.id === undefined;

function isAnswer(answer: unknown): answer is ChipAnswer {
  return typeof answer === 'object' && answer !== null && 'subject' in answer && 'view' in answer;
}

interface Standing {
  subject: string | undefined;
  reading: ChipView | undefined;
  busy: boolean;
  /** Whether the worker has said anything of the subject. */
  told: boolean;
}

/** Left in the extension's own world of the page, so that the script injected twice stands there once. */
interface World {
  assayChip?: (() => void) | undefined;
}

/** The browser's account of in-page navigation, where it has one. */
interface WithNavigation {
  navigation?: EventTarget;
}

/** Calls back when the page moves on without loading, and every second besides. Returns how to stop. */
function onMove(follow: () => void): () => void {
  const { navigation } = window as WithNavigation;
  const moves = ['currententrychange', 'navigatesuccess'];
  for (const move of moves) navigation?.addEventListener(move, follow);
  const patrol = setInterval(follow, PATROL);
  return () => {
    clearInterval(patrol);
    for (const move of moves) navigation?.removeEventListener(move, follow);
  };
}

/** Calls back when someone may have been saved another way, and when the button is to go. Returns how to stop. */
function onNews(look: () => void, leave: () => void): () => void {
  const back = () => {
    if (document.visibilityState === 'visible') look();
  };
  const hear = (message: unknown, sender: { id?: string }) => {
    if (sender.id !== browser.runtime.id) return;
    const { kind } = (message ?? {}) as { kind?: unknown };
    if (kind === CHIP_OFF) leave();
    if (kind === 'chip-look') look();
  };
  // Back from the popup or another tab.
  window.addEventListener('focus', back);
  browser.runtime.onMessage.addListener(hear);
  return () => {
    window.removeEventListener('focus', back);
    browser.runtime?.onMessage?.removeListener(hear);
  };
}

/** Asks the worker, which may say that the button is switched off; an orphan gets no answer. */
async function askWorker(
  what: 'look' | 'save',
  subject: string,
): Promise<ChipAnswer | typeof CHIP_OFF | undefined> {
  if (isOrphan()) return undefined;
  const answer: unknown = await browser.runtime
    .sendMessage({ kind: 'chip', what, subject })
    .catch(() => undefined);
  if (answer === CHIP_OFF) return answer;
  return isAnswer(answer) && answer.subject === subject ? answer : undefined;
}

/** Puts the button on the page and keeps it true to whom the page is about, until it is switched off or orphaned. */
export function runChip(): void {
  const world = globalThis as World;
  if (window.top !== window || world.assayChip) return;
  const now: Standing = { subject: undefined, reading: undefined, busy: false, told: false };
  const chip = drawChip(() => void ask('save'));

  const ask = async (what: 'look' | 'save') => {
    const { subject, reading } = now;
    if (subject === undefined || now.busy) return;
    now.busy = what === 'save';
    if (now.busy && reading && !subject.startsWith('list:')) chip.show(reading);
    const answer = await askWorker(what, subject);
    if (answer === CHIP_OFF) return leave();
    // The page is about somebody else by now: what was learnt is not about them.
    if (now.subject !== subject) return;
    if (what === 'save') now.busy = false;
    if (isOrphan()) return leave();
    if (now.busy) return;
    now.told = answer !== undefined;
    // Without an answer nothing is known any more, and nothing is said.
    if (!answer) return chip.hide();
    now.reading = answer.reading;
    chip.show(answer.view);
  };

  const follow = () => {
    if (isOrphan()) return leave();
    const subject = subjectOf(location.href);
    if (subject === now.subject) {
      // The browser may not have heard of the move yet when the worker was asked.
      if (!now.told) void ask('look');
      return;
    }
    // First of all, nothing is said any more of the one before.
    chip.hide();
    Object.assign(now, { subject, busy: false, told: false });
    void ask('look');
  };
  const leave = () => {
    for (const stop of stops) stop();
    now.subject = undefined;
    chip.hide();
    delete world.assayChip;
  };
  const stops = [onMove(follow), onNews(() => void ask('look'), leave)];
  world.assayChip = leave;
  follow();
}
