import { type Icp, icpSchema } from '../model/icp.ts';
import { z } from '../model/schema.ts';

const FORMAT = 'assay-icps';
const VERSION = 1;

/** More than anyone keeps; a longer file is something else. */
const MOST_PROFILES = 200;
/** UTF-16 units. */
export const LONGEST_ICP_FILE = 4_000_000;

const fileSchema = z.object({
  format: z.literal(FORMAT),
  version: z.number().check(z.int(), z.minimum(1)),
  profiles: z.array(z.unknown()),
});

/** What is wrong with a file of profiles. `profile` is the name of the one concerned, or its number from 1. */
export type IcpFileProblem =
  | { kind: 'not-json' | 'not-profiles' | 'newer' | 'too-large' | 'too-many' | 'empty' }
  /** A value that is missing or not what its place takes; `path` leads to it: `criteria.2.values.0`. */
  | { kind: 'invalid'; profile: string; path: string }
  /** A field this version does not know: leaving it out would change what the profile says. */
  | { kind: 'unknown-field'; profile: string; path: string }
  /** The same profile twice, or two of its criteria with one id. */
  | { kind: 'twice'; profile: string };

export type IcpFile = { ok: true; icps: Icp[] } | { ok: false; problem: IcpFileProblem };

/** Profiles as a JSON file: what they seek and how they weigh, nothing of a person. */
export function icpsToFile(icps: readonly Icp[]): string {
  const profiles = icps.map((icp) => z.parse(icpSchema, icp));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, profiles }, undefined, 2)}\n`;
}

type Path = readonly PropertyKey[];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The first field of `given` that `known`, which a schema made of it, does not have. */
function findUnknown(given: unknown, known: unknown, path: Path = []): Path | undefined {
  if (!isObject(given) || !isObject(known)) return undefined;
  for (const key of Object.keys(given)) {
    const deeper = Object.hasOwn(known, key)
      ? findUnknown(given[key], known[key], [...path, key])
      : [...path, key];
    if (deeper) return deeper;
  }
  return undefined;
}

const nameOf = (profile: unknown, place: number) =>
  isObject(profile) && typeof profile.name === 'string' && profile.name !== ''
    ? profile.name.slice(0, 120)
    : String(place + 1);

const written = (path: Path) => path.map(String).join('.').slice(0, 120);

function readProfile(given: unknown, place: number): Icp | IcpFileProblem {
  const profile = nameOf(given, place);
  const parsed = z.safeParse(icpSchema, given);
  if (!parsed.success) {
    return { kind: 'invalid', profile, path: written(parsed.error.issues[0]?.path ?? []) };
  }
  const unknown = findUnknown(given, parsed.data);
  if (unknown) return { kind: 'unknown-field', profile, path: written(unknown) };
  const ids = parsed.data.criteria.map(({ id }) => id);
  return new Set(ids).size < ids.length ? { kind: 'twice', profile } : parsed.data;
}

function readProfiles(profiles: readonly unknown[]): IcpFile {
  const icps = new Map<string, Icp>();
  for (const [place, given] of profiles.entries()) {
    const read = readProfile(given, place);
    if ('kind' in read) return { ok: false, problem: read };
    if (icps.has(read.id)) return { ok: false, problem: { kind: 'twice', profile: read.name } };
    icps.set(read.id, read);
  }
  return { ok: true, icps: [...icps.values()] };
}

function readJson(text: string): { json?: unknown } {
  try {
    return { json: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown };
  } catch {
    return {};
  }
}

/**
 * Reads a file of profiles, whole or not at all: the first thing that is wrong refuses it. Ids are those of the file;
 * whoever takes the profiles in gives them new ones. Never throws.
 */
export function parseIcpFile(text: string): IcpFile {
  const refuse = (
    kind: 'not-json' | 'not-profiles' | 'newer' | 'too-large' | 'too-many' | 'empty',
  ): IcpFile => ({
    ok: false,
    problem: { kind },
  });
  if (text.length > LONGEST_ICP_FILE) return refuse('too-large');
  const { json } = readJson(text);
  if (json === undefined) return refuse('not-json');
  const file = z.safeParse(fileSchema, json);
  if (!file.success) return refuse('not-profiles');
  // A newer file may have fields of its own, so it is told apart before they are held against it.
  if (file.data.version > VERSION) return refuse('newer');
  const unknown = Object.keys(json as object).find((key) => !Object.hasOwn(file.data, key));
  if (unknown !== undefined) {
    return { ok: false, problem: { kind: 'unknown-field', profile: '', path: written([unknown]) } };
  }
  const { profiles } = file.data;
  if (profiles.length === 0) return refuse('empty');
  if (profiles.length > MOST_PROFILES) return refuse('too-many');
  return readProfiles(profiles);
}
