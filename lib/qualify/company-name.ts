import { companyKey } from '../model/company-key.ts';
import { linkedInCompanyIdentity } from '../model/identity.ts';
import type { Evidence } from '../model/scorecard.ts';
import { foldText } from '../model/text.ts';

/** How an employer can be recognised: its names with their evidence, web hosts, and LinkedIn identities. */
export interface CompanyTraces {
  names: readonly Evidence[];
  hosts: readonly string[];
  identities: readonly string[];
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

/** Collects an employer's traces. Links that are LinkedIn company pages become identities, the others hosts. */
export function traceCompanies(
  names: readonly Evidence[],
  links: readonly (string | null | undefined)[],
  websites: readonly string[],
): CompanyTraces {
  const urls = [...links, ...websites].flatMap((link) => (link ? (urlOf(link) ?? []) : []));
  const identities = urls.flatMap((url) => linkedInCompanyIdentity(url) ?? []);
  const hosts = urls.flatMap((url) => (linkedInCompanyIdentity(url) ? [] : (hostOf(url) ?? [])));
  return { names, hosts, identities };
}

/**
 * The evidence that an employer is the wanted one: the same name, the same LinkedIn page, a web address on the wanted
 * domain, or a name that equals the domain's own (`Frost Ledger` for `frostledger.example`). `undefined` when none is.
 */
export function findCompany(traces: CompanyTraces, wanted: string): Evidence | undefined {
  const key = companyKey(wanted);
  const named = traces.names.find((name) => companyKey(name.words) === key);
  if (named) return named;
  const host = wantedHost(wanted);
  if (host === undefined) return undefined;
  const url = urlOf(wanted.trim());
  const identity = url && linkedInCompanyIdentity(url);
  if (identity !== undefined) {
    return traces.identities.includes(identity) ? { words: identity, from: 'company' } : undefined;
  }
  const found = traces.hosts.find((own) => own === host || own.endsWith(`.${host}`));
  if (found !== undefined) return { words: found, from: 'company' };
  const label = host.split('.')[0] ?? host;
  return traces.names.find(
    (name) => companyKey(name.words).replaceAll(' ', '') === foldText(label).replaceAll(' ', ''),
  );
}
