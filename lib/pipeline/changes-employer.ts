import { companyKey } from '../model/company-key.ts';
import { linkedInCompanyIdentity } from '../model/identity.ts';
import type { Position } from '../model/reading.ts';

/** What names a group's own branch and not another company: `Rheinblech España`, `Kestrel Yard Group`. */
const BRANCH_WORDS = new Set(
  (
    'group groupe gruppe grupo grup gruppo holding holdings international internacional internasional worldwide global ' +
    'europe europa emea apac asia dach latam americas northern southern nordic nordics uk usa us hq of do de da in the ' +
    'deutschland germany alemania allemagne austria osterreich schweiz suisse switzerland france francia frankreich ' +
    'espana spain spanien espagne italia italy italien portugal brasil brazil mexico argentina colombia chile peru ' +
    'indonesia malaysia singapore singapura india china japan australia canada nederland netherlands belgium belgique ' +
    'polska poland turkiye turkey ireland denmark sweden norge norway finland england london paris berlin'
  ).split(' '),
);

/** What the name adds about its owner: `(acquired by Pelican Group)`, `, a Pelican company`, `- part of Pelican`. */
const OWNER =
  /\s*\(.*?\)|\s*[,–—-]\s*(?:an?\s.+\scompany|(?:now\s)?(?:part|member)\sof\s.+|une?\s.+|ein\s.+|una?\s.+)$|\s+\|.*$/giu;

/** How a page names an employer. */
export interface Employer {
  company?: string;
  companyUrl?: string;
}

function pageOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  return linkedInCompanyIdentity(new URL(url));
}

const plainKey = (name: string): string => {
  const bare = name.replace(OWNER, ' ').trim();
  return companyKey(bare === '' ? name : bare);
};

const initials = (key: string): string =>
  key
    .split(' ')
    .map((word) => word[0])
    .join('');

/** Whether one key is the other with words added that only name a branch, or the other's initials. */
function isForm(shorter: string, longer: string): boolean {
  if (longer.startsWith(`${shorter} `)) {
    const added = longer.slice(shorter.length + 1).split(' ');
    return added.every((word) => BRANCH_WORDS.has(word));
  }
  return shorter.length >= 3 && !shorter.includes(' ') && initials(longer) === shorter;
}

/**
 * Whether two employers are the same house: the same LinkedIn page, or names that differ in legal form, branch, owner or
 * abbreviation alone. `undefined` companies are nobody's.
 */
export function isSameEmployer(one: Employer, other: Employer): boolean {
  const [a, b] = [pageOf(one.companyUrl), pageOf(other.companyUrl)];
  if (a !== undefined && a === b) return true;
  if (one.company === undefined || other.company === undefined) return false;
  const [key, otherKey] = [plainKey(one.company), plainKey(other.company)];
  return key === otherKey || isForm(key, otherKey) || isForm(otherKey, key);
}

/** The positions of a list at one employer. */
export function positionsAt(positions: readonly Position[], employer: Employer): Position[] {
  return positions.filter((position) => isSameEmployer(position, employer));
}
