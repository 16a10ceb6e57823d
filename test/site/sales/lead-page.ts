import { type Html, html } from '../html.ts';
import { durationText, rangeText, studyText } from '../site-dates.ts';
import { uiWords } from '../ui-words.ts';
import { neighboursOf } from '../view.ts';
import { presentRole, type SiteJob, type SiteRole } from '../world.ts';
import {
  accountLink,
  headshot,
  leadHref,
  recommendedLeads,
  type SalesWish,
  salesShell,
} from './sales-shell.ts';

/** Whether the overflow menu has been opened once: only then the page holds the public address. */
export interface LeadWish extends SalesWish {
  menu: boolean;
  /** Whether the contact part shows more than the label. */
  contact: boolean;
}

function topCard({ person, locale, world, menu }: LeadWish): Html {
  const words = uiWords(locale);
  const { mutual } = neighboursOf(world, person);
  const public_ = `https://www.linkedin.com/in/${encodeURIComponent(person.slug)}`;
  const present = presentRole(person);
  return html`
    <section id="profile-card-section" data-sn-view-name="feature-lead-top-card" class="artdeco-card">
      <div class="_header_sqh8tm">
        ${headshot(person)}
        <div class="_lockup_sqh8tm">
          <h1 data-x--lead--name="" data-anonymize="person-name" class="_headingText_e3b563">${person.shownName}</h1>
          <div class="_name-sublabel_sqh8tm"><span>${person.pronouns && `(${person.pronouns}) `}· ${words.degree[person.degree]}</span></div>
          <span data-anonymize="headline" class="_bodyText_1e5nen">${person.headline}</span>
          <div class="_connections"><span>500+ ${words.connections}</span></div>
        </div>
        <div class="_actions_sqh8tm">
          <button type="button" class="_button_ps32ck"><span>${words.message}</span></button>
          <button type="button" aria-expanded="false" aria-controls="hue-menu-ember61" id="hue-menu-trigger-ember61" aria-label="Open actions overflow menu"><svg viewBox="0 0 16 16" width="16" height="16"></svg></button>
          ${menu && html`<div id="hue-menu-ember61" style="display:none" class="_container_x5gf48"><ul class="_list_1xnv7i"><li><a href="${public_}" target="_blank" rel="noopener noreferrer"><div>View LinkedIn profile</div></a></li><li><button type="button">Copy LinkedIn.com URL</button></li></ul></div>`}
        </div>
      </div>
      <section data-sn-view-name="lead-current-role" class="_current-role">${present && html`<p class="_bodyText_1e5nen"><span data-anonymize="job-title">${present.role.title.text}</span> <span>at</span> ${accountLink(present.company)}</p>`}</section>
      <div data-sn-view-name="feature-lead-relationship"><p><a href="${mutual[0] && leadHref(mutual[0])}"><span data-anonymize="person-name">${mutual[0]?.shownName}</span></a> ${words.mutual(2)} <span>· ${words.degree['1st']}</span></p></div>
    </section>`;
}

const dates = (role: SiteRole, { locale }: SalesWish): Html => {
  const words = uiWords(locale);
  return html`<p class="_bodyText_1e5nen"><span>${rangeText(words, role)}</span><span class="_duration">${durationText(words, [role])}</span></p>`;
};

function jobItem({ company, roles }: SiteJob, wish: SalesWish): Html {
  const [only, second] = roles;
  const words = uiWords(wish.locale);
  if (only !== undefined && second === undefined) {
    return html`<li class="_experience-entry_1irc72"><div><h2 data-anonymize="job-title" class="_headingText_e3b563">${only.title.text}</h2><p>${accountLink(company)}</p>${dates(only, wish)}${only.place && html`<p class="_location">${only.place}</p>`}</div></li>`;
  }
  return html`
    <li class="_experience-entry_1irc72"><div><h2>${accountLink(company)}</h2><p><span>${durationText(words, roles)}</span></p></div>
      <ul class="_positions-list">${roles.map((role) => html`<li><h3 data-anonymize="job-title">${role.title.text}</h3>${dates(role, wish)}${role.place && html`<p class="_location">${role.place}</p>`}</li>`)}</ul></li>`;
}

function contact({ person, locale }: LeadWish): Html {
  const words = uiWords(locale);
  const { emails, phones, websites } = person.contact;
  return html`
    <section data-sn-view-name="lead-contact-info" class="artdeco-card"><h2>${words.contactInfo}</h2><address>
      ${phones.map((phone) => html`<p><a href="tel:${phone}"><span data-anonymize="phone">${phone}</span></a></p>`)}
      ${emails.map((mail) => html`<p><a href="mailto:${mail}"><span data-anonymize="email">${mail}</span></a></p>`)}
      ${websites.map((site) => html`<p><a href="${site}" target="_blank"><span data-anonymize="website">${site}</span></a></p>`)}
    </address></section>`;
}

/** A lead's page. Place and public address are not on it, as on the real one. */
export function renderLead(wish: LeadWish): string {
  const { person, world, locale } = wish;
  const words = uiWords(locale);
  const near = neighboursOf(world, person);
  const about = person.about?.join(' ');
  const main = html`
    ${topCard(wish)}
    ${about && html`<section data-sn-view-name="feature-about-lead" class="artdeco-card"><h1>${words.about}</h1><p data-anonymize="person-blurb" title="${about}">${about.slice(0, 60)}… <button type="button">${words.seeMore}</button></p></section>`}
    <section id="experience-section" data-sn-view-name="feature-lead-experience" class="artdeco-card"><h2>${words.experience}</h2><ul class="_experience-list">${person.jobs.map((job) => jobItem(job, wish))}</ul></section>
    ${person.studies.length > 0 && html`<section data-sn-view-name="feature-lead-education" class="artdeco-card"><h2>${words.education}</h2><ul>${person.studies.map((study) => html`<li><h3 data-anonymize="education-name">${study.school.name}</h3><p><span>${studyText(words, study)}</span></p></li>`)}</ul></section>`}
    ${wish.contact && contact(wish)}
    ${recommendedLeads(near.aside, presentRole(person)?.company)}
    <section data-sn-view-name="feature-account-iq-insight" class="artdeco-card"><p>42 decision makers, 3 of them new</p><span data-anonymize="person-name">${near.premium[0]?.shownName}</span></section>`;
  return salesShell(wish, person.shownName, main);
}
