import { until } from './raw-target.ts';

/**
 * Finds the first visible element that a user would call `name`: by aria-label, label, or text, among what can be
 * operated. Runs in the surface.
 */
const FIND = `(name, exact) => {
  const same = (text) => {
    const clean = (text ?? '').replace(/\\s+/g, ' ').trim();
    return exact ? clean === name : clean.includes(name);
  };
  const all = [...document.querySelectorAll('button, a, input, select, textarea, summary, [role=option], [role=menuitem], [role=radio]')];
  const nameOf = (element) => [element.getAttribute('aria-label'), ...[...(element.labels ?? [])].map((label) => label.textContent), element.textContent, element.getAttribute('placeholder')];
  return all.find((element) => element.checkVisibility() && nameOf(element).some(same));
}`;

/** What a surface is operated with. */
export interface Hands {
  /** The value of an expression in the surface's page; promises are awaited. */
  evaluate<T>(expression: string): Promise<T>;
  /** A click of the mouse at a point of the surface, in CSS pixels. */
  press(spot: { x: number; y: number }): Promise<void>;
  /** Types over what is selected in the field that has the focus. */
  type(text: string): Promise<void>;
}

/** A page of the extension as a user has it before them: popup, side panel, tab. */
export interface Surface {
  /** All text it shows. */
  text(): Promise<string>;
  /** Waits until it shows a text. */
  see(text: string, limit?: number): Promise<void>;
  /** Clicks what is called so, with the mouse. */
  click(name: string, exact?: boolean): Promise<void>;
  /** Types text into the field called so, in place of what it holds. */
  fill(name: string, text: string): Promise<void>;
}

/** Longer than the undo bar stays, which may lie over what is to be clicked. */
const CLICK_LIMIT = 15_000;

/** Where an element is to be clicked, once it stands still and nothing lies over it. */
const reachFor = (name: string, exact: boolean) => `(async () => {
  const element = (${FIND})(${JSON.stringify(name)}, ${exact});
  element?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const before = element?.getBoundingClientRect();
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const box = element?.getBoundingClientRect();
  // Something above it is still arriving: a click now would land where it was.
  if (box?.x !== before?.x || box?.y !== before?.y) return undefined;
  const spot = box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const top = spot && document.elementFromPoint(spot.x, spot.y);
  return top && (element.contains(top) || top.contains(element)) ? spot : undefined;
})()`;

/** Operates a surface by what its user reads on it. */
export function driveSurface(hands: Hands): Surface {
  const text = () => hands.evaluate<string>('document.body.innerText');
  /** `until`, whose rejection also tells what is shown instead. */
  const untilIn = <T>(what: string, ask: () => Promise<T | undefined | false>, limit?: number) =>
    until(what, ask, limit).catch(async (error: Error) => {
      throw new Error(`${error.message}; it shows: ${await text()}`);
    });
  const click = async (name: string, exact = false) => {
    const ask = () => hands.evaluate<{ x: number; y: number } | undefined>(reachFor(name, exact));
    await hands.press(await untilIn(`“${name}” to be within reach`, ask, CLICK_LIMIT));
  };
  return {
    text,
    click,
    see: async (wanted, limit) => {
      await untilIn(`“${wanted}” to be shown`, async () => (await text()).includes(wanted), limit);
    },
    fill: async (name, value) => {
      await click(name);
      await hands.evaluate('document.activeElement.select?.()');
      await hands.type(value);
    },
  };
}
