import { EMPLOYER_HEADS, EMPLOYER_TAILS, INDUSTRIES, SCHOOL_NAMES, SIZES } from './data/employers.ts';
import { itemAt, type Random } from './random.ts';
import type { SiteCompany, SiteSchool } from './world.ts';

const FIRST_COMPANY = 900_100_000;
const FIRST_SCHOOL = 900_500_000;

/** A name as an address part: ASCII letters, digits and dashes; `fallback` when nothing of it is left. */
function slugOf(name: string, fallback: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return slug.length > 2 ? slug : fallback;
}

/** The company at a place in the list. Heads and tails meet in every pairing before a name comes again. */
export function makeCompany(random: Random, index: number, place: string): SiteCompany {
  const head = itemAt(EMPLOYER_HEADS, index);
  const tail = itemAt(EMPLOYER_TAILS, index + Math.floor(index / EMPLOYER_HEADS.length));
  const round = Math.floor(index / (EMPLOYER_HEADS.length * EMPLOYER_TAILS.length));
  const name = round === 0 ? `${head} ${tail}` : `${head} ${tail} ${round + 1}`;
  const slug = slugOf(name, `company-${FIRST_COMPANY + index}`);
  const [id, label] = random.pick(INDUSTRIES);
  return {
    number: FIRST_COMPANY + index,
    slug,
    name,
    hasPage: index % 7 !== 5,
    industry: { id, label },
    size: random.pick(SIZES),
    place,
    domain: `${slug}.example`,
  };
}

/** Every school of the world. */
export function makeSchools(): SiteSchool[] {
  return SCHOOL_NAMES.map((name, index) => ({
    number: FIRST_SCHOOL + index,
    slug: slugOf(name, `school-${FIRST_SCHOOL + index}`),
    name,
  }));
}
