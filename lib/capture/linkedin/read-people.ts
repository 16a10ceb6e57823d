import { isLinkedIn, linkedInUrl } from '../../model/identity.ts';
import type { Reading } from '../../model/reading.ts';
import { type Adapter, type PageInView, refuse } from '../adapter.ts';
import { attribute, contains, isVisible, select, selectAll } from '../dom.ts';
import { type RowLayout, readRows } from '../read-rows.ts';
import { localeOf } from '../reading-parts.ts';
import { pointedNames, withPointedRows } from '../recipe/rows.ts';
import { findRows, type RowSearch, totalAbove } from './find-rows.ts';
import {
  COMPOSE_LINK,
  CONNECTION_MARKS,
  CONNECTION_ROWS,
  GROUP_MARKS,
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
import { degreeOf, type PersonRow } from './person-row.ts';
import { connectionFields, ROW_FIELDS, SEARCH_FIELDS } from './row-fields.ts';

/** How the rows of a page are read, and where the user says their names stand. */
function rowLayout(page: PageInView, adapter: string, fields: RowLayout<PersonRow>['fields']) {
  const { document } = page;
  const dialect = select(document, '[data-view-name="people-search-result"]') ? 'sdui-2025' : 'ember';
  const name = select(document, SCREEN) ? 'sdui' : dialect;
  const layout: RowLayout<PersonRow> = {
    adapter,
    layout: name,
    version: '2026-11-22',
    identities: (row) => {
      page.seeRow?.(row, layout);
      return [row.identity, ...row.ids];
    },
    url: ({ identity }) => linkedInUrl(identity),
    fields: withPointedRows(fields, page, adapter, name),
  };
  return { layout, findName: pointedNames(page, adapter, name) };
}

const onPath =
  (path: RegExp) =>
  ({ url }: PageInView): boolean =>
    isLinkedIn(url) && path.test(url.pathname);

/**
 * Whether the document still is the page before the one in the address: by its screen, or by what only another kind of page shows,
 * unless the page's own rows stand there as well.
 */
function isOutdated({ document }: PageInView, screen: RegExp, foreign: string, own: string): boolean {
  const screens = selectAll(document, SCREEN, 20).map(
    (holder) => attribute(holder, 'data-sdui-screen') ?? '',
  );
  const isOfOther = screens.length > 0 && !screens.some((name) => screen.test(name));
  return isOfOther || (select(document, foreign) !== undefined && select(document, own) === undefined);
}

/** People search, and of the search over everything the people. */
export const linkedInSearch: Adapter = {
  name: 'linkedin-people-search',
  detect: onPath(/^\/search\/results\/(?:people|all)(?:\/|$)/),
  read(page) {
    const { document, url } = page;
    const scope = mainOf(document);
    if (scope === undefined || isOutdated(page, /search/i, PROFILE_MARKS, SEARCH_MARKS))
      return refuse('not-ready', 'the results');
    const ofAll = url.pathname.startsWith('/search/results/all');
    const only = ofAll ? { only: PERSON_RESULT } : {};
    const { layout, findName } = rowLayout(page, 'linkedin-people-search', SEARCH_FIELDS);
    const { rows, empty } = findRows({ scope, url, selectors: SEARCH_ROWS, findName, ...only });
    if (rows.length === 0 && empty === 0) {
      const reason = whyEmpty(document, scope);
      return refuse(
        ofAll && reason === 'layout-unknown' ? 'not-a-profile' : reason,
        'a person in the results',
      );
    }
    return readRows(document, rows, layout, empty > 0 ? { rowsNotLoaded: empty } : {});
  },
};

/** How a list is found whose heading says how many rows it has in all. */
interface CountedList extends Pick<RowSearch, 'selectors' | 'holds'> {
  adapter: string;
  fields: RowLayout<PersonRow>['fields'];
  /** What holds the list and nothing else, where the page has it. */
  around?: string;
  /** Whether a row can be one of this list. */
  accepts?(row: PersonRow): boolean;
}

function readCounted(
  page: PageInView,
  { adapter, fields, around, accepts = () => true, ...marks }: CountedList,
): Reading {
  const { document, url } = page;
  const main = mainOf(document);
  if (main === undefined) return refuse('not-ready', 'a main part');
  const scope = around === undefined ? main : (select(main, around) ?? main);
  const { layout, findName } = rowLayout(page, adapter, fields);
  const rows = findRows({ scope, url, findName, ...marks }).rows.filter(accepts);
  const [first] = rows;
  if (first === undefined) return refuse(whyEmpty(document, scope), 'a row with a person');
  const total = totalAbove(first.element, rows.length, main);
  const waiting = total === undefined ? undefined : total - rows.length;
  return readRows(document, rows, layout, { rowsNotLoaded: waiting });
}

/** The user's own connections. */
export const linkedInConnections: Adapter = {
  name: 'linkedin-connections',
  detect: onPath(/^\/mynetwork\/invite-connect\/connections(?:\/|$)/),
  read(page) {
    if (isOutdated(page, /connections/i, `${PROFILE_MARKS}, ${SEARCH_MARKS}`, CONNECTION_MARKS))
      return refuse('not-ready', 'the list of connections');
    return readCounted(page, {
      adapter: 'linkedin-connections',
      selectors: CONNECTION_ROWS,
      holds: COMPOSE_LINK,
      fields: connectionFields(localeOf(page.document)),
      // Whoever is shown with another degree is a suggestion.
      accepts: (row) => (degreeOf(row) ?? '1st') === '1st',
    });
  },
};

/** The members of a group. */
export const linkedInGroup: Adapter = {
  name: 'linkedin-group-members',
  detect: onPath(/^\/groups\/[^/]+\/members(?:\/|$)/),
  read(page) {
    if (isOutdated(page, /group/i, `${PROFILE_MARKS}, ${SEARCH_MARKS}`, GROUP_MARKS))
      return refuse('not-ready', 'the list of members');
    return readCounted(page, {
      adapter: 'linkedin-group-members',
      around: GROUP_MARKS,
      selectors: PLAIN_ROWS,
      fields: ROW_FIELDS,
    });
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
    const { layout, findName } = rowLayout(page, 'linkedin-post-people', ROW_FIELDS);
    const lists = dialogs
      .map((scope) => findRows({ scope, url, selectors: POST_ROWS, findName }).rows)
      .filter((rows) => rows.length > 0);
    const [rows, second] = lists;
    if (rows === undefined) return refuse('not-a-profile', 'an open dialog that lists people');
    if (second !== undefined) return refuse('ambiguous', 'an open dialog that lists people: found twice');
    return readRows(document, rows, layout);
  },
};
