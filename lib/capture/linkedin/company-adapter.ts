import { linkedInCompanyIdentity } from '../../model/identity.ts';
import type { Reading } from '../../model/reading.ts';
import { type Adapter, type PageInView, refuse } from '../adapter.ts';
import { isVisible, select, selectAll } from '../dom.ts';
import { readCompany } from '../read-company.ts';
import { pointedCompanyName, withPointed } from '../recipe/company.ts';
import { absentFacts, findCompanyPage } from './company-page.ts';
import { isPeopleTab, readCompanyPeople } from './company-people.ts';
import { companyBase } from './company-readers.ts';
import { SIGNED_IN, SIGNED_OUT, UNKNOWN } from './landmarks-company.ts';

const NAME = 'linkedin-company';

/** Pages under a company's address that are not about it, or about more than it. */
const OTHER_PAGE = /^\/[^/]+\/(?:setup|[^/]+\/(?:admin|settings|insights\/talent))(?:\/|$)/;

/** Reads a company's page, its sub-pages and its people; refuses where it cannot be told whose page it is. */
function readCompanyPage(view: PageInView): Reading {
  const { document, url, recipes } = view;
  if (OTHER_PAGE.test(url.pathname)) return refuse('not-a-profile', 'a company address');
  if (select(document, UNKNOWN)) return refuse('layout-unknown', 'layout ember', 'layout public');
  const signedOut = select(document, SIGNED_OUT) !== undefined;
  if (signedOut && select(document, SIGNED_IN)) return refuse('ambiguous', 'layout ember', 'layout public');
  const layoutName = signedOut ? 'public' : 'ember';
  const nameIn = pointedCompanyName(document, url, layoutName, recipes);
  const page = findCompanyPage(document, url, !signedOut, nameIn);
  if (page === undefined) {
    const wall = selectAll(document, 'input[type="password"], form[action*="/uas/login"]', 5).some(isVisible);
    return refuse(wall ? 'not-a-profile' : 'not-ready', 'the name of the company in the address');
  }
  if (isPeopleTab(url)) return readCompanyPeople(page, view);
  const layout = { adapter: NAME, layout: layoutName, version: '2026-11-22' };
  return (
    readCompany(document, page, {
      ...layout,
      ...companyBase,
      fields: withPointed(companyBase.fields, layoutName, recipes),
      certainlyAbsent: absentFacts,
    }) ?? refuse('not-ready', `layout ${layout.layout}`, 'name')
  );
}

/** A company's, school's or showcase page on LinkedIn. */
export const linkedInCompany: Adapter = {
  name: NAME,
  detect: ({ url }) => !url.pathname.startsWith('/sales/') && linkedInCompanyIdentity(url) !== undefined,
  read: readCompanyPage,
};
