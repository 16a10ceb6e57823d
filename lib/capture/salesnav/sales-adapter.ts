import { isLinkedIn, salesIdentity } from '../../model/identity.ts';
import type { Reading } from '../../model/reading.ts';
import { type Adapter, type PageInView, refuse } from '../adapter.ts';
import { readAccount } from './sales-account.ts';
import { readLead } from './sales-lead.ts';
import { readLeadList, readLeadSearch } from './sales-rows.ts';

function readSales(page: PageInView): Reading {
  const { url } = page;
  const path = url.pathname;
  if (salesIdentity(url) !== undefined) return readLead(page);
  if (/^\/sales\/search\/people(?:\/|$)/.test(path)) return readLeadSearch(page);
  if (/^\/sales\/lists\/people\/[^/]+/.test(path)) return readLeadList(page);
  const account = path.match(/^\/sales\/company\/(\d{1,15})(?:\/|$)/)?.[1];
  return account === undefined
    ? refuse('not-a-profile', 'a lead, account, search or list address')
    : readAccount(page, account);
}

/** Sales Navigator: leads, their searches and lists, accounts. */
export const linkedInSales: Adapter = {
  name: 'linkedin-sales',
  detect: ({ url }) => isLinkedIn(url) && /^\/sales(?:\/|$)/.test(url.pathname),
  read: readSales,
};
