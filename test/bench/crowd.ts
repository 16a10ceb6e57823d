/** Invented people as many as wanted, with names in many scripts and as many different words as such a crowd has. */
import type { PersonReading } from '../../lib/model/reading.ts';
import { makeName } from '../site/make-name.ts';
import { itemAt, makeRandom } from '../site/random.ts';

const SYLLABLES =
  'ka ri mo na el son ber gard to mi chi ze ra ul ov ska dan fi lu pe an or is ta vi go ne sha hu wa kor bel tis mar dov han'.split(
    ' ',
  );
const TRADES = 'Logistics Foods Textiles Robotics Pharma Shipping Energy Ceramics Media Timber'.split(' ');
const LEVELS = [
  'Head of',
  'VP',
  'Director of',
  'Junior Manager',
  'Senior Engineer',
  'Leiter',
  'Directeur',
  'Gerente de',
];
const FIELDS = [
  'Operations',
  'Sales',
  'Purchasing',
  'Marketing',
  'Quality',
  'Finance',
  'Einkauf',
  'achats',
  'compras',
];
const PLACES = [
  'Aarhus, Denmark',
  'Lyon, France',
  'Bandung, Indonesia',
  'Köln, Deutschland',
  'Sevilla, España',
  'Osaka, Japan',
  'Austin, TX',
  'São Paulo, Brasil',
];

function coinWord(n: number, syllables: number): string {
  const random = makeRandom(n * 7 + syllables);
  const word = Array.from({ length: syllables }, () => random.pick(SYLLABLES)).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A name: of one of the practice site's cultures, or, for as many family names as there are in life, a coined one behind it. */
function nameOf(n: number): string {
  const { given, shownName } = makeName(n);
  return n % 3 === 0 ? shownName : `${given} ${coinWord(n % 30_011, 3 + (n % 2))}`;
}

/** What a page says of the nth of them. */
export function crowdReading(n: number): PersonReading {
  const random = makeRandom(n);
  const company = `${coinWord(random.int(12_000), 2)} ${random.pick(TRADES)}`;
  const title = `${random.pick(LEVELS)} ${random.pick(FIELDS)}`;
  return {
    identities: [`li:in/person-${n}`, `li:id/ACoAAbench${n}`],
    url: `https://www.linkedin.com/in/person-${n}/`,
    name: nameOf(n),
    headline: `${title} who likes ${random.pick(['harbours', 'cranes', 'clear numbers', 'cold chains', 'quiet mornings'])}`,
    title,
    company,
    location: itemAt(PLACES, random.int(1_000)),
    degree: random.pick(['1st', '2nd', '3rd+']),
    ...(random.chance(0.2) && { emails: [`person.${n}@${company.split(' ')[0]?.toLowerCase()}.example`] }),
  };
}
