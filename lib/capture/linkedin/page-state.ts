import type { ReadingRefusal } from '../../model/reading.ts';
import { isVisible, select, selectAll } from '../dom.ts';
import { visibleText } from '../visible-text.ts';
import { isElsewhere } from './subject.ts';

const FRAME = 'header, nav, footer, [role="banner"], [role="navigation"], [role="contentinfo"]';

/** Whether the page has nothing but a frame yet: neither a heading in its main part nor text beside its frame. */
export function isShell(document: Document): boolean {
  const headed = selectAll(document, 'h1, main h2, [role="main"] h2', 50).some(
    (heading) => !isElsewhere(heading) && isVisible(heading) && visibleText(heading, 20) !== undefined,
  );
  const [body] = selectAll(document, 'body', 1);
  return !headed && (body === undefined || visibleText(body, 20, FRAME) === undefined);
}

/** Whether the page is a wall that asks to sign in; a signed-out profile asks too, but is a layout of its own. */
export function asksToSignIn(document: Document): boolean {
  return selectAll(document, 'input[type="password"], form[action*="/uas/login"]', 5).some(isVisible);
}

/** The part of the page that is about what the address says. */
export function mainOf(document: Document): Element | undefined {
  return select(document, 'main, [role="main"]') ?? select(document, 'body');
}

/** Why a page that ought to list people lists none: it waits, it holds people in no known form, or there are none. */
export function whyEmpty(document: Document, main: Element): ReadingRefusal {
  if (asksToSignIn(document)) return 'not-a-profile';
  if (visibleText(main, 20) === undefined || isShell(document)) return 'not-ready';
  const links = selectAll(main, 'a[href*="/in/"]', 50);
  return links.some((link) => !isElsewhere(link) && visibleText(link, 20) !== undefined)
    ? 'layout-unknown'
    : 'not-a-profile';
}
