import { gateHref } from '../addresses.ts';
import { type Html, html, type Part } from '../html.ts';
import type { PageContext } from '../page-context.ts';
import { profileUrl } from '../view.ts';
import { C } from './classes.ts';
import { icon } from './pieces.ts';

function row({ keys }: PageContext, svg: string, label: string, values: Part): Html {
  return html`<div class="${C.orgRow}" componentkey="${keys.next()}">${icon(svg)}<div class="${C.column}"><p class="${C.text} ${C.strong}">${label}</p>${values}</div></div>`;
}

function rows(context: PageContext): Part {
  const { person, words } = context;
  const { emails, phones, websites, birthday, connectedOn } = person.contact;
  const address = profileUrl(person);
  const [year = 0, month = 1, day = 1] = (connectedOn ?? '').split('-').map(Number);
  return [
    row(
      context,
      'linkedin-bug-medium',
      words.profileOf(person.given),
      html`<p class="${C.text}"><a class="${C.link}" href="${address}">${address.replace('https://www.', '')}</a></p>`,
    ),
    websites.length > 0 &&
      row(
        context,
        'link-medium',
        words.website,
        websites.map(
          (site) =>
            html`<p class="${C.text}"><a class="${C.link}" href="${gateHref(site)}" target="_blank"><strong><span>${new URL(site).host}</span></strong></a><span> </span>(${words.personal})</p>`,
        ),
      ),
    phones.length > 0 &&
      row(
        context,
        'phone-handset-small',
        words.phone,
        phones.map(
          (phone) => html`<p class="${C.text}"><span>${phone}</span><span> </span>(${words.mobile})</p>`,
        ),
      ),
    emails.length > 0 &&
      row(
        context,
        'envelope-medium',
        words.email,
        emails.map(
          (mail) =>
            html`<p class="${C.text}"><a class="${C.link}" href="mailto:${mail}" target="_blank">${mail}</a></p>`,
        ),
      ),
    birthday !== undefined &&
      row(
        context,
        'calendar-medium',
        words.birthday,
        html`<p class="${C.text}">${words.birthdayOn(birthday.month, birthday.day)}</p>`,
      ),
    connectedOn !== undefined &&
      row(
        context,
        'people-medium',
        words.connectedSince,
        html`<p class="${C.text}">${words.day(year, month, day)}</p>`,
      ),
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
