/** Pages that are bad in a way no site means them to be. What they state of their people stays as it was. */
export interface BadInput {
  name: string;
  /** It takes the browser seconds to lay out. */
  huge?: true;
  /** Changes the page before it is served. */
  markup?(html: string): string;
  /** Changes it in the browser, where markup cannot say it. Runs as text inside the page. */
  inPage?(): void;
}

/** A page cut off after a tag, at a share of its length: what stands before the cut is whole. */
const cutAt =
  (share: number) =>
  (html: string): string =>
    html.slice(0, html.indexOf('>', Math.floor(html.length * share)) + 1);

const CLOBBERING = [
  'querySelector',
  'querySelectorAll',
  'getAttribute',
  'closest',
  'children',
  'parentElement',
  'textContent',
  'nodeType',
  'attributes',
  'checkVisibility',
  'createTreeWalker',
  'ownerDocument',
  'localName',
  'documentElement',
  'body',
];

const afterBody = (html: string, markup: string): string =>
  html.replace(/<body[^>]*>/, (tag) => tag + markup);

/** A form that hides the methods of the form behind its fields, and pictures that hide those of the document. */
const clobbered = (html: string): string =>
  afterBody(
    html,
    `<form id="attributes" name="forms">${CLOBBERING.map((name) => `<input name="${name}" id="${name}" value="x">`).join('')}</form>${CLOBBERING.map((name) => `<img name="${name}" alt="">`).join('')}`,
  );

const MEGABYTES_OF_TEXT = 5_000_000;

export const BAD_INPUTS: readonly BadInput[] = [
  { name: 'cut off at a third', markup: cutAt(0.35) },
  { name: 'cut off at two thirds', markup: cutAt(0.66) },
  { name: 'clobbering names', markup: clobbered },
  {
    name: 'five megabytes of text',
    huge: true,
    markup: (html) => afterBody(html, `<div><p>${'word '.repeat(MEGABYTES_OF_TEXT / 5)}</p></div>`),
  },
  {
    name: 'ten thousand levels of markup',
    // The parser itself puts what is deeper than 512 levels side by side.
    markup: (html) => afterBody(html, `${'<div>'.repeat(10_000)}deep${'</div>'.repeat(10_000)}`),
  },
  {
    name: 'ten thousand levels of nodes',
    huge: true,
    inPage: () => {
      const outer = document.createElement('div');
      // Shown, such a tree overflows the stack of the browser's own layout.
      outer.setAttribute('style', 'display: none;');
      let inner: Element = outer;
      for (let depth = 0; depth < 10_000; depth += 1) {
        const block = document.createElement('div');
        inner.append(block);
        inner = block;
      }
      inner.append('deep');
      (document.querySelector('main') ?? document.body).append(outer);
    },
  },
  {
    name: 'a hundred thousand nodes',
    huge: true,
    inPage: () => {
      const tail = document.createElement('ul');
      for (let count = 0; count < 33_000; count += 1) {
        const item = document.createElement('li');
        const line = document.createElement('p');
        line.append(`row ${count}`);
        item.append(line);
        tail.append(item);
      }
      document.body.append(tail);
    },
  },
  {
    name: 'a stranger in a closed shadow',
    inPage: () => {
      const host = document.createElement('div');
      const shadow = host.attachShadow({ mode: 'closed' });
      const name = document.createElement('h1');
      name.append('Shade Hollowmere');
      const link = document.createElement('a');
      link.href = 'https://www.linkedin.com/in/shade-hollowmere/';
      link.append(name);
      shadow.append(link);
      (document.querySelector('main') ?? document.body).prepend(host);
    },
  },
  {
    name: 'everything twice',
    inPage: () => {
      const main = document.querySelector('main, dialog, [role="dialog"]') ?? document.body;
      main.after(main.cloneNode(true));
    },
  },
];
