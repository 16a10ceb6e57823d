/** What the repair proof does inside a page: break a field, point at its text as a user would, read again. */
import { descendants, isVisible, tagOf } from '../../lib/capture/dom.ts';
import { readPage } from '../../lib/capture/index.ts';
import { parseDegree } from '../../lib/capture/linkedin/profile-text.ts';
import { openProfile } from '../../lib/capture/linkedin/read-profile.ts';
import { isElsewhere } from '../../lib/capture/linkedin/subject.ts';
import { deriveRecipe } from '../../lib/capture/recipe-derive.ts';
import { anchorOf } from '../../lib/capture/recipe-steps.ts';
import { visibleText } from '../../lib/capture/visible-text.ts';
import type { PointableField, Recipe } from '../../lib/model/recipe.ts';
import { BREAKS } from './break-field.ts';

type Layout = keyof typeof BREAKS;

/** The address is given: these pages are not served where they say they are. */
const open = (url: string) => openProfile({ document, url: new URL(url), recipes: [] });

/** The innermost elements that show a value, the card's own first. */
function showing(url: string, field: PointableField, value: string): Element[] {
  const opened = open(url);
  if ('ok' in opened) return [];
  const { subject } = opened;
  const root = field === 'about' ? anchorOf(subject, 'main') : subject.card;
  if (root === undefined) return [];
  const elements = [...descendants(root)].filter((node): node is Element => node.nodeType === 1);
  const shows = (element: Element) => {
    if (!isVisible(element) || isElsewhere(element) || /^(?:script|style)$/.test(tagOf(element)))
      return false;
    const text = visibleText(element, 10_000, 'button');
    return field === 'degree' ? parseDegree(text) === value : text === value;
  };
  const found = elements.filter(shows);
  return found.filter((element) => !found.some((other) => other !== element && element.contains(other)));
}

export const repair = {
  breakField: (layout: Layout, field: PointableField) => BREAKS[layout][field]?.(document),
  /** Whether the value stands on the page where one could point at it. */
  isShown: (url: string, field: PointableField, value: string) => showing(url, field, value).length > 0,
  point(url: string, field: PointableField, value: string) {
    const [element] = showing(url, field, value);
    return element
      ? deriveRecipe(document, new URL(url), element, field)
      : { ok: false, reason: 'not-shown' };
  },
  read: (url: string, recipes: Recipe[]) => readPage(document, new URL(url), recipes),
};

Object.assign(globalThis, { repair });
