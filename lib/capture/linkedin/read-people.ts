import { isLinkedIn, linkedInUrl } from '../../model/identity.ts';
import type { Reading } from '../../model/reading.ts';
import { type Adapter, type PageInView, refuse } from '../adapter.ts';
import { attribute, contains, isVisible, select, selectAll } from '../dom.ts';
import { type RowLayout, readRows } from '../read-rows.ts';
import { localeOf } from '../reading-parts.ts';
import { findRows, type RowSearch, totalAbove } from './find-rows.ts';
import {
  COMPOSE_LINK,
  CONNECTION_ROWS,
  OPEN_DIALOG,
  PERSON_RESULT,
  PLAIN_ROWS,
  POST_ROWS,
  PROFILE_MARKS,
  SEARCH_MARKS,
  SEARCH_ROWS,
} from './landmarks-lists.ts';
import { SCREEN } from './landmarks-sdui.ts';
import { mainOf, whyEmpty } from './page-state.ts';
import type { PersonRow } from './person-row.ts';
import { connectionFields, ROW_FIELDS, SEARCH_FIELDS } from './row-fields.ts';

function rowLayout(
  { document }: PageInView,
  adapter: string,
  fields: RowLayout<PersonRow>['fields'],
): RowLayout<PersonRow> {
  const dialect = select(document, '[data-view-name="people-search-result"]') ? 'sdui-2025' : 'ember';
  return {
    adapter,
    layout: select(document, SCREEN) ? 'sdui' : dialect,
    version: '2026-11-22',
    identities: ({ identity, ids }) => [identity, ...ids],
    url: ({ identity }) => linkedInUrl(identity),
    fields,
  };
}

const onPath =
  (path: RegExp) =>
  ({ url }: PageInView): boolean =>
    isLinkedIn(url) && path.test(url.pathname);

/** Why the document is not yet the page of the address: it still is the one before. */
function isOutdated({ document }: PageInView, screen: RegExp, foreign: string): boolean {
  const screens = selectAll(document, SCREEN, 20).map(
    (holder) => attribute(holder, 'data-sdui-screen') ?? '',
  );
  return (
    (screens.length > 0 && !screens.some((name) => screen.test(name))) ||
    select(document, foreign) !== undefined
  );
}

/** People search, and of the search over everything the people. */
export const linkedInSearch: Adapter = {
  name: 'linkedin-people-search',
  detect: onPath(/^\/search\/results\/(?:people|all)(?:\/|$)/),
  read(page) {
    const { document, url } = page;
    const scope = mainOf(document);
    if (scope === undefined || isOutdated(page, /search/i, PROFILE_MARKS))
      return refuse('not-ready', 'the results');
    const ofAll = url.pathname.startsWith('/search/results/all');
    const only = ofAll ? { only: PERSON_RESULT } : {};
    const { rows, empty } = findRows({ scope, url, selectors: SEARCH_ROWS, ...only });
    if (rows.length === 0 && empty === 0) {
      const reason = whyEmpty(document, scope);
      return refuse(
        ofAll && reason === 'layout-unknown' ? 'not-a-profile' : reason,
        'a person in the results',
      );
    }
    const layout = rowLayout(page, 'linkedin-people-search', SEARCH_FIELDS);
    return readRows(document, rows, layout, empty > 0 ? { rowsNotLoaded: empty } : {});
  },
};

/** A list whose heading says how many rows it has in all. */
function readCounted(
  page: PageInView,
  adapter: string,
  marks: Pick<RowSearch, 'selectors' | 'holds'>,
  fields: RowLayout<PersonRow>['fields'],
): Reading {
  const { document, url } = page;
  const scope = mainOf(document);
  if (scope === undefined) return refuse('not-ready', 'a main part');
  const { rows } = findRows({ scope, url, ...marks });
  const [first] = rows;
  if (first === undefined) return refuse(whyEmpty(document, scope), 'a row with a person');
  const total = totalAbove(first.element, rows.length, scope);
  const waiting = total === undefined ? undefined : total - rows.length;
  return readRows(document, rows, rowLayout(page, adapter, fields), { rowsNotLoaded: waiting });
}

/** The user's own connections. */
export const linkedInConnections: Adapter = {
  name: 'linkedin-connections',
  detect: onPath(/^\/mynetwork\/invite-connect\/connections(?:\/|$)/),
  read(page) {
    if (isOutdated(page, /connections/i, `${PROFILE_MARKS}, ${SEARCH_MARKS}`))
      return refuse('not-ready', 'the list of connections');
    const fields = connectionFields(localeOf(page.document));
    const marks = { selectors: CONNECTION_ROWS, holds: COMPOSE_LINK };
    return readCounted(page, 'linkedin-connections', marks, fields);
  },
};

/** The members of a group. */
export const linkedInGroup: Adapter = {
  name: 'linkedin-group-members',
  detect: onPath(/^\/groups\/[^/]+\/members(?:\/|$)/),
  read(page) {
    if (isOutdated(page, /group/i, `${PROFILE_MARKS}, ${SEARCH_MARKS}`))
      return refuse('not-ready', 'the list of members');
    return readCounted(page, 'linkedin-group-members', { selectors: PLAIN_ROWS }, ROW_FIELDS);
  },
};

/** Who reacted to a post or commented on it, while the dialog that lists them is open. */
export const linkedInPostPeople: Adapter = {
  name: 'linkedin-post-people',
  detect: onPath(/^\/(?:feed|posts|pulse)(?:\/|$)/),
  read(page) {
    const { document, url } = page;
    const open = selectAll(document, OPEN_DIALOG, 20).filter(isVisible);
    const dialogs = open.filter(
      (dialog) => !open.some((other) => other !== dialog && contains(other, dialog)),
    );
    const lists = dialogs
      .map((scope) => findRows({ scope, url, selectors: POST_ROWS }).rows)
      .filter((rows) => rows.length > 0);
    const [rows, second] = lists;
    if (rows === undefined) return refuse('not-a-profile', 'an open dialog that lists people');
    if (second !== undefined) return refuse('ambiguous', 'an open dialog that lists people: found twice');
    return readRows(document, rows, rowLayout(page, 'linkedin-post-people', ROW_FIELDS));
  },
};
