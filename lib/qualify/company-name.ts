import { linkedInCompanyIdentity } from '../model/identity.ts';
import type { Evidence } from '../model/scorecard.ts';
import { foldText } from '../model/text.ts';

/** Words that state a company's legal form, folded, single letters run together (`S.p.A.` is `spa`). */
const LEGAL_FORMS = new Set(
  (
    'gmbh mbh ag kg kgaa ohg gbr ug ev eg se ltd limited inc incorporated llc llp lp plc corp corporation co company cie ' +
    'sa sas sasu sarl eurl scop srl spa sapa snc bv nv vof cv ab oy oyj as asa aps is ans pt tbk ud pty pte pvt private ' +
    'sdn bhd kk kft zrt nyrt doo dd ooo oao pao sl slu sau sab sc lda ltda eireli spzoo sro ro jsc pjsc fzco fze wll'
  ).split(' '),
);

/** How an employer can be recognised: its names with their evidence, web hosts, and LinkedIn identities. */
export interface CompanyTraces {
  names: readonly Evidence[];
  hosts: readonly string[];
  identities: readonly string[];
}

/** `s p a` to `spa`: letters that dots or slashes set apart in a legal form. */
function joinLetters(folded: string): string {
  return folded.replace(/\b[a-z](?: [a-z]\b)+/g, (letters) => letters.replaceAll(' ', ''));
}

/**
 * A company name for comparing: folded, without legal forms before or after it. `Halvorsen & Okafor A/S` and
 * `HALVORSEN OKAFOR` meet. A name that is nothing but legal forms is kept whole.
 */
export function companyKey(name: string): string {
  const words = joinLetters(foldText(name).replace(/\b(?:and|und|et|dan) (?=co\b)/g, '')).split(' ');
  let from = 0;
  let to = words.length;
  while (to - from > 1 && LEGAL_FORMS.has(words[to - 1] ?? '')) to -= 1;
  while (to - from > 1 && ['pt', 'cv', 'ud'].includes(words[from] ?? '')) from += 1;
  return words.slice(from, to).join(' ');
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
