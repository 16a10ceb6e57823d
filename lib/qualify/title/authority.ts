import type { Authority, JobFunction, Seniority } from '../../model/words.ts';

const CONTRIBUTORS: readonly Seniority[] = ['entry', 'professional', 'senior'];

/**
 * The part in a purchase that a position implies. Directors and above, and general managers, sign for their area:
 * `decides`. Other managers and strategic contributors propose: `recommends`. Contributors work with what is bought:
 * `uses`, except legal staff and those who guard a superior's time, who can stop a purchase: `blocks`. Consultants work
 * for others, buyers' say differs from house to house, and learners have none: `undefined`.
 */
export function authorityOf(
  seniority: Seniority | undefined,
  fn: JobFunction | undefined,
  gatekeeper: boolean,
): Authority | undefined {
  if (gatekeeper) return 'blocks';
  switch (seniority) {
    case 'owner-partner':
    case 'cxo':
    case 'vice-president':
    case 'director':
      return 'decides';
    case 'experienced-manager':
    case 'entry-manager':
      return fn === 'general-management' ? 'decides' : 'recommends';
    case 'strategic':
      return 'recommends';
    default:
      break;
  }
  if (seniority === undefined || !CONTRIBUTORS.includes(seniority)) return undefined;
  if (fn === 'legal') return 'blocks';
  return fn === 'consulting' || fn === 'purchasing' ? undefined : 'uses';
}
