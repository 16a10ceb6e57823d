/**
 * The DOM, asked through its prototypes. A page can hide a method or a property behind an element's name
 * (`<img name="querySelector">` on the document, `<input name="closest">` in a form), so nothing is ever looked up
 * on the node itself. The prototypes come from the node given, so no global is needed.
 */

const lookedUp = new WeakMap<object, Map<string, PropertyDescriptor | undefined>>();

function inherited(node: object, key: string): PropertyDescriptor | undefined {
  const start = Reflect.getPrototypeOf(node);
  if (start === null) return undefined;
  const known = lookedUp.get(start) ?? new Map<string, PropertyDescriptor | undefined>();
  lookedUp.set(start, known);
  if (known.has(key)) return known.get(key);
  let found: PropertyDescriptor | undefined;
  for (let level: object | null = start; level !== null && found === undefined; ) {
    found = Reflect.getOwnPropertyDescriptor(level, key);
    level = Reflect.getPrototypeOf(level);
  }
  known.set(key, found);
  return found;
}

/** The reading under way: when it has to end, and whether it did not. */
interface Watch {
  now(): number;
  end: number;
  calls: number;
  overdue: boolean;
}

let watch: Watch | undefined;

/** How many DOM calls go by between two looks at the clock: under a millisecond's worth on a page with its layout done. */
const CALLS_PER_LOOK = 64;

/**
 * Starts the clock of one reading. Once `limit` milliseconds by `now` have gone by, every DOM call throws, so that no page,
 * however large or deep, holds up its own tab.
 */
export function startReading(now: () => number, limit: number): void {
  watch = { now, end: now() + limit, calls: 0, overdue: false };
}

/** Stops the clock; says whether the reading took too long, and is therefore not whole. */
export function endReading(): boolean {
  const overdue = watch?.overdue ?? false;
  watch = undefined;
  return overdue;
}

function look(): void {
  if (watch === undefined) return;
  watch.calls++;
  if (watch.calls % CALLS_PER_LOOK === 0) watch.overdue ||= watch.now() > watch.end;
  if (watch.overdue) throw new RangeError('the reading took too long');
}

/** Calls a DOM method. The result type is the caller's knowledge of the DOM standard. */
function call<T>(node: Node, method: string, ...given: unknown[]): T {
  look();
  return Reflect.apply(inherited(node, method)?.value, node, given) as T;
}

function get<T>(node: Node, property: string): T {
  look();
  const getter = inherited(node, property)?.get;
  if (getter === undefined) throw new TypeError(`no ${property}`);
  return Reflect.apply(getter, node, []) as T;
}

/** The first element that matches, or `undefined`. */
export function select(root: ParentNode, selector: string): Element | undefined {
  return call<Element | null>(root, 'querySelector', selector) ?? undefined;
}

/** The elements that match, in document order, at most `most`. */
export function selectAll(root: ParentNode, selector: string, most = 2_000): Element[] {
  const list = call<NodeListOf<Element>>(root, 'querySelectorAll', selector);
  const elements: Element[] = [];
  for (let at = 0; at < list.length && at < most; at++) {
    const element = list[at];
    if (element) elements.push(element);
  }
  return elements;
}

/** An attribute's value; `undefined` when it is not there. */
export function attribute(element: Element, name: string): string | undefined {
  return call<string | null>(element, 'getAttribute', name) ?? undefined;
}

/** The element itself or its nearest ancestor that matches. */
export function closest(element: Element, selector: string): Element | undefined {
  return call<Element | null>(element, 'closest', selector) ?? undefined;
}

/** Whether the element is rendered and not hidden by `visibility`. A `display: contents` element has no box: ask its child. */
export function isVisible(element: Element): boolean {
  return call<boolean>(element, 'checkVisibility', { visibilityProperty: true });
}

export function parentOf(node: Node): Element | undefined {
  return get<Element | null>(node, 'parentElement') ?? undefined;
}

export function nextOf(element: Element): Element | undefined {
  return get<Element | null>(element, 'nextElementSibling') ?? undefined;
}

export function previousOf(element: Element): Element | undefined {
  return get<Element | null>(element, 'previousElementSibling') ?? undefined;
}

export function tagOf(element: Element): string {
  return get<string>(element, 'localName');
}

/** All text below a node, shown or not; for embedded JSON only. */
export function rawText(node: Node): string {
  return get<string | null>(node, 'textContent') ?? '';
}

/** Whether `inner` is `outer` or inside it. */
export function contains(outer: Node, inner: Node): boolean {
  return call<boolean>(outer, 'contains', inner);
}

const FOLLOWING = 4;

/** Whether `first` comes before `second` in the document. */
export function precedes(first: Node, second: Node): boolean {
  return (call<number>(first, 'compareDocumentPosition', second) & FOLLOWING) !== 0;
}

const ELEMENTS_AND_TEXT = 5;

/** Walks the elements and text nodes below `root` in document order, without recursion: pages nest deeply. */
export function* descendants(root: Element): Generator<Node> {
  const owner = get<Document>(root, 'ownerDocument');
  const walker = call<TreeWalker>(owner, 'createTreeWalker', root, ELEMENTS_AND_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    look();
    yield node;
  }
}

const TEXT_NODE = 3;

/** The data of a text node; `undefined` for an element. */
export function dataOf(node: Node): string | undefined {
  return get<number>(node, 'nodeType') === TEXT_NODE
    ? (get<string | null>(node, 'nodeValue') ?? '')
    : undefined;
}
