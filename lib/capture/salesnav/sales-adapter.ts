import { isLinkedIn, salesIdentity } from '../../model/identity.ts';
import type { Reading } from '../../model/reading.ts';
import { type Adapter, type PageInView, refuse } from '../adapter.ts';
import { readAccount } from './sales-account.ts';
import { readLead } from './sales-lead.ts';
import { readLeadList, readLeadSearch } from './sales-rows.ts';

function readSales({ document, url }: PageInView): Reading {
  const path = url.pathname;
  if (salesIdentity(url) !== undefined) return readLead(document, url);
  if (/^\/sales\/search\/people(?:\/|$)/.test(path)) return readLeadSearch(document, url);
  if (/^\/sales\/lists\/people\/[^/]+/.test(path)) return readLeadList(document, url);
  const account = path.match(/^\/sales\/company\/(\d{1,15})(?:\/|$)/)?.[1];
  return account === undefined
    ? refuse('not-a-profile', 'a lead, account, search or list address')
    : readAccount(document, url, account);
}

/** Sales Navigator: leads, their searches and lists, accounts. */
export const linkedInSales: Adapter = {
  name: 'linkedin-sales',
  detect: ({ url }) => isLinkedIn(url) && /^\/sales(?:\/|$)/.test(url.pathname),
  read: readSales,
};
