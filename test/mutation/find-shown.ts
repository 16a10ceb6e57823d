import { descendants, isVisible, tagOf } from '../../lib/capture/dom.ts';
import { isElsewhereThan } from '../../lib/capture/linkedin/subject.ts';
import { visibleText } from '../../lib/capture/visible-text.ts';

/** The innermost elements below a root that show a text, in page order, as a user would look for it. */
export function showing(
  root: Element,
  text: string,
  says: (shown: string | undefined) => boolean = (shown) => shown === text,
): Element[] {
  const elements = [...descendants(root)].filter((node): node is Element => node.nodeType === 1);
  const found = elements.filter(
    (element) =>
      isVisible(element) &&
      !isElsewhereThan(element, root) &&
      !/^(?:script|style)$/.test(tagOf(element)) &&
      says(visibleText(element, 10_000, 'button')),
  );
  return found.filter((element) => !found.some((other) => other !== element && element.contains(other)));
}
