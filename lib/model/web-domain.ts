import { mailIdentity } from './identity.ts';

/**
 * Hosts whose addresses belong to many: a page there says nothing of who owns the host. The bare `google.com` is a
 * company's own. Checked on 2026-11-22.
 */
const SHARED_HOST =
  /(?:^|\.)(?:(?:linkedin|facebook|instagram|twitter|x|youtube|tiktok|pinterest|xing|crunchbase|medium|github|gitlab|wixsite|wordpress|blogspot|squarespace|weebly|webflow|substack|myshopify|(?:www|sites|docs|drive|maps|g|business|forms)\.google|goo|bit|lnkd|lnk|linktr|taplink|beacons|about|notion|tinyurl|t|wa|fb|youtu|telegram)\.(?:com|co|ee|be|gl|ly|in|bio|cc|me|io|site|so|page)|beacons\.ai)$/;

/** Mail hosts anyone may have an address at, in the countries the product speaks to first. Checked on 2026-11-22. */
const FREE_MAIL = new Set(
  (
    'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com rocketmail.com aol.com icloud.com me.com ' +
    'mac.com proton.me protonmail.com pm.me tutanota.com tuta.com gmx.com gmx.de gmx.net gmx.at gmx.ch gmx.fr web.de t-online.de ' +
    'freenet.de posteo.de mailbox.org arcor.de online.de orange.fr wanadoo.fr free.fr sfr.fr laposte.net neuf.fr bbox.fr hotmail.fr ' +
    'yahoo.fr live.fr outlook.fr hotmail.es yahoo.es outlook.es telefonica.net terra.es hotmail.co.uk yahoo.co.uk btinternet.com ' +
    'sky.com virginmedia.com yahoo.co.id yahoo.com.br uol.com.br bol.com.br terra.com.br yahoo.it libero.it virgilio.it tiscali.it ' +
    'hotmail.it alice.it tin.it ziggo.nl kpnmail.nl planet.nl hetnet.nl xs4all.nl home.nl wp.pl o2.pl onet.pl interia.pl op.pl ' +
    'yahoo.de hotmail.de outlook.de live.de live.nl mail.ru yandex.ru yandex.com rambler.ru bk.ru list.ru inbox.ru ukr.net seznam.cz ' +
    'qq.com 163.com 126.com sina.com foxmail.com naver.com daum.net hanmail.net yahoo.co.jp yahoo.co.in rediffmail.com zoho.com ' +
    'mail.com fastmail.com hey.com comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net bluewin.ch ' +
    'telenet.be skynet.be sapo.pt bigpond.com shaw.ca rogers.com sympatico.ca'
  ).split(' '),
);

/** What mailboxes of an office are called, in the languages the product speaks to first. Checked on 2026-11-22. */
const OFFICE_WORDS =
  'info|infos|sales|hello|hola|halo|contact|contacts|contacto|kontakt|kontak|office|admin|administration|support|help|helpdesk|' +
  'service|services|team|mail|email|post|enquiries|inquiries|job|jobs|career|careers|people|marketing|press|presse|media|news|' +
  'newsletter|billing|accounts|accounting|invoice|invoices|legal|privacy|security|abuse|feedback|no-?reply|do-?not-?reply|' +
  'webmaster|postmaster|hostmaster|reception|ventas|vertrieb|verkauf|bewerbung|datenschutz|bureau|accueil|commercial';

/**
 * Mailboxes of an office rather than of a person: a word by itself, numbered, or with a further word set off. Two letters
 * count by themselves alone, for they are initials as well (`cs.lewis@…`).
 */
const OFFICE_MAILBOX = new RegExp(`^(?:(?:${OFFICE_WORDS})(?:$|[\\d+._-])|(?:hi|hr|cs)\\d*$)`);

/** `url:<domain>` of a company's own web site; `undefined` on a host that many share. */
export function domainIdentity(website: string): string | undefined {
  if (!URL.canParse(website)) return undefined;
  const { protocol, hostname } = new URL(website);
  const host = hostname
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.$/, '');
  if (!/^https?:$/.test(protocol) || !/\.[a-z0-9-]*[a-z][a-z0-9-]*$/.test(host)) return undefined;
  return SHARED_HOST.test(host) ? undefined : `url:${host}`;
}

/** Whether an identity is a whole web domain, rather than a page. */
export function isDomain(identity: string): boolean {
  return /^url:[^/?#]+$/.test(identity);
}

/** `url:<domain>` of the employer a work address belongs to; `undefined` for a host anyone may have an address at. */
export function workDomain(mail: string): string | undefined {
  const host = mailIdentity(mail)?.split('@')[1];
  return host === undefined || FREE_MAIL.has(host) ? undefined : domainIdentity(`https://${host}/`);
}

/** Whether an e-mail address, bare or as an identity, is an office's (`info@…`), which several people may answer. */
export function isOfficeMail(mail: string): boolean {
  return OFFICE_MAILBOX.test(
    mail
      .trim()
      .toLowerCase()
      .replace(/^mail(?:to)?:/, '')
      .split('@')[0] ?? '',
  );
}
