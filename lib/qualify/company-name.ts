import { companyKey } from '../model/company-key.ts';
import { linkedInCompanyIdentity } from '../model/identity.ts';
import { onceFor } from '../model/once-for.ts';
import type { Evidence } from '../model/scorecard.ts';
import { foldText } from '../model/text.ts';
import { later } from './evidence.ts';

/** How an employer can be recognised: its names, web hosts, and LinkedIn identities, as evidence whose words they are. */
export interface CompanyTraces {
  names: readonly Evidence[];
  hosts: readonly Evidence[];
  identities: readonly Evidence[];
  /** Whether the employer's own web site is among the hosts, and its own page among the identities. */
  own: { site: boolean; page: boolean };
  /** The names as they are compared, and the same in one word; worked out when first asked for. */
  keys(): readonly { name: Evidence; key: string; word: string }[];
}

/** A value of a criterion, read once: what a name, a domain or an address has to equal. */
interface WantedCompany {
  value: string;
  key: string;
  host?: string;
  identity?: string;
  /** The domain's own name, in one word. */
  label?: string;
}

function urlOf(text: string): URL | undefined {
  try {
    return new URL(/^https?:/i.test(text) ? text : `https://${text}`);
  } catch {
    return undefined;
  }
}

function hostOf(url: URL | undefined): string | undefined {
  return url?.hostname.toLowerCase().replace(/^www\./, '');
}

/** The host a wanted value names, when it has the form of a domain or an address: `frostledger.example`, `https://…`. */
function wantedHost(wanted: string): string | undefined {
  return /^(?:https?:\/\/)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?:[/?#].*)?$/iu.test(wanted.trim())
    ? hostOf(urlOf(wanted.trim()))
    : undefined;
}

function keyNames(names: readonly Evidence[]): ReturnType<CompanyTraces['keys']> {
  return names.map((name) => {
    const key = companyKey(name.words);
    return { name, key, word: key.replaceAll(' ', '') };
  });
}

/**
 * Collects an employer's traces. Of `links`, whose words are addresses, those to LinkedIn company pages become identities, the
 * others hosts. `own` tells which of the employer's own are among them.
 */
export function traceCompanies(
  names: readonly Evidence[],
  links: readonly Evidence[],
  own: CompanyTraces['own'],
): CompanyTraces {
  const hosts: Evidence[] = [];
  const identities: Evidence[] = [];
  for (const link of links) {
    const url = urlOf(link.words);
    const identity = url && linkedInCompanyIdentity(url);
    const host = hostOf(url);
    if (identity !== undefined) identities.push({ ...link, words: identity });
    else if (host !== undefined) hosts.push({ ...link, words: host });
  }
  return { names, hosts, identities, own, keys: later(() => keyNames(names)) };
}

function readWanted(value: string): WantedCompany {
  const key = companyKey(value);
  const host = wantedHost(value);
  if (host === undefined) return { value, key };
  const url = urlOf(value.trim());
  const identity = url && linkedInCompanyIdentity(url);
  if (identity !== undefined) return { value, key, host, identity };
  return { value, key, host, label: foldText(host.split('.')[0] ?? host).replaceAll(' ', '') };
}

/** The values of a criterion, ready to be sought: by name, by the domain's own name, and those that are links. */
export interface WantedCompanies {
  byKey: ReadonlyMap<string, WantedCompany>;
  byLabel: ReadonlyMap<string, WantedCompany>;
  linked: readonly WantedCompany[];
}

export const readWantedCompanies = onceFor((values: readonly string[]): WantedCompanies => {
  const wanted = values.map(readWanted);
  const by = (field: 'key' | 'label') =>
    new Map(wanted.flatMap((each) => (each[field] ? [[each[field], each] as const] : [])));
  return { byKey: by('key'), byLabel: by('label'), linked: wanted.filter(({ host }) => host !== undefined) };
});

function findLinked(traces: CompanyTraces, { host, identity }: WantedCompany): Evidence | undefined {
  if (identity !== undefined) return traces.identities.find(({ words }) => words === identity);
  return traces.hosts.find(({ words }) => words === host || words.endsWith(`.${host}`));
}

/**
 * The wanted value that is one of the employers, with the evidence: the same name, a name that equals a wanted domain's own
 * (`Frost Ledger` for `frostledger.example`), the same LinkedIn page, or a web address on a wanted domain. `undefined`
 * when none is.
 */
export function findCompany(
  traces: CompanyTraces,
  { byKey, byLabel, linked }: WantedCompanies,
): { value: string; evidence: Evidence } | undefined {
  for (const { name, key, word } of traces.keys()) {
    const wanted = byKey.get(key) ?? byLabel.get(word);
    if (wanted) return { value: wanted.value, evidence: name };
  }
  for (const wanted of linked) {
    const evidence = findLinked(traces, wanted);
    if (evidence) return { value: wanted.value, evidence };
  }
  return undefined;
}

/** Whether the value asks for something of which no trace is known at all: another employer's domain cannot be told apart. */
export function isBeyond({ own }: CompanyTraces, { host, identity }: WantedCompany): boolean {
  return identity === undefined ? host !== undefined && !own.site : !own.page;
}
