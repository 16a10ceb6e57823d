import { CAPS } from '../../model/caps.ts';
import { isLinkedIn, safeLink } from '../../model/identity.ts';
import { isOfficeMail } from '../../model/web-domain.ts';
import { attribute, isVisible, selectAll } from '../dom.ts';
import { isPersonal } from './choose-subject.ts';
import { namesPerson, sameName } from './names.ts';
import { mailOf, phoneOf } from './node-values.ts';
import { isOwnAddress } from './page-address.ts';
import type { Shown } from './subject-values.ts';

/** Mail boxes of the person: made from the name, or the only one there is and no office's. */
export function shownMails(shown: Shown): string[] | undefined {
  const stated = [
    ...shown.links.filter(({ address }) => address.protocol === 'mailto:').map(({ address }) => address.href),
    ...shown.texts.filter((piece) => !piece.long && piece.text.includes('@')).map(({ text }) => text),
  ];
  const mails = [...new Set(stated.flatMap((text) => mailOf(text) ?? []))].filter(
    (mail) => !isOfficeMail(mail),
  );
  const own = mails.filter((mail) => namesPerson(mail.replace(/@.*$/s, ''), shown.name));
  if (own.length > 0) return own.slice(0, CAPS.contacts);
  return mails.length === 1 ? mails : undefined;
}

/** Numbers the page links to be called at; several owners cannot be told apart, so only one is taken. */
export function shownPhones(shown: Shown): string[] | undefined {
  const numbers = shown.links.flatMap(({ address }) =>
    address.protocol === 'tel:' ? (phoneOf(address.href) ?? []) : [],
  );
  const distinct = [...new Set(numbers)];
  return distinct.length === 1 ? distinct : undefined;
}

/** Pages of the person elsewhere: shown as an address, declared with `rel=me`, or an account made from the name. */
export function shownWebsites(shown: Shown): string[] | undefined {
  const sites = shown.links.flatMap((link) => {
    const { element, address, text } = link;
    if (address.hostname === shown.view.page.url.hostname) return [];
    const href = safeLink(address.href);
    if (href === undefined || isLinkedIn(address) || isOwnAddress(href, shown.view)) return [];
    const declared = /\bme\b/.test(attribute(element, 'rel') ?? '');
    const spelt = bareAddress(text) === bareAddress(href);
    return declared || spelt || isPersonal(link, shown.name) ? [href] : [];
  });
  const distinct = [...new Set(sites)].slice(0, CAPS.contacts);
  return distinct.length > 0 ? distinct : undefined;
}

const bareAddress = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/+$/, '');

/** The one picture whose description is the person's name. */
export function shownPhoto({ root, name, view }: Shown): string | undefined {
  const pictures = selectAll(root, 'img[alt]', 400).flatMap((image) => {
    const alt = attribute(image, 'alt') ?? '';
    const own =
      alt.length <= 200 &&
      sameName(alt.replace(/^\W*(?:photo|picture|avatar|portrait|foto)\s+(?:of|de|von|di)?\s*/i, ''), name);
    const link = own && isVisible(image) ? safeLink(attribute(image, 'src'), view.page.url.href) : undefined;
    return link === undefined ? [] : [link];
  });
  const [photo] = pictures;
  return pictures.every((one) => one === photo) ? photo : undefined;
}
