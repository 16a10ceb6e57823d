import { safeLink } from '../../model/identity.ts';
import { attribute, closest, isVisible, precedes, selectAll } from '../dom.ts';
import { linkIdentity } from './addresses.ts';
import { isElsewhere, type Subject } from './subject.ts';

/**
 * The subject's picture: stands before the name, in no list (mutual connections' faces are a list) and in no link to
 * somebody else.
 */
export function readPhoto(
  subject: Subject,
  selector: string,
  sources: readonly string[],
): string | undefined {
  for (const image of selectAll(subject.card, selector, 40)) {
    const link = closest(image, 'a[href*="/in/"]');
    const foreign = link !== undefined && !isOwn(linkIdentity(link, subject.url), subject);
    const listed = closest(image, 'ul, li, [role="list"]') !== undefined;
    const search = closest(image, 'a[href*="/search/"]') !== undefined;
    if (foreign || listed || search || isElsewhere(image) || !precedes(image, subject.heading)) continue;
    const address = sources
      .map((source) => safeLink(attribute(image, source), subject.url.href))
      .find((link) => link !== undefined && /profile-(?:displayphoto|framedphoto)/.test(link));
    if (address !== undefined && isVisible(image)) return address;
  }
  return undefined;
}

function isOwn(identity: string | undefined, subject: Subject): boolean {
  return (
    identity === subject.identity ||
    (identity !== undefined &&
      (subject.stated.slugs.has(identity) || subject.stated.ids.has(identity.replace('li:id/', ''))))
  );
}
