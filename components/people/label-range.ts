import { DEFAULT_BORDERS, type Icp } from '../../lib/model/icp.ts';
import type { LabelRange } from '../../lib/store/find-people.ts';

/** Above every score, so that a range without its upper end still holds 100. */
const TOP = 101;

/** Which scores each label covers under a profile's borders: from the first up to, not including, the second. */
export function labelRange(icp: Pick<Icp, 'borders'> | undefined): LabelRange {
  const { cool, warm, hot } = icp?.borders ?? DEFAULT_BORDERS;
  return (label) => {
    switch (label) {
      case 'hot':
        return [hot, TOP];
      case 'warm':
        return [warm, hot];
      case 'cool':
        return [cool, warm];
      case 'cold':
        return [0, cool];
    }
  };
}
