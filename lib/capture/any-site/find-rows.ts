import { isVisible, parentOf } from '../dom.ts';
import { folded, sameName } from './names.ts';
import { nameOf } from './node-values.ts';
import { foldedOf, type PageView, type Text } from './page-view.ts';
import { type PersonRow, plainRows } from './plain-rows.ts';
import { isPerson } from './site-node.ts';

/** Rows by where they stand: found again for any element that holds one or lies in one. */
class RowPlaces {
  private readonly rows = new Map<Element, PersonRow>();
  private readonly around = new Map<Element, PersonRow>();

  add(row: PersonRow): void {
    this.rows.set(row.element, row);
    for (let at = parentOf(row.element); at !== undefined && !this.around.has(at); at = parentOf(at))
      this.around.set(at, row);
  }

  find(element: Element): PersonRow | undefined {
    for (let at: Element | undefined = element; at !== undefined; at = parentOf(at)) {
      const row = this.rows.get(at);
      if (row !== undefined) return row;
    }
    return this.around.get(element);
  }
}

/** The people marked up in the page, several cards of one person as one row. */
function markedRows(view: PageView): { rows: PersonRow[]; places: RowPlaces } {
  const rows: PersonRow[] = [];
  const places = new RowPlaces();
  for (const node of view.nodes) {
    const name = isPerson(node) && !node.byline ? nameOf(node) : undefined;
    if (name === undefined || node.element === undefined || !isVisible(node.element)) continue;
    const row = places.find(node.element);
    if (row !== undefined) {
      if (sameName(row.name, name)) row.nodes.push(node);
      continue;
    }
    const fresh = { name, element: node.element, nodes: [node] };
    rows.push(fresh);
    places.add(fresh);
  }
  return { rows, places };
}

/** Adds people listed in data the page does not show, where the page shows their name, once. */
function addListed(rows: PersonRow[], view: PageView): void {
  const hidden = view.nodes.filter((node) => isPerson(node) && node.element === undefined && !node.byline);
  if (hidden.length === 0) return;
  const named = new Map<string, Text[]>();
  for (const text of view.texts) {
    if (text.long || text.text.length > 80) continue;
    const same = named.get(foldedOf(text)) ?? [];
    if (same.length < 2) named.set(foldedOf(text), [...same, text]);
  }
  const known = new Map<string, PersonRow[]>();
  for (const row of rows) known.set(folded(row.name), [...(known.get(folded(row.name)) ?? []), row]);
  for (const node of hidden) {
    const name = nameOf(node);
    if (name === undefined) continue;
    const same = known.get(folded(name)) ?? [];
    const places = named.get(folded(name)) ?? [];
    const [row, place] = [same[0], places[0]];
    if (same.length === 1 && row !== undefined) row.nodes.unshift(node);
    else if (same.length === 0 && places.length === 1 && place !== undefined && node.listed)
      rows.push({ name, element: place.element, nodes: [node] });
  }
}

/** Everyone a page lists, in the order of the page. Somebody alone may be named for another reason. */
export function findRows(view: PageView): PersonRow[] {
  const { rows: marked, places: markedPlaces } = markedRows(view);
  const rows = plainRows(view).filter((row) => {
    const known = markedPlaces.find(row.element);
    return known === undefined || sameName(known.name, row.name);
  });
  const places = new RowPlaces();
  for (const row of rows) places.add(row);
  for (const row of marked) {
    const known = places.find(row.element);
    if (known === undefined) rows.push(row);
    else known.nodes.push(...row.nodes);
  }
  addListed(rows, view);
  const first = new Map<Element, number>();
  view.texts.forEach(({ element }, at) => {
    for (let up: Element | undefined = element; up !== undefined && !first.has(up); up = parentOf(up))
      first.set(up, at);
  });
  return rows.sort((a, b) => (first.get(a.element) ?? 0) - (first.get(b.element) ?? 0));
}
