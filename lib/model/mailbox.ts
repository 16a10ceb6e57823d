import { mailIdentity } from './identity.ts';

/** Hosts that give one mailbox under two names, and leave dots before the @ out. */
const DOTLESS = new Set(['gmail.com', 'googlemail.com']);

/**
 * The plain form of a `mail:` identity: the address of the same mailbox without what follows a plus sign (sub-addressing, RFC 5233)
 * and, at Gmail, without dots and under one host. For keeping somebody out alone: who somebody is goes by the address as it is written.
 * Any other identity comes back as it is.
 */
export function plainMailbox(identity: string): string {
  const at = identity.lastIndexOf('@');
  if (!identity.startsWith('mail:') || at < 0) return identity;
  const [host, local] = [identity.slice(at + 1), identity.slice('mail:'.length, at)];
  const plus = local.indexOf('+');
  const bare = plus > 0 ? local.slice(0, plus) : local;
  if (!DOTLESS.has(host)) return `mail:${bare}@${host}`;
  const dotless = bare.replaceAll('.', '');
  return `mail:${dotless === '' ? bare : dotless}@gmail.com`;
}

/** Every form somebody is kept out under: their identities, their e-mail addresses, and the plain form of each mailbox. */
export function keptOutForms(identities: readonly string[], emails: readonly string[]): string[] {
  const met = [...identities, ...emails.flatMap((mail) => mailIdentity(mail) ?? [])];
  return [...new Set(met.flatMap((identity) => [identity, plainMailbox(identity)]))];
}
