import { type Html, html, trustMarkup } from '../html.ts';
import type { UiWords } from '../ui-words.ts';
import type { SiteView } from '../view.ts';
import { NAVIGATE_SCRIPT } from './navigate-script.ts';
import { BASE_STYLE } from './style-base.ts';
import { EMBER_STYLE } from './style-ember.ts';
import { PUBLIC_STYLE } from './style-public.ts';
import { SDUI_STYLE } from './style-sdui.ts';

/** What every page's head holds. One style sheet for all layouts, so that a page can be swapped in place. */
export function pageHead(title: string, view: Pick<SiteView, 'layout'> & { plainLinks?: true }): Html {
  const styles = BASE_STYLE + SDUI_STYLE + EMBER_STYLE + PUBLIC_STYLE;
  return html`
    <meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="icon" href="data:,"><title>${title}</title>
    <style>${trustMarkup(styles)}</style>
    ${view.layout !== 'public' && !view.plainLinks && html`<script>${trustMarkup(NAVIGATE_SCRIPT)}</script>`}`;
}

/** The line that says what this site is, at the end of every page. */
export function practiceFooter(words: UiWords): Html {
  return html`<footer class="practice-footer"><p>${words.practice}</p></footer>`;
}
