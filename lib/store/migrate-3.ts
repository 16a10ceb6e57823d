import type { Icp } from '../model/icp.ts';

/**
 * Version 2 held people against the profile saved last; version 3 against all that are not archived. So that nobody is judged
 * otherwise than before, the earlier ones are archived.
 * @param icps by the day they were saved, the last one last
 */
export function archiveAllButLast(icps: readonly Icp[]): Icp[] {
  return icps.map((icp, place) => (place === icps.length - 1 ? icp : { ...icp, archivedAt: icp.updatedAt }));
}
