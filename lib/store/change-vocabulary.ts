import { SENIORITIES } from '../model/words.ts';
import type { Vocabulary } from '../pipeline/changes-of.ts';
import { findCountry } from '../qualify/country.ts';
import { parseTitle } from '../qualify/title/parse-title.ts';

/** What the words of titles and places mean, for telling changes. The rooms that know it and need it may not meet. */
export const VOCABULARY: Vocabulary = {
  readTitle(title) {
    const { seniority, function: fn } = parseTitle(title);
    return {
      ...(seniority !== undefined && { level: SENIORITIES.indexOf(seniority) }),
      ...(fn !== undefined && { function: fn }),
    };
  },
  readCountry: (place) => findCountry(place),
};
