import { browser } from 'wxt/browser';
import { isVisible, selectAll } from '../capture/dom.ts';
import { deriveRecipe } from '../capture/recipe/derive.ts';
import type { Pointed } from '../capture/recipe/pointed.ts';
import { visibleText } from '../capture/visible-text.ts';
import type { PickTask } from './picker.ts';
import { drawPicker, type PickerView } from './picker-view.ts';

/** Left in the extension's own world of the page; the page sees neither. */
interface World {
  assayTask?: PickTask;
  /** Takes away a picker that is already there. */
  assayPicker?: (() => void) | undefined;
}

/** Milliseconds the last word stays. */
const FAREWELL = 2_400;

/** What can be pointed at in view, for stepping through it by key: lines of text, or pictures. */
function stopsInView(pictures: boolean): Element[] {
  const inner = selectAll(document, pictures ? 'body img' : 'body *', 8_000).filter(
    (element) =>
      isVisible(element) &&
      (pictures || (element.children.length === 0 && visibleText(element, 20) !== undefined)),
  );
  return inner.filter((element) => {
    const { top, bottom, width } = element.getBoundingClientRect();
    return width > 0 && bottom > 0 && top < innerHeight;
  });
}

/** What scrolls under the pointer. */
function scrollerOf(element: Element | undefined): Element | undefined {
  for (let at: Element | null = element ?? null; at; at = at.parentElement) {
    const { overflowY } = getComputedStyle(at);
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(overflowY)) return at;
  }
  return document.scrollingElement ?? undefined;
}

class Picking {
  private aimed: Element | undefined;
  private pointed: Pointed | undefined;
  private view: PickerView;

  constructor(
    private readonly task: PickTask,
    private readonly end: () => void,
  ) {
    this.view = drawPicker(task.say.title);
    this.ask();
  }

  remove(): void {
    this.view.remove();
  }

  private ask(): void {
    this.pointed = undefined;
    const { hint, cancel } = this.task.say;
    this.view.show({ text: hint, buttons: [{ label: cancel, act: this.end }] });
    this.view.listen({
      aim: (x, y) => this.aim(this.view.at(x, y)),
      pick: (x, y) => this.pick(this.view.at(x, y)),
      wheel: (x, y, by) => {
        scrollerOf(this.view.at(x, y))?.scrollBy({ top: by, behavior: 'instant' });
        this.aim(this.view.at(x, y));
      },
      key: (key) => this.key(key),
    });
  }

  private aim(element: Element | undefined): void {
    if (this.pointed?.ok) return;
    this.aimed = element;
    this.view.outline(element, false);
  }

  private key(key: string): boolean {
    if (key === 'Escape') this.end();
    else if (this.pointed?.ok) return false;
    else if (key === 'Enter') this.pick(this.aimed);
    else if (key === 'ArrowDown' || key === 'ArrowUp') {
      const lines = stopsInView(this.task.field === 'photoUrl');
      const at = this.aimed ? lines.indexOf(this.aimed) : -1;
      const next = lines[key === 'ArrowDown' ? at + 1 : at < 0 ? lines.length - 1 : at - 1];
      if (next) this.aim(next);
    } else return false;
    return true;
  }

  private pick(element: Element | undefined): void {
    if (element === undefined || this.pointed?.ok) return;
    const { say, adapter, field, recipes } = this.task;
    const pointed = deriveRecipe({ document, url: new URL(location.href), recipes }, element, field, adapter);
    this.pointed = pointed;
    this.aimed = element;
    this.view.outline(element, pointed.ok);
    const cancel = { label: say.cancel, act: this.end };
    if (!pointed.ok) {
      this.view.show({ text: say.refusals[pointed.reason], miss: true, buttons: [cancel] });
      return;
    }
    const again = { label: say.again, act: () => this.ask() };
    const keep = { label: say.keep, act: () => void this.keep(pointed), primary: true };
    this.view.show({ text: say.reads, value: pointed.text, buttons: [keep, again, cancel] });
  }

  private async keep(pointed: Extract<Pointed, { ok: true }>): Promise<void> {
    const { say } = this.task;
    const kept: unknown = await browser.runtime
      .sendMessage({ kind: 'pointed', place: pointed.place })
      .catch(() => false);
    if (kept !== true) {
      const retry = { label: say.keep, act: () => void this.keep(pointed), primary: true };
      const cancel = { label: say.cancel, act: this.end };
      this.view.show({ text: say.failed, miss: true, value: pointed.text, buttons: [retry, cancel] });
      return;
    }
    this.view.show({ text: say.kept, buttons: [] });
    setTimeout(this.end, FAREWELL);
  }
}

/** Lets the user point at one element of the page. Everything it puts there is gone again when it ends. */
export function runPicker(): void {
  const world = globalThis as World;
  const task = world.assayTask;
  delete world.assayTask;
  world.assayPicker?.();
  if (task === undefined || window.top !== window) return;
  const address = location.href;
  const end = () => {
    clearInterval(watch);
    picking.remove();
    delete world.assayPicker;
  };
  const picking = new Picking(task, end);
  // On another page the task is void. In-page navigation tells a script of ours nothing by itself.
  const watch = setInterval(() => location.href !== address && end(), 200);
  world.assayPicker = end;
}
