/** Small changes to a page, from which the breaks of fields are made. They run inside the page. */

export const each = (root: ParentNode, selector: string, change: (element: Element) => void) => {
  for (const element of root.querySelectorAll(selector)) change(element);
};

/** The same element under another name. */
export function renameTag(element: Element, tag: string): void {
  const fresh = element.ownerDocument.createElement(tag);
  for (const { name, value } of element.attributes) fresh.setAttribute(name, value);
  fresh.append(...element.childNodes);
  element.replaceWith(fresh);
}

export const picture = (page: Document): Element => page.createElementNS('http://www.w3.org/2000/svg', 'svg');

/** The element behind a picture and before a button, in a block of its own. */
export function furnish(element: Element): void {
  const page = element.ownerDocument;
  const block = page.createElement('div');
  const button = page.createElement('button');
  button.append(picture(page));
  element.replaceWith(block);
  block.append(picture(page), element, button);
}

/** Writes another word into an attribute wherever it holds this one. */
export const reword = (root: ParentNode, name: string, from: string, to: string) =>
  each(root, `[${name}*="${from}"]`, (element) => {
    element.setAttribute(name, (element.getAttribute(name) ?? '').replaceAll(from, to));
  });

/** Takes away what the page embeds as data. */
export const stripData = (document: Document) =>
  each(document, 'script[type="application/ld+json"], code', (element) => element.remove());
