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
  /** What has been found out so far, by who found it. */
  findings: Map<unknown, Map<object, unknown>>;
}

let watch: Watch | undefined;

/** How many DOM calls go by between two looks at the clock: under a millisecond's worth on a page with its layout done. */
const CALLS_PER_LOOK = 64;

/**
 * Starts the clock of one reading. Once `limit` milliseconds by `now` have gone by, every DOM call throws, so that no page,
 * however large or deep, holds up its own tab.
 */
export function startReading(now: () => number, limit: number): void {
  watch = { now, end: now() + limit, calls: 0, overdue: false, findings: new Map() };
}

/** Stops the clock; says whether the reading took too long, and is therefore not whole. */
export function endReading(): boolean {
  const overdue = watch?.overdue ?? false;
  watch = undefined;
  return overdue;
}

/**
 * A finding that is asked for again and again during one reading, found once: a page does not change while it is read. Outside a
 * reading nothing is kept.
 */
export function onceAReading<Key extends object, Value>(find: (key: Key) => Value): (key: Key) => Value {
  return (key) => {
    if (watch === undefined) return find(key);
    const findings = watch.findings.get(find) ?? new Map<object, unknown>();
    const known = findings.get(key);
    if (known !== undefined || findings.has(key)) return known as Value;
    const value = find(key);
    watch?.findings.set(find, findings.set(key, value));
    return value;
  };
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

const matches = (element: Element, selector: string): boolean => call(element, 'matches', selector);

/** `closest` for a selector or a test that is asked of many elements: a reading looks at every ancestor once. */
export function nearest(
  wanted: string | ((element: Element) => boolean),
): (element: Element) => Element | undefined {
  const accepts = typeof wanted === 'string' ? (element: Element) => matches(element, wanted) : wanted;
  const known = onceAReading((_document: Document) => new Map<Element, Element | undefined>());
  return (element) => {
    const found = known(get<Document>(element, 'ownerDocument'));
    const passed: Element[] = [];
    let at: Element | undefined = element;
    while (at !== undefined && !found.has(at) && !accepts(at)) {
      passed.push(at);
      at = parentOf(at);
    }
    const answer = at !== undefined && found.has(at) ? found.get(at) : at;
    if (at !== undefined) found.set(at, answer);
    for (const element of passed) found.set(element, answer);
    return answer;
  };
}

/** Whether an element has no box of its own, so that what is in it is drawn in its parent's. */
function isBoxless(element: Element): boolean {
  const page = get<Document>(element, 'ownerDocument');
  const style = get<Window | null>(page, 'defaultView')?.getComputedStyle(element);
  return style?.display === 'contents' && style.visibility === 'visible';
}

/** Whether the element, or what stands right in it, is rendered and not hidden by `visibility`. */
export const isVisible: (element: Element) => boolean = onceAReading((element: Element): boolean => {
  if (call<boolean>(element, 'checkVisibility', { visibilityProperty: true })) return true;
  const parent = parentOf(element);
  return parent !== undefined && isBoxless(element) && isVisible(parent);
});

/** Whether the element is drawn as a dot: text for the ear alone is clipped to a pixel, whatever its class is called. */
export function isClipped(element: Element): boolean {
  const { width, height } = call<DOMRect>(element, 'getBoundingClientRect');
  return width > 0 && height > 0 && width < 2 && height < 2;
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

/** The node after everything inside the one a walker stands at. */
function nodeBeyond(walker: TreeWalker): Node | null {
  for (;;) {
    const beside = walker.nextSibling();
    if (beside !== null) return beside;
    if (walker.parentNode() === null) return null;
  }
}

/**
 * Walks the elements and text nodes below `root` in document order, without recursion: pages nest deeply.
 * @param without a selector of subtrees that are passed over whole
 */
export function* descendants(root: Element, without?: string): Generator<Node> {
  const owner = get<Document>(root, 'ownerDocument');
  const walker = call<TreeWalker>(owner, 'createTreeWalker', root, ELEMENTS_AND_TEXT);
  for (let node = walker.nextNode(); node !== null; ) {
    look();
    const out = without !== undefined && isElement(node) && matches(node, without);
    if (!out) yield node;
    node = out ? nodeBeyond(walker) : walker.nextNode();
  }
}

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

const isElement = (node: Node): node is Element => get<number>(node, 'nodeType') === ELEMENT_NODE;

/** The data of a text node; `undefined` for an element. */
export function dataOf(node: Node): string | undefined {
  return get<number>(node, 'nodeType') === TEXT_NODE
    ? (get<string | null>(node, 'nodeValue') ?? '')
    : undefined;
}
