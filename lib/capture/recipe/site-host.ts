import { domainIdentity } from '../../model/web-domain.ts';

/** Second levels under which countries hand out domains: below `co.uk` the owner is named by the part before it. Checked on 2026-11-22. */
const SECOND_LEVEL =
  /^(?:ac|biz|co|com|edu|go|gob|gouv|gov|id|info|ltd|me|my|ne|net|nom|or|org|plc|sch|web)\.[a-z]{2}$/;

/**
 * The domain whose pages a place pointed out on one of them is for, `fable.example` for all below it. `undefined` where
 * there is none: for numbered hosts, and below hosts that lend a name to many, where each has pages of its own making.
 */
export function siteHost({ hostname, href }: URL): string | undefined {
  const labels = hostname.toLowerCase().replace(/\.$/, '').split('.');
  if (labels.length < 2 || labels.some((label) => label === '') || /^\d+$/.test(labels.at(-1) ?? ''))
    return undefined;
  const owner = labels.slice(SECOND_LEVEL.test(labels.slice(-2).join('.')) ? -3 : -2).join('.');
  if (SECOND_LEVEL.test(owner)) return undefined;
  const isWhole = labels.filter((label) => label !== 'www').join('.') === owner;
  return isWhole || domainIdentity(href) !== undefined ? owner : undefined;
}

/** The layout of lists of people on a site: what is pointed out in a row is for rows alone. */
export function siteListLayout(url: URL): string | undefined {
  const host = siteHost(url);
  return host === undefined ? undefined : `${host}/list`;
}
