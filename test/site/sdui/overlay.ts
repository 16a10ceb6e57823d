import { gateHref } from '../addresses.ts';
import { type Html, html, type Part } from '../html.ts';
import type { PageContext } from '../page-context.ts';
import { profileUrl } from '../view.ts';
import { C } from './classes.ts';
import { icon } from './pieces.ts';

function row({ keys }: PageContext, svg: string, label: string, values: Part): Html {
  return html`<div class="${C.orgRow}" componentkey="${keys.next()}">${icon(svg)}<div class="${C.column}"><p class="${C.text} ${C.strong}">${label}</p>${values}</div></div>`;
}

const link = (href: string, label: string): Html =>
  html`<p class="${C.text}"><a class="${C.link}" href="${href}" target="_blank">${label}</a></p>`;

const site = (address: string, kind: string): Html =>
  html`<p class="${C.text}"><a class="${C.link}" href="${gateHref(address)}" target="_blank"><strong><span>${new URL(address).host}</span></strong></a><span> </span>(${kind})</p>`;

const number = (phone: string, kind: string): Html =>
  html`<p class="${C.text}"><span>${phone}</span><span> </span>(${kind})</p>`;

function dayRows(context: PageContext): Part {
  const { person, words } = context;
  const { birthday, connectedOn } = person.contact;
  const [year = 0, month = 1, day = 1] = (connectedOn ?? '').split('-').map(Number);
  const line = (text: string) => html`<p class="${C.text}">${text}</p>`;
  return [
    birthday &&
      row(context, 'calendar-medium', words.birthday, line(words.birthdayOn(birthday.month, birthday.day))),
    connectedOn && row(context, 'people-medium', words.connectedSince, line(words.day(year, month, day))),
  ];
}

function rows(context: PageContext): Part {
  const { person, words } = context;
  const { emails, phones, websites } = person.contact;
  const address = profileUrl(person);
  const some = (svg: string, label: string, values: Html[]) =>
    values.length > 0 && row(context, svg, label, values);
  const sites = websites.map((one) => site(one, words.personal));
  const numbers = phones.map((one) => number(one, words.mobile));
  const mails = emails.map((one) => link(`mailto:${one}`, one));
  return [
    some('linkedin-bug-medium', words.profileOf(person.given), [
      link(address, address.replace('https://www.', '')),
    ]),
    some('link-medium', words.website, sites),
    some('phone-handset-small', words.phone, numbers),
    some('envelope-medium', words.email, mails),
    dayRows(context),
  ];
}

/** The contact-info dialog, open over the profile. Rows are told apart by their svg id, in any language. */
export function renderOverlay(context: PageContext): Html {
  const { person, words } = context;
  const key = `com.linkedin.sdui.profile.card.ref${person.profileId}ContactInfoDetailSection`;
  return html`
    <dialog open class="${C.dialog}" data-testid="dialog"><div data-sdui-screen="com.linkedin.sdui.flagshipnav.profile.ProfileContactDetailsOverlay"><div class="${C.contents}" data-display-contents="true">
      <header class="${C.row}"><h2 class="${C.text} ${C.heading}">${person.shownName}</h2><a class="${C.link}" aria-label="Dismiss" href="${profileUrl(person)}">${icon('close-medium')}</a></header>
      <div componentkey="${key}"><div componentkey="${key}"><div class="${C.column}" data-testid="lazy-column" data-component-type="LazyColumn">
        <p class="${C.text} ${C.subheading}">${words.contactInfo}</p>
        ${rows(context)}
        <div componentkey="auto-component-${context.keys.next()}"><div><p class="${C.text}">${words.upsell}</p><p class="${C.text} ${C.quiet}">${words.message} ${person.given} …</p></div></div>
      </div></div></div>
    </div></div></dialog>`;
}
