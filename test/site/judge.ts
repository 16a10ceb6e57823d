import type { Position, ReadField, ReadingRefusal } from '../../lib/model/reading.ts';
import type { PersonTruth } from './truth.ts';
import type { SiteVariant } from './view.ts';

type FieldVerdict = 'right' | 'not-loaded' | 'wrong';

/** Text without what a reader may drop or fold: direction marks, white space, Unicode form. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u200E\u200F]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A value as text that is equal for equal meaning. Dates may lack the length of the stay: `· 4 yrs`. */
function fingerprint(value: unknown): string {
  return JSON.stringify(value, (key, inner) => {
    if (inner !== null && typeof inner === 'object' && !Array.isArray(inner)) {
      return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
    }
    if (typeof inner !== 'string') return inner;
    if (key === 'dates') return plain(inner).replace(/\s*·.*$/, '');
    return key === 'companyUrl' ? plain(inner).replace(/\/$/, '') : plain(inner);
  });
}

/**
 * Holds one field of a reading against the truth.
 * @param declared whether the reading lists the field among those not loaded
 */
export function judgeField(
  truth: PersonTruth,
  field: ReadField,
  value: string | readonly (string | Position | object)[] | undefined,
  declared: boolean,
): FieldVerdict {
  const expected = truth.fields[field];
  if (value === undefined) {
    if (expected === undefined) return truth.notLoaded.includes(field) ? 'not-loaded' : 'right';
    return declared ? 'not-loaded' : 'wrong';
  }
  const also = truth.alsoRight[field] ?? [];
  const right = [...(expected === undefined ? [] : [expected]), ...also].map(fingerprint);
  return right.includes(fingerprint(value)) ? 'right' : 'wrong';
}

const REFUSALS: Readonly<Record<Exclude<SiteVariant, 'hostile'>, readonly ReadingRefusal[]>> = {
  'half-loaded': ['not-ready'],
  'two-subjects': ['ambiguous'],
  'unknown-layout': ['layout-unknown', 'not-ready'],
  authwall: ['not-a-profile', 'layout-unknown'],
  'not-found': ['not-a-profile', 'layout-unknown'],
  feed: ['not-ready', 'not-a-profile'],
};

/** The refusals that are right for a variant, the best first; none for `hostile`, which can be read. */
export function refusalsOf(variant: SiteVariant): readonly ReadingRefusal[] {
  return variant === 'hostile' ? [] : REFUSALS[variant];
}
