import { safeLink } from '../../lib/model/identity.ts';
import { Bidi } from './bidi.tsx';

/** A web address as a link without scheme and `www.`, where it is one that may be followed; else as text. */
export function WebAddress({ text }: { text: string }) {
  const href = safeLink(text.replace(/^http:/, 'https:'));
  if (href === undefined) return <Bidi>{text}</Bidi>;
  return (
    <a className="fact-link" href={href} title={href} target="_blank" rel="noopener noreferrer">
      {href.replace(/^https:\/\/(?:www\.)?/, '').replace(/\/$/, '')}
    </a>
  );
}
