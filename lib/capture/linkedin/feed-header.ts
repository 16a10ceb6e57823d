import { CAPS } from '../../model/caps.ts';
import { parentOf, select, selectAll } from '../dom.ts';
import { linkIdentity } from './addresses.ts';
import { blockLines } from './block-lines.ts';
import { PROFILE_PARTS } from './landmarks-sdui.ts';
import { isOwnLink } from './name-line.ts';
import { cleanName } from './profile-text.ts';
import { isElsewhere } from './subject.ts';

/** Lines of a header: name, degree, headline. */
const ENOUGH = 3;

/** The largest element around a link that leads to nobody else, or the first that has enough lines. */
function headerAround(link: Element, url: URL): Element | undefined {
  for (let around: Element | undefined = link; around !== undefined; around = parentOf(around)) {
    const links = selectAll(around, 'a[href*="/in/"]', 40);
    if (links.some((other) => linkIdentity(other, url) !== linkIdentity(link, url))) return undefined;
    if (blockLines(around, CAPS.line).length >= ENOUGH) return around;
  }
  return undefined;
}

/**
 * A profile drawn as nothing but its author's posts (a variant of 2025, from another tool's notes): the header of the first post by
 * the person of the address, once all their headers name them alike. `undefined` where the page has parts of a real profile.
 */
export function findFeedHeader(url: URL, document: Document): Element | undefined {
  if (select(document, PROFILE_PARTS) !== undefined || !/^\/in\/[^/]+\/?$/.test(url.pathname))
    return undefined;
  const named = selectAll(document, 'main a[href*="/in/"]', 200).flatMap((link) => {
    const [first] = isOwnLink(link, url) && !isElsewhere(link) ? blockLines(link, CAPS.name) : [];
    return first === undefined ? [] : [{ link, name: cleanName(first.text) }];
  });
  const [first] = named;
  if (first === undefined || named.some((other) => other.name !== first.name)) return undefined;
  return headerAround(first.link, url);
}
