import { CAPS } from '../../model/caps.ts';
import { linkedInIdentity } from '../../model/identity.ts';
import { attribute, isVisible, selectAll } from '../dom.ts';
import { linkIdentity } from './addresses.ts';
import { blockLines } from './block-lines.ts';
import { cleanName } from './profile-text.ts';
import { isElsewhere } from './subject.ts';

/** A link to the profile itself or to what the site says about it, not to its other sub-pages. */
export function isOwnLink(link: Element, url: URL): boolean {
  const bare = attribute(link, 'href')?.replace(/[?#].*$/, '');
  return (
    linkIdentity(link, url) === linkedInIdentity(url) &&
    /\/in\/[^/]+(?:\/|\/overlay\/about-this-profile\/?)?$/.test(bare ?? '')
  );
}

/** The visible heading of one line, if there is one of a rank and not several. */
function onlyHeading(card: Element): Element | undefined {
  for (const rank of ['h1', 'h2', '[role="heading"]']) {
    const headings = selectAll(card, rank, 20).filter(
      (heading) => !isElsewhere(heading) && isVisible(heading) && blockLines(heading, CAPS.name).length === 1,
    );
    if (headings.length > 0) return headings.length === 1 ? headings[0] : undefined;
  }
  return undefined;
}

/**
 * The element of a top card that holds the name: the line in a link to the person in the address, else the line that repeats what the
 * page calls the person elsewhere, else the only heading. What tag it has is asked last: tags change with every redesign.
 */
export function findNameLine(
  card: Element,
  url: URL,
  told: readonly (string | undefined)[],
): Element | undefined {
  const linked = selectAll(card, 'a[href*="/in/"]', 100)
    .filter((link) => !isElsewhere(link) && isOwnLink(link, url))
    .map((link) => blockLines(link, CAPS.name)[0])
    .find((line) => line !== undefined);
  if (linked !== undefined) return linked.element;
  const lines = blockLines(card, CAPS.line).filter((line) => !isElsewhere(line.element));
  const repeated = lines.find((line) => {
    const name = cleanName(line.text);
    return name !== undefined && told.includes(name);
  });
  return repeated?.element ?? onlyHeading(card);
}
