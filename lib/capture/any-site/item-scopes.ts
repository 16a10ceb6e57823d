import { CAPS } from '../../model/caps.ts';
import { attribute, closest, isVisible, parentOf, select, selectAll, tagOf } from '../dom.ts';
import { visibleText } from '../visible-text.ts';
import { bareType, type SiteNode, type SiteValue } from './site-node.ts';

/** How a syntax names things in attributes. */
interface Syntax {
  reader: string;
  /** Marks a thing and its type. */
  scope: string;
  type: string;
  /** Names a property. */
  prop: string;
}

/** Microdata (https://html.spec.whatwg.org/multipage/microdata.html) and RDFa Lite (https://www.w3.org/TR/rdfa-lite/). */
const SYNTAXES: readonly Syntax[] = [
  { reader: 'microdata', scope: 'itemscope', type: 'itemtype', prop: 'itemprop' },
  { reader: 'rdfa', scope: 'typeof', type: 'typeof', prop: 'property' },
];

/** Properties whose thing writes, reviews or comments, and is not what the page is about. */
const BYLINES =
  /\b(?:author|creator|publisher|reviewedBy|editor|contributor|review|comment|copyrightHolder)\b/;
const LISTS = /\b(?:members?|employees?|founders?|itemListElement|item|hasPart)\b/;
const LINKS = new Set(['a', 'link', 'area']);
const SOURCES = new Set(['img', 'source', 'embed']);

const tokens = (text: string | undefined): string[] => text?.split(/\s+/).filter(Boolean).slice(0, 8) ?? [];

/** The value an element gives a property; what is shown must be visible. */
function propertyOf(element: Element): string | undefined {
  const tag = tagOf(element);
  const content = attribute(element, 'content');
  if (content !== undefined) return content;
  if (tag === 'link') return attribute(element, 'href');
  if (!isVisible(element)) return undefined;
  if (LINKS.has(tag)) return attribute(element, 'href') ?? visibleText(element, CAPS.line);
  if (SOURCES.has(tag)) return attribute(element, 'src');
  return visibleText(element, CAPS.long);
}

/** A property on a list item is often meant for the one link in it (GitHub, 2024-2026). */
function innerLink(element: Element): string | undefined {
  const links = LINKS.has(tagOf(element)) ? [] : selectAll(element, 'a[href]', 2);
  const [only] = links;
  return only !== undefined && links.length === 1 && isVisible(only) ? attribute(only, 'href') : undefined;
}

const WANTS_LINK = /^(?:url|sameAs|social|image)$/;

function readScope(scope: Element, syntax: Syntax, depth: number): SiteNode {
  const props: Record<string, SiteValue[]> = Object.create(null);
  for (const element of selectAll(scope, `[${syntax.prop}]`, 200)) {
    const parent = parentOf(element);
    if (parent === undefined || closest(parent, `[${syntax.scope}]`) !== scope) continue;
    const isScope = attribute(element, syntax.scope) !== undefined;
    for (const name of tokens(attribute(element, syntax.prop)).map(bareType)) {
      const inner = WANTS_LINK.test(name) ? innerLink(element) : undefined;
      const value =
        isScope && depth < 3 ? readScope(element, syntax, depth + 1) : (inner ?? propertyOf(element));
      if (value === undefined) continue;
      props[name] = [...(props[name] ?? []), value];
      if (name === 'worksFor' && !isScope) addEmployerLink(element, props);
    }
  }
  const types = tokens(attribute(scope, syntax.type)).map(bareType);
  return { reader: syntax.reader, types, props, element: scope };
}

/** An employer given as a link means its text as the name. */
function addEmployerLink(element: Element, props: Record<string, SiteValue[]>): void {
  const link = LINKS.has(tagOf(element)) ? element : select(element, 'a[href]');
  const name = link && visibleText(link, CAPS.line);
  const href = link && attribute(link, 'href');
  if (name === undefined || href === undefined) return;
  props.worksFor = [{ reader: '', types: ['Organization'], props: { name: [name], url: [href] } }];
}

/** The things a page marks up with microdata or RDFa Lite, each with its own properties only. */
export function readItemScopes(document: Document): SiteNode[] {
  return SYNTAXES.flatMap((syntax) =>
    selectAll(document, `[${syntax.scope}][${syntax.type}]`, 600)
      .filter(isVisible)
      .map((scope): SiteNode => {
        const role = attribute(scope, syntax.prop) ?? '';
        return {
          ...readScope(scope, syntax, 0),
          ...(BYLINES.test(role) && { byline: true }),
          ...(/\bmainEntity\b/.test(role) && { main: true }),
          ...(LISTS.test(role) && { listed: true }),
        };
      }),
  );
}
