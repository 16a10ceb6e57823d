import { FRAME_STYLE, HOST_STYLE } from './picker-style.ts';

interface Choice {
  label: string;
  act(): void;
  primary?: boolean;
}

interface Saying {
  text: string;
  /** What was read, in a well of its own. */
  value?: string;
  /** Something is wrong. */
  miss?: boolean;
  buttons: readonly Choice[];
}

interface Ears {
  aim(x: number, y: number): void;
  pick(x: number, y: number): void;
  wheel(x: number, y: number, by: number): void;
  /** Whether the key was for the picker. */
  key(key: string): boolean;
}

export interface PickerView {
  show(saying: Saying): void;
  /** Draws a frame around an element, or none. */
  outline(element: Element | undefined, picked: boolean): void;
  /** The page's element at a point. */
  at(x: number, y: number): Element | undefined;
  listen(ears: Ears): void;
  remove(): void;
}

function sheetOf(view: Window & typeof globalThis, text: string): CSSStyleSheet {
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}

function drawPanel(page: Document, title: string) {
  const make = <K extends keyof HTMLElementTagNameMap>(tag: K, className = '') => {
    const element = page.createElement(tag);
    if (className) element.className = className;
    return element;
  };
  const panel = make('div', 'panel');
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-label', title);
  const heading = make('h1');
  heading.textContent = title;
  const line = make('p');
  line.setAttribute('role', 'status');
  const well = make('div', 'text');
  well.dir = 'auto';
  const row = make('div', 'row');
  panel.append(heading, line, well, row);
  page.body.append(panel);
  const show = ({ text, value = '', miss = false, buttons }: Saying) => {
    line.textContent = text;
    line.className = miss ? 'miss' : '';
    well.textContent = value;
    row.replaceChildren(
      ...buttons.map(({ label, act, primary }) => {
        const button = make('button', primary ? 'primary' : '');
        button.type = 'button';
        button.textContent = label;
        button.addEventListener('click', act);
        return button;
      }),
    );
    row.querySelector<HTMLElement>('.primary')?.focus();
  };
  return { panel, show };
}

/** Listens in the picker's own frame: events inside it never travel through the page, so no handler there can run. */
function hear(frame: Window, panel: Element, ears: () => Ears | undefined) {
  const page = frame.document;
  const inPanel = (event: Event) => panel.contains(event.target as Node);
  page.addEventListener('pointermove', (event) => {
    if (!inPanel(event)) ears()?.aim(event.clientX, event.clientY);
  });
  page.addEventListener('click', (event) => {
    if (inPanel(event)) return;
    event.preventDefault();
    ears()?.pick(event.clientX, event.clientY);
  });
  page.addEventListener(
    'wheel',
    (event) => {
      if (inPanel(event)) return;
      event.preventDefault();
      ears()?.wheel(event.clientX, event.clientY, event.deltaY);
    },
    { passive: false },
  );
  page.addEventListener('keydown', (event) => {
    if (
      event.target instanceof (frame as typeof globalThis & Window).HTMLButtonElement &&
      event.key !== 'Escape'
    )
      return;
    if (ears()?.key(event.key)) event.preventDefault();
  });
}

/** While a modal dialog is open, nothing outside it can be seen over it or clicked. */
const homeOf = (): Element =>
  [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;

/**
 * Draws the picker over the page: one plain element with a closed shadow root, and in it a frame that catches pointer and
 * keys. Nothing of the page's own is changed.
 */
export function drawPicker(title: string): PickerView {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheetOf(window, HOST_STYLE)];
  const outline = document.createElement('div');
  outline.className = 'outline';
  const frame = document.createElement('iframe');
  frame.title = title;
  root.append(outline, frame);
  homeOf().append(host);
  const inner = frame.contentWindow as (Window & typeof globalThis) | null;
  if (inner === null) throw new Error('the picker has no frame');
  inner.document.adoptedStyleSheets = [sheetOf(inner, FRAME_STYLE)];
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  inner.document.documentElement.classList.toggle('dark', dark);
  const { panel, show } = drawPanel(inner.document, title);
  let ears: Ears | undefined;
  hear(inner, panel, () => ears);
  inner.focus();
  return {
    show,
    outline(element, picked) {
      outline.className = picked ? 'outline picked' : 'outline';
      const box = element?.getBoundingClientRect();
      if (!box) outline.removeAttribute('style');
      else
        outline.style.cssText = `left:${box.left - 3}px;top:${box.top - 3}px;width:${box.width + 6}px;height:${box.height + 6}px`;
    },
    at: (x, y) => document.elementsFromPoint(x, y).find((element) => element !== host),
    listen: (given) => {
      ears = given;
    },
    remove: () => host.remove(),
  };
}
