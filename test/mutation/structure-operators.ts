import { drawnElements, hashName, type Operator, renameTag, someOf } from './operator.ts';

/** Every class gets a new name, in the style sheet too: what was hidden stays hidden, as after a build. */
export const hashClasses: Operator = (document, { random }) => {
  const names = new Map<string, string>();
  const renamed = (name: string): string => {
    const known = names.get(name) ?? hashName(random);
    names.set(name, known);
    return known;
  };
  for (const element of document.querySelectorAll('[class]')) {
    const classes = (element.getAttribute('class') ?? '').split(/\s+/).filter((name) => name !== '');
    element.setAttribute('class', classes.map(renamed).join(' '));
  }
  for (const style of document.querySelectorAll('style')) {
    // Attribute selectors on class names, which no renaming reaches, are not used by the practice site.
    style.textContent = (style.textContent ?? '').replace(
      /\.((?:[A-Za-z_]|\\:)(?:[\w-]|\\.)*)/g,
      (whole, name: string) => {
        const plain = name.replaceAll('\\', '');
        return names.has(plain) ? `.${names.get(plain)}` : whole;
      },
    );
  }
  return {};
};

const REFERENCES = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'headers'];
/** Ids a framework counts or draws: `ember35`, `artdeco-gen-42`, `:r8:`, a UUID, an item's signed hash. */
const GENERATED =
  /^(?:ember\d+|artdeco-gen-\d+|:r\w+:|[0-9a-f]{8}-[0-9a-f-]{27}|auto-component-.+)$|(?<=^entity-collection-item-)-?[0-9a-f]{6,}$/;

const HEX = '0123456789abcdef';

/** Ids that look generated are drawn anew, the same for the same, wherever they are named. */
export const renameIds: Operator = (document, { random }) => {
  const fresh = new Map<string, string>();
  const rename = (value: string): string =>
    value.replace(GENERATED, (old) => {
      const known = fresh.get(old) ?? old.replace(/[0-9a-f]/g, () => random.text(1, HEX));
      fresh.set(old, known);
      return known;
    });
  for (const element of document.querySelectorAll('[id], [componentkey]')) {
    for (const name of ['id', 'componentkey']) {
      const value = element.getAttribute(name);
      if (value !== null) element.setAttribute(name, rename(value));
    }
  }
  for (const name of REFERENCES) {
    for (const element of document.querySelectorAll(`[${name}]`)) {
      const value = element.getAttribute(name) ?? '';
      element.setAttribute(
        name,
        value
          .split(' ')
          .map((id) => fresh.get(id) ?? id)
          .join(' '),
      );
    }
  }
  return {};
};

const PHRASING = 'a, button, em, label, span, strong, time, img, input, svg, b, i';

/** One element in twelve gets one to three blocks around it; list items and cells are wrapped inside, as HTML asks. */
export const wrapElements: Operator = (document, { random }) => {
  for (const element of someOf(random, drawnElements(document), 0.08)) {
    for (let depth = 1 + random.int(3); depth > 0; depth -= 1) {
      const wrapper = document.createElement(element.matches(PHRASING) ? 'span' : 'div');
      wrapper.setAttribute('class', hashName(random));
      if (random.chance(0.5)) wrapper.setAttribute('style', 'display: contents;');
      if (element.matches('li, td, th, tr, dt, dd, option, summary, tbody')) {
        if (element.localName === 'tr' || element.localName === 'tbody') continue;
        wrapper.append(...element.childNodes);
        element.append(wrapper);
      } else {
        element.replaceWith(wrapper);
        wrapper.append(element);
      }
    }
  }
  return {};
};

/** A block that could stand above or below its neighbour: a card, a column, someone's row in a list of people. */
const MOVABLE = 'section, aside, article, [role="listitem"], li, tr, [componentkey*="card.ref"], hr';
/** Order is meaning inside these: jobs stand newest first, a row's lines name each other by their order. */
const ORDERED = [
  '[componentkey$="TopLevelSection"]',
  '[data-testid*="Section_"]',
  '[data-section]',
  '.experience, .education',
  '.pvs-list__container',
  '[data-view-name="profile-component-entity"]',
  '[componentkey^="entity-collection-item"]',
].join(',');

function isMovableGroup(parent: Element): boolean {
  const blocks = [...parent.children].filter((child) => child.localName !== 'hr');
  return (
    blocks.length > 1 &&
    blocks.every((child) => child.matches(MOVABLE)) &&
    parent.closest(ORDERED) === null &&
    !parent.querySelector('#experience, #education') &&
    // Items without a link to somebody are a paragraph's points, a menu's entries, a job's roles.
    blocks.every(
      (child) => !child.matches('li, tr') || child.querySelector('a[href*="/in/"], a[href*="/sales/lead/"]'),
    )
  );
}

/**
 * Siblings change places where their order says nothing: whole cards, columns, rows of people, and attributes. Lines
 * inside a row, jobs and studies keep their order.
 */
export const reorderSiblings: Operator = (document, { random }) => {
  const shuffled = <T>(list: readonly T[]): T[] =>
    list
      .map((item) => ({ item, at: random.int(1_000_000) }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  for (const parent of drawnElements(document).filter(isMovableGroup)) {
    parent.append(...shuffled([...parent.children]));
  }
  for (const element of someOf(random, drawnElements(document), 0.3)) {
    const attributes = [...element.attributes].map(({ name, value }) => [name, value] as const);
    for (const [name] of attributes) element.removeAttribute(name);
    for (const [name, value] of shuffled(attributes)) element.setAttribute(name, value);
  }
  return {};
};

const HEADINGS = ['h1', 'h2', 'h3', 'p', 'div'] as const;

/** Headings and paragraphs change their tags, one tag for all of a kind as a redesign does it; some blocks become paragraphs. */
export const swapTags: Operator = (document, { random }) => {
  const turns = new Map<string, string>(
    ['h1', 'h2', 'h3'].map((tag) => [tag, random.pick(HEADINGS)] as const),
  );
  turns.set('p', random.pick(['p', 'div', 'div']));
  for (const element of drawnElements(document)) {
    const tag = turns.get(element.localName);
    if (tag) renameTag(element, tag);
    else if (element.localName === 'div' && random.chance(0.05)) renameTag(element, 'p');
  }
  return {};
};
