import { companyKey } from '../../model/company-key.ts';
import { foldText } from '../../model/text.ts';

/** Names run to four words at most, and over no comma or sentence end. */
const LONGEST_NAME = 4;
const SEGMENT_END = /[\n,;:!?()[\]"“”„«»]|\.(?=\s|$)/u;
/** A name begins with a capital, a digit, or a letter that has no capital. */
const OPENS_NAME = /^(?:\p{Lu}|\p{Lo}|\p{N})/u;
const POSSESSIVE = /['’]s$/u;
/** Looked up for one message; more would be no message. */
const MOST_NAMES = 2_000;

/** What in a text may be somebody's or some company's name, to be looked up in the records. */
export interface NameCandidates {
  /** Folded, two words or more. */
  people: string[];
  /** Company keys. A single word only where no sentence begins with it. */
  companies: string[];
}

/** Runs of words in a text that may be names. */
export function nameCandidates(text: string): NameCandidates {
  const people = new Set<string>();
  const companies = new Set<string>();
  for (const segment of text.split(SEGMENT_END)) {
    const words = segment.split(/\s+/).filter(Boolean);
    for (const [start, opening] of words.entries()) {
      if (!OPENS_NAME.test(opening.replace(/^\P{L}+/u, ''))) continue;
      for (let n = 1; n <= LONGEST_NAME && start + n <= words.length; n++) {
        if (people.size + companies.size > MOST_NAMES) break;
        const run = words
          .slice(start, start + n)
          .join(' ')
          .replace(POSSESSIVE, '');
        const key = foldText(run);
        if (key === '') continue;
        if (n > 1) people.add(key);
        if (n > 1 || start > 0) companies.add(companyKey(run));
      }
    }
  }
  return { people: [...people], companies: [...companies] };
}
