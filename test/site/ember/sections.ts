import { companyHref, schoolHref } from '../addresses.ts';
import { POST_TEXTS } from '../data/sentences.ts';
import { type Html, html } from '../html.ts';
import { logoUrl, portraitUrl } from '../images.ts';
import type { PageContext } from '../page-context.ts';
import { itemAt } from '../random.ts';
import { datesText, durationText, studyText } from '../site-dates.ts';
import { profileUrl } from '../view.ts';
import type { SiteCompany, SiteJob, SitePerson, SiteRole, SiteSchool } from '../world.ts';
import {
  clampedText,
  E,
  type EntityParts,
  imageBox,
  renderEntity,
  renderList,
  renderSection,
  twin,
} from './entity.ts';

function logoImage(owner: SiteCompany | SiteSchool): Html {
  return imageBox(
    html`<img width="48" height="48" src="${logoUrl(owner)}" loading="lazy" alt="${owner.name} logo" class="EntityPhoto-square-3 evi-image lazy-image ember-view">`,
  );
}

function faceImage(person: SitePerson): Html {
  const url = portraitUrl(person, 100);
  return imageBox(
    url === undefined
      ? html`<div class="EntityPhoto-circle-3-ghost-person ivm-view-attr__ghost-entity"><div class="visually-hidden">${person.shownName} profile picture</div></div>`
      : html`<img width="48" height="48" src="${url}" loading="lazy" alt="${person.shownName} profile picture" class="EntityPhoto-circle-3 evi-image lazy-image ember-view">`,
  );
}

/** Dates and place of a role; the ear hears a word where the eye sees a dash. */
function roleLines({ words }: PageContext, role: SiteRole): EntityParts['lines'] {
  const place = [role.place, role.mode && words.mode[role.mode]]
    .filter((part) => part !== undefined)
    .join(' · ');
  const dates: EntityParts['lines'][number] = {
    tone: 'light',
    content: twin(datesText(words, role), datesText(words, role, words.until), true),
  };
  return place === '' ? [dates] : [dates, { tone: 'light', content: twin(place) }];
}

function noteBelow(role: SiteRole): Html | undefined {
  return role.description === undefined
    ? undefined
    : html`<li class="${E.item}">${clampedText([role.description])}</li>`;
}

function singleJob(context: PageContext, job: SiteJob, role: SiteRole): Html {
  const employer = [job.company.name, role.employment && context.words.employment[role.employment]]
    .filter((part) => part !== undefined)
    .join(' · ');
  return renderEntity({
    href: companyHref(job.company),
    image: logoImage(job.company),
    title: role.title.text,
    lines: [{ tone: 'normal', content: twin(employer) }, ...roleLines(context, role)],
    below: noteBelow(role),
  });
}

function groupedJob(context: PageContext, job: SiteJob): Html {
  const { words } = context;
  const href = companyHref(job.company);
  const roles = job.roles.map((role) => {
    const kind = role.employment && words.employment[role.employment];
    const entity = renderEntity({
      href,
      image: html`<div class="display-flex" tabindex="-1" aria-hidden="true"></div>`,
      title: role.title.text,
      lines: [
        ...(kind ? [{ tone: 'normal' as const, content: twin(kind) }] : []),
        ...roleLines(context, role),
      ],
      below: noteBelow(role),
    });
    return html`<li class="${E.item}"><span></span>${entity}</li>`;
  });
  return renderEntity({
    href,
    image: logoImage(job.company),
    title: job.company.name,
    lines: [{ tone: 'normal', content: twin(durationText(words, job.roles)) }],
    below: roles,
  });
}

/** Every job, as the section on the profile and the sub-page list them. */
export function experienceRows(context: PageContext): (Html | undefined)[] {
  return context.person.jobs.map((job) => {
    const [first, second] = job.roles;
    if (!first) return undefined;
    return second ? groupedJob(context, job) : singleJob(context, job, first);
  });
}

