/** Mail programs and systems cut links beyond about 2,000 characters; percent signs count. */
const LONGEST_LINK = 1_900;

/** A link that opens an e-mail, and whether its text went with it. */
export interface MailLink {
  href: string;
  withBody: boolean;
}

/** RFC 6068: spaces as `%20`, line breaks as `%0D%0A`. */
const encode = (text: string): string => encodeURIComponent(text.replace(/\r?\n/g, '\r\n'));

/** The link that opens an e-mail to somebody. A text too long for a link is left out, to be pasted. */
export function mailLink(address: string, subject: string | undefined, body: string): MailLink {
  const to = `mailto:${encodeURIComponent(address).replaceAll('%40', '@')}`;
  const about = subject ? `subject=${encode(subject)}` : '';
  const whole = `${to}?${[about, `body=${encode(body)}`].filter(Boolean).join('&')}`;
  if (whole.length <= LONGEST_LINK) return { href: whole, withBody: true };
  return { href: about && to.length + about.length < LONGEST_LINK ? `${to}?${about}` : to, withBody: false };
}
