import { type Html, html, type Part } from '../html.ts';
import { logoUrl } from '../images.ts';
import type { PageContext } from '../page-context.ts';
import { durationText, rangeText, studyText } from '../site-dates.ts';
import { profileUrl } from '../view.ts';
import type { SiteCompany, SiteJob, SiteRole } from '../world.ts';
import { publicCompanyHref, publicSchoolHref } from './addresses.ts';
import { STARS } from './roles.ts';

function section(name: string, heading: string, body: Part): Html {
  return html`<section class="core-section-container my-3" data-section="${name}"><h2 class="core-section-container__title section-title">${heading}</h2><div class="core-section-container__content">${body}</div></section>`;
}

function dates({ words }: PageContext, role: SiteRole): Html {
  const [from = '', to = ''] = rangeText(words, role, '\n').split('\n');
  return html`<span class="date-range"><time>${from}</time>${words.dash}<time>${to}</time><span class="before:middot">${durationText(words, [role])}</span></span>`;
}

function roleItem(
  context: PageContext,
  company: SiteCompany,
  role: SiteRole,
  hidden: boolean,
  inGroup: boolean,
): Html {
  const href = `${publicCompanyHref(company)}?trk=public_profile_experience-item_profile-section-card_image-click`;
  const name = hidden ? STARS : company.name;
  const employer =
    company.hasPage && !hidden ? html`<a class="hidden-nested-link" href="${href}">${name}</a>` : name;
  return html`
    <li class="profile-section-card relative flex w-full ${inGroup ? 'experience-group-position' : 'experience-item'}">
      ${!inGroup && html`<img class="profile-section-card__image" alt="" src="${logoUrl(company)}" width="40" height="40">`}
      <div class="pl-0.5 grow break-words">
        <h3><span class="experience-item__title">${hidden ? STARS : role.title.text}</span></h3>
        ${!inGroup && html`<h4><span class="experience-item__subtitle">${employer}</span></h4>`}
        <p class="experience-item__meta-item">${hidden ? STARS : dates(context, role)}</p>
        ${role.place && !hidden && html`<p class="experience-item__meta-item">${role.place}</p>`}
        ${role.description && !hidden && html`<div class="show-more-less-text"><p class="show-more-less-text__text--less">${role.description}</p></div>`}
      </div>
    </li>`;
}

function jobItem(context: PageContext, job: SiteJob, newest: boolean): Html | undefined {
  const hidden = context.person.masked && newest;
  const [first, second] = job.roles;
  if (!first) return undefined;
  if (!second) return roleItem(context, job.company, first, hidden, false);
  const href = `${publicCompanyHref(job.company)}?trk=public_profile_experience-group-header`;
  return html`
    <li class="experience-group">
      <div class="experience-group-header"><a href="${job.company.hasPage ? href : '/practice/'}"><img alt="" src="${logoUrl(job.company)}" width="40" height="40"></a>
        <div><h4 class="experience-group-header__company">${job.company.name}</h4><p class="experience-group-header__duration">${durationText(context.words, job.roles)}</p></div></div>
      <ul class="experience-group__positions">${job.roles.map((role, index) => roleItem(context, job.company, role, hidden && index === 0, true))}</ul>
    </li>`;
}

/** Summary, experience and education as a signed-out reader sees them. */
export function renderPublicSections(context: PageContext): Html {
  const { person, words } = context;
  return html`
    ${
      person.about &&
      section(
        'summary',
        words.about,
        html`<p>${person.about.map((part, index) => [index > 0 && html`<br><br>`, part])}</p>`,
      )
    }
    ${section('experience', words.experience, html`<ul class="experience__list">${person.jobs.map((job, index) => jobItem(context, job, index === 0))}</ul>`)}
    ${
      person.studies.length > 0 &&
      section(
        'educationsDetails',
        words.education,
        html`<ul class="education__list">${person.studies.map(
          (one) => html`
        <li class="profile-section-card education__list-item">
          <img class="profile-section-card__image" alt="" src="${logoUrl(one.school)}" width="40" height="40">
          <div><h3><a href="${publicSchoolHref(one.school)}?trk=public_profile_school">${one.school.name}</a></h3>
          ${one.degree && html`<h4><span>${one.degree}</span></h4>`}
          <p class="education__item--duration"><span class="date-range">${studyText(words, one)}</span></p></div>
        </li>`,
        )}</ul>`,
      )
    }
    ${section(
      'recommendations',
      words.recommendations,
      html`<ul>${context.near.recommenders.map(
        (author) =>
          html`<li class="recommendation__entry"><a href="${profileUrl(author)}"><h3 class="base-main-card__title">${author.shownName}</h3></a><p>“${person.given}: 10/10.”</p></li>`,
      )}</ul>`,
    )}`;
}
