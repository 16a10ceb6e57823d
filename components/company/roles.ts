import type { Icp } from '../../lib/model/icp.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import { type JobFunction, SENIORITIES, type Seniority } from '../../lib/model/words.ts';
import { parseTitle, wantedValues } from '../../lib/qualify/index.ts';

/** Someone at a company by what their title says. */
export interface RoleHolder {
  person: PersonRow;
  seniority?: Seniority;
  function?: JobFunction;
}

/** The people of one function, highest first. `undefined` gathers those whose title does not tell. */
export interface RoleGroup {
  function: JobFunction | undefined;
  holders: RoleHolder[];
}

/** A role the profile seeks: a function, at one of these levels; either may be open. */
export interface SoughtRole {
  function?: JobFunction;
  seniorities: readonly Seniority[];
}

const rankOf = ({ seniority }: RoleHolder) => (seniority === undefined ? -1 : SENIORITIES.indexOf(seniority));

const stated = <T extends string>(read: T | 'other' | undefined): T | undefined =>
  read === 'other' ? undefined : read;

/**
 * What is known of somebody's level and function: what the user said of the job, else what its title says, else the headline.
 * A row that lists have seen tells it by itself; only an older one is read again.
 */
export function roleOf(person: PersonRow): RoleHolder {
  const { title, headline } = person.facts;
  if (person.readAs) {
    const [seniority, role] = [stated(person.readAs.seniority), stated(person.readAs.function)];
    return { person, ...(seniority && { seniority }), ...(role && { function: role }) };
  }
  const parsed = parseTitle(title?.value ?? headline?.value ?? '');
  return {
    person,
    ...(parsed.seniority && { seniority: parsed.seniority }),
    ...(parsed.function && { function: parsed.function }),
  };
}

/** People by function, the largest group first, those whose function is open last. */
export function groupByRole(people: readonly PersonRow[]): RoleGroup[] {
  const groups = new Map<JobFunction | undefined, RoleHolder[]>();
  for (const holder of people.map(roleOf)) {
    const group = groups.get(holder.function);
    if (group) group.push(holder);
    else groups.set(holder.function, [holder]);
  }
  return [...groups]
    .map(([name, holders]) => ({
      function: name,
      holders: holders.sort((a, b) => rankOf(b) - rankOf(a)),
    }))
    .sort((a, b) => openLast(a, b) || b.holders.length - a.holders.length);
}

function openLast(a: RoleGroup, b: RoleGroup): number {
  return Number(a.function === undefined) - Number(b.function === undefined);
}

/** The roles a profile seeks. None where it asks for neither a function nor a level. */
function soughtRoles(icp: Icp): SoughtRole[] {
  const wanted = icp.criteria.filter(({ kind }) => kind !== 'never');
  const functions = wanted.flatMap((each) => (each.field === 'function' ? each.values : []));
  const levels = wanted.flatMap((each) => (each.field === 'seniority' ? wantedValues(each) : []));
  const seniorities = SENIORITIES.filter((level) => levels.includes(level));
  if (functions.length === 0) return seniorities.length > 0 ? [{ seniorities }] : [];
  return [...new Set(functions)].map((name) => ({ function: name, seniorities }));
}

function fills({ seniority, function: own }: RoleHolder, role: SoughtRole): boolean {
  const level =
    role.seniorities.length === 0 || (seniority !== undefined && role.seniorities.includes(seniority));
  return level && (role.function === undefined || own === role.function);
}

/** The roles any of the profiles seeks that nobody known at the company fills, each once. */
export function missingRoles(icps: readonly Icp[], groups: readonly RoleGroup[]): SoughtRole[] {
  const holders = groups.flatMap((group) => group.holders);
  const sought = new Map(icps.flatMap(soughtRoles).map((role) => [JSON.stringify(role), role]));
  return [...sought.values()].filter((role) => !holders.some((holder) => fills(holder, role)));
}
