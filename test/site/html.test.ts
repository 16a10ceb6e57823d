// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText, html } from './html.ts';

const visible = fc
  .string({ unit: 'grapheme' })
  .filter((text) => !/[\0\r]/.test(text) && !text.startsWith('\n'));

describe('html', () => {
  it('brings any text through a parser unchanged, in content and in attributes', () => {
    fc.assert(
      fc.property(visible, (text) => {
        const page = new DOMParser().parseFromString(
          html`<p title="${text}">${text}</p>`.markup,
          'text/html',
        );
        const paragraph = page.querySelector('p');
        expect(paragraph?.textContent).toBe(text);
        expect(paragraph?.getAttribute('title')).toBe(text);
        expect(page.querySelectorAll('body *').length).toBe(1);
      }),
    );
  });

  it('keeps markup, joins lists, drops what is absent, and closes up lines', () => {
    const items = ['<1>', '2'].map((text) => html`<li>${text}</li>`);
    const made = html`
      <ul>
        ${items}${undefined}${false}${3}
      </ul>`;
    expect(made.markup).toBe('<ul><li>&lt;1&gt;</li><li>2</li>3</ul>');
    expect(escapeText(`"'&`)).toBe('&quot;&#39;&amp;');
  });
});