/** Every study. */
export function studyRows({ person, words }: PageContext): Html[] {
  return person.studies.map((one) =>
    renderEntity({
      href: schoolHref(one.school),
      image: logoImage(one.school),
      title: one.school.name,
      lines: [
        ...(one.degree ? [{ tone: 'normal' as const, content: twin(one.degree) }] : []),
        { tone: 'light', content: twin(studyText(words, one), studyText(words, one), true) },
      ],
    }),
  );
}

function renderEducation(context: PageContext): Html | undefined {
  if (context.person.studies.length === 0) return undefined;
  return renderSection('education', context.words.education, renderList(studyRows(context)));
}

function personEntity({ words }: PageContext, other: SitePerson, below?: Html): Html {
  return renderEntity({
    href: profileUrl(other),
    image: faceImage(other),
    title: other.shownName,
    beside: html`<span class="pvs-entity__supplementary-info t-14 t-black--light t-normal mr1">${twin(`· ${words.degree[other.degree]}`, words.degreeInWords[other.degree])}</span>`,
    lines: [{ tone: 'normal', content: twin(other.headline) }],
    ...(below === undefined ? {} : { below }),
  });
}

function renderRecommendations(context: PageContext): Html {
  const { near, words, person } = context;
  const rows = near.recommenders.map((author) =>
    personEntity(context, author, html`<li>${clampedText([`${person.given}: 10/10.`])}</li>`),
  );
  return renderSection(
    'recommendations',
    words.recommendations,
    html`<div class="artdeco-tablist" role="tablist"><button role="tab" class="artdeco-tab active">${twin(words.received)}</button></div>${renderList(rows)}`,
  );
}

/** The parts that arrive when the reader scrolls. */
export function renderEmberBelowFold(context: PageContext): Html {
  const { person, view, words } = context;
  if (!view.scrolled)
    return html`<div id="profile-content-below-fold" class="pvs-loader__sentinel" aria-busy="true"></div>`;
  return html`
    <div id="profile-content-loaded">
      ${renderSection('experience', words.experience, renderList(experienceRows(context)))}
      ${renderEducation(context)}
      ${renderSection(
        'skills',
        words.skills,
        renderList(
          person.skills.map(
            (skill) =>
              html`<div data-view-name="profile-component-entity" class="t-bold">${twin(skill)}</div>`,
          ),
        ),
      )}
      ${renderRecommendations(context)}
    </div>`;
}

/** Posts, most by other people, one of them with the video player's own words. */
export function renderEmberActivity({ person, near, words }: PageContext): Html {
  const posts = near.authors.map(
    (author, index) => html`
    <div class="feed-shared-update-v2" role="article">
      <span class="update-components-header__text-view t-14">${twin(`${person.shownName} ${words.reposted}`)}</span>
      <a class="update-components-actor__meta-link" href="${profileUrl(author)}"><span class="update-components-actor__title t-bold">${twin(author.shownName)}</span>
        <span class="update-components-actor__description t-14 t-black--light">${twin(author.headline)}</span></a>
      <p class="t-14">${itemAt(POST_TEXTS, author.memberId)}</p>
      ${index === 1 && html`<div class="video-js vjs-paused" data-vjs-player="true"><div class="vjs-loading-spinner"><span class="vjs-control-text">${words.videoLoading}</span></div></div>`}
    </div>`,
  );
  return renderSection(
    'content_collections',
    words.activity,
    html`<p class="pvs-header__optional-link t-black--light t-14">${twin(`${person.followers} ${words.followers}`)}</p>${renderList(posts)}`,
  );
}

/** Strangers in the side column, in rows of the same shape as jobs. */
export function renderEmberAside(context: PageContext): Html {
  const { near, words } = context;
  return html`
    <aside class="scaffold-layout__aside">
      <section class="ad-banner-container artdeco-card"><iframe data-ad-banner="" class="ad-banner" width="300" height="120" src="about:blank" scrolling="no" title="advertisement"></iframe></section>
      ${renderSection('browsemap_recommendation', words.moreProfiles, renderList(near.aside.map((other) => personEntity(context, other))))}
      ${renderSection('pymk_recommendation_from_same_company', words.peopleYouMayKnow, renderList(near.premium.map((other) => personEntity(context, other))))}
    </aside>`;
}
