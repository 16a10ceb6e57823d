/**
 * What does not fit in a view: text that is cut off, leaves its box or lies over other text, a page that scrolls sideways, and
 * controls that something else covers even when they are scrolled to. Expressions for the debugger, as the pages' own policy
 * lets no other script in.
 */

/** What may scroll sideways inside itself, because it is a table, a board or a row of rooms. */
const MAY_SCROLL =
  '.table-scroller, .board, .rail, .segments, .export-preview, .health-scroll, .library-tabs, textarea';

/** What lies over a view for a while: it goes by itself, or with Esc. */
const PASSING = '[popover], .undo-bar, .tour, .board-move, .bulk:has(.bulk-panel)';

const TOOLS = `
  const found = [];
  const labelOf = (element) => {
    const path = [];
    for (let each = element; each && path.length < 3; each = each.parentElement) {
      const name = each.className && typeof each.className === 'string' ? '.' + each.className.split(' ')[0] : each.localName;
      path.unshift(name);
    }
    return path.join(' > ');
  };
  const short = (text) => text.trim().replace(/\\s+/g, ' ').slice(0, 60);
  const say = (kind, element, text) => found.push(kind + ': ' + labelOf(element) + ' “' + short(text) + '”');
  const isHidden = (element) => {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return true;
    for (let each = element; each; each = each.parentElement) {
      const style = getComputedStyle(each);
      if (style.clipPath.startsWith('inset(50%') || style.clip === 'rect(0px, 0px, 0px, 0px)') return true;
    }
    return false;
  };
  const hasWhole = (element) => {
    if (element.querySelector('[title]')) return true;
    return element.closest('[title]') !== null;
  };
`;

/** Every text with where it is drawn, held against the boxes around it. */
const TEXTS = `
  const texts = [];
  const holdAgainst = (node, rect) => {
    let boxed = false;
    let sideways = true;
    for (let each = node.parentElement; each && each !== document.documentElement; each = each.parentElement) {
      const style = getComputedStyle(each);
      if (style.display.startsWith('inline') && !/inline-(block|flex|grid)/.test(style.display)) continue;
      if (style.display === 'contents') continue;
      const box = each.getBoundingClientRect();
      const over = Math.max(rect.right - box.right, box.left - rect.left);
      const below = Math.max(rect.bottom - box.bottom, box.top - rect.top);
      const clips = style.overflowX !== 'visible';
      const scrolls = /auto|scroll/.test(style.overflowX);
      if (sideways && over > 1.5) {
        const isEnded = style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none';
        if (!clips && !boxed) return say('leaves its box', each, node.data);
        if (clips && !scrolls && !(isEnded && hasWhole(each))) return say('cut off', each, node.data);
      }
      if (below > 4 && /hidden|clip/.test(style.overflowY)) {
        if (!(style.webkitLineClamp !== 'none' && hasWhole(each))) return say('cut off below', each, node.data);
      }
      if (below > 6 && !boxed && style.overflowY === 'visible') return say('leaves its box below', each, node.data);
      if (clips) sideways = false;
      boxed = true;
      if (/auto|scroll/.test(style.overflowY) || style.position === 'fixed') return;
    }
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.data.trim() || isHidden(node.parentElement)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.width < 1) continue;
      holdAgainst(node, rect);
      texts.push({ node, rect });
    }
  }
`;

/** Texts that lie over each other where both are in the flow. */
const OVERLAPS = `
  const floats = (element) => {
    for (let each = element; each; each = each.parentElement) {
      if (/fixed|sticky|absolute/.test(getComputedStyle(each).position) && !each.dataset.index) return each;
      if (each.matches('[popover], dialog')) return each;
    }
    return null;
  };
  const inSight = ({ node, rect }) => {
    let { left, right, top, bottom } = rect;
    for (let each = node.parentElement; each; each = each.parentElement) {
      if (getComputedStyle(each).overflowX === 'visible') continue;
      const box = each.getBoundingClientRect();
      left = Math.max(left, box.left);
      right = Math.min(right, box.right);
      if (top < box.top - 1 || bottom > box.bottom + 1) return [];
    }
    return right - left > 3 ? [{ node, rect: { left, right, top, bottom, height: bottom - top } }] : [];
  };
  const seen = texts.flatMap(inSight).sort((one, other) => one.rect.top - other.rect.top);
  for (let n = 0; n < seen.length; n += 1) {
    const one = seen[n];
    for (let m = n + 1; m < seen.length && seen[m].rect.top < one.rect.bottom; m += 1) {
      const other = seen[m];
      if (other.node === one.node) continue;
      const wide = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
      const high = Math.min(one.rect.bottom, other.rect.bottom) - other.rect.top;
      if (wide < 3 || high < 0.3 * Math.min(one.rect.height, other.rect.height)) continue;
      if (floats(one.node.parentElement) !== floats(other.node.parentElement)) continue;
      say('lies over “' + short(one.node.data) + '”', other.node.parentElement, other.node.data);
    }
  }
`;

