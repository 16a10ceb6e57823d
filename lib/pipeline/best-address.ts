import { linkedInUrl } from '../model/identity.ts';

/** The LinkedIn address someone is best seen under: a vanity address, else an opaque one; `undefined` without either. */
export function bestAddress(identities: readonly string[]): string | undefined {
  const best = ['li:in/', 'li:id/']
    .map((form) => identities.find((identity) => identity.startsWith(form)))
    .find((identity) => identity !== undefined);
  return best && linkedInUrl(best);
}