const FIELDS = `
  const pen = document.createElement('canvas').getContext('2d');
  for (const field of document.querySelectorAll('input, select')) {
    if (isHidden(field) || /checkbox|radio|range|color|file|date|time/.test(field.type)) continue;
    const style = getComputedStyle(field);
    pen.font = style.font;
    const isSelect = field.localName === 'select';
    const text = isSelect ? (field.selectedOptions[0]?.text ?? '') : field.value ? '' : field.placeholder;
    const room = field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    if (pen.measureText(text).width > room + 1 && !field.title) say('too long for its field', field, text);
  }
`;

const SIDEWAYS = `
  for (const each of [document.documentElement, ...document.querySelectorAll('body *')]) {
    if (each.scrollWidth <= each.clientWidth + 1 || each.clientWidth === 0) continue;
    const isRoot = each === document.documentElement;
    if (!isRoot && !/auto|scroll/.test(getComputedStyle(each).overflowX)) continue;
    if (isRoot || (!each.matches(${JSON.stringify(MAY_SCROLL)}) && !isHidden(each))) {
      say('scrolls sideways by ' + (each.scrollWidth - each.clientWidth), each, '');
    }
  }
`;

const COVERED = `
  const scrollers = [...document.querySelectorAll('*')].filter((each) => /auto|scroll/.test(getComputedStyle(each).overflow));
  const places = scrollers.map((each) => [each, each.scrollTop, each.scrollLeft]);
  const inFront = document.querySelector('dialog[open]') ?? document;
  for (const each of inFront.querySelectorAll('a[href], button, input, select, textarea, summary')) {
    if (isHidden(each) || each.closest('[popover]') || each.closest('.undo-bar')) continue;
    each.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    const [box] = each.getClientRects();
    if (!box || box.width < 2) continue;
    const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    const whose = top && (each.contains(top) || top.contains(each) || [...(each.labels ?? [])].some((label) => label.contains(top)));
    if (!whose && !top?.closest(${JSON.stringify(PASSING)})) say('covered by ' + (top ? labelOf(top) : 'nothing: out of the window'), each, each.textContent || each.getAttribute('aria-label') || '');
  }
  for (const [each, top, left] of places) each.scrollTo({ top, left, behavior: 'instant' });
`;

/** Lines about what does not fit, none where everything does. */
export const CHECK_FIT = `(() => { ${TOOLS} ${TEXTS} ${OVERLAPS} ${FIELDS} ${SIDEWAYS} ${COVERED} return [...new Set(found)]; })()`;

/** Lines about focus rings that are cut off or missing, by focusing everything in turn. */
export const CHECK_RINGS = `(() => {
  ${TOOLS}
  const cuts = (box, each, out) => {
    for (let around = each.parentElement; around; around = around.parentElement) {
      const style = getComputedStyle(around);
      if (style.overflowX === 'visible' && style.overflowY === 'visible') continue;
      const edge = around.getBoundingClientRect();
      const room = style.overflowX === 'clip' ? parseFloat(style.overflowClipMargin) || 0 : 0;
      const over = -room + Math.max(edge.left - (box.left - out), box.right + out - edge.right, edge.top - (box.top - out), box.bottom + out - edge.bottom);
      if (over > 1) return around;
      if (style.position === 'fixed') return undefined;
    }
    return undefined;
  };
  const before = document.activeElement;
  for (const each of document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')) {
    // The palette is the field, and nothing else there takes the focus.
    if (isHidden(each) || each.closest('[popover], .palette-field')) continue;
    each.focus();
    if (document.activeElement !== each) continue;
    // A mark of a chart draws its ring by itself.
    if (each instanceof SVGElement && getComputedStyle(each.firstElementChild).stroke !== 'none') continue;
    const style = getComputedStyle(each);
    const near = [each, ...(each.labels ?? []), each.parentElement, each.parentElement?.parentElement, each.querySelector('*'), each.nextElementSibling];
    const around = near.find((one) => one && getComputedStyle(one).outlineStyle !== 'none');
    const ring = getComputedStyle(around ?? each);
    if (ring.outlineStyle === 'none') {
      if (style.boxShadow === 'none' && !each.matches('.visually-hidden *')) say('no ring', each, each.textContent || each.getAttribute('aria-label') || '');
      continue;
    }
    const out = parseFloat(ring.outlineOffset) + parseFloat(ring.outlineWidth);
    const cut = cuts((around ?? each).getBoundingClientRect(), around ?? each, out);
    if (cut) say('ring cut by ' + labelOf(cut), each, each.textContent || each.getAttribute('aria-label') || '');
  }
  before?.focus?.();
  return [...new Set(found)];
})()`;
