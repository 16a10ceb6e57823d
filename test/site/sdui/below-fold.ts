import { companyHref, schoolHref } from '../addresses.ts';
import { type Html, html, type Part } from '../html.ts';
import { logoUrl } from '../images.ts';
import type { PageContext } from '../page-context.ts';
import { datesText, durationText, studyText } from '../site-dates.ts';
import { profileUrl } from '../view.ts';
import type { SiteJob, SiteRole, SiteStudy } from '../world.ts';
import { C } from './classes.ts';
import { emptyCard, face, logo, subjectCard } from './pieces.ts';

const PARTS = 6;

function placeText({ words }: PageContext, role: SiteRole): string | undefined {
  const parts = [role.place, role.mode && words.mode[role.mode]].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join(' · ') : undefined;
}

const line = (text: string | undefined, tone: string = C.quiet): Html | undefined =>
  text === undefined ? undefined : html`<p class="${C.text} ${tone}">${text}</p>`;

function roleNote(role: SiteRole): Html | undefined {
  if (role.description === undefined) return undefined;
  return html`<p class="${C.text}"><span class="${C.clamp}" tabindex="-1" data-testid="expandable-text-box">${role.description}</span></p>`;
}

function item({ keys }: PageContext, index: number, inner: Part): Html {
  return html`<div class="${C.column}" componentkey="${keys.item()}">${index > 0 && html`<hr class="${C.rule}" role="presentation">`}${inner}</div>`;
}

function singleJob(context: PageContext, job: SiteJob, role: SiteRole, index: number): Html {
  const { words } = context;
  const employer = [job.company.name, role.employment && words.employment[role.employment]]
    .filter((part) => part !== undefined)
    .join(' · ');
  const href = companyHref(job.company);
  return item(
    context,
    index,
    html`
    <div class="${C.orgRow}">
      <a tabindex="0" href="${href}">${logo('company', logoUrl(job.company), `${job.company.name} logo`)}</a>
      <div class="${C.column}">
        <a tabindex="0" class="${C.link}" href="${href}"><div class="${C.column}">
          <div><div>${line(role.title.text, C.strong)}${line(employer, '')}</div></div>
          ${line(datesText(words, role))}
          ${line(placeText(context, role))}
        </div></a>
        <div>${roleNote(role)}</div>
      </div>
    </div>`,
  );
}

/** Several roles at one employer: a header with company and total time, then one list item per role. */
function groupedJob(context: PageContext, job: SiteJob, index: number): Html {
  const { words, person } = context;
  const href = companyHref(job.company);
  return item(
    context,
    index,
    html`
    <div class="${C.orgRow}">
      <a tabindex="0" href="${href}">${logo('company', logoUrl(job.company), `${job.company.name} logo`)}</a>
      <div class="${C.column}"><a tabindex="0" class="${C.link}" href="${href}"><div><div><div>
        ${line(job.company.name, C.strong)}
        ${line(durationText(words, job.roles), '')}
      </div></div>${line(person.location)}</div></a></div>
    </div>
    <ul class="${C.roles}">
      ${job.roles.map(
        (role) => html`
      <li><div class="${C.column}"><div>
        <a tabindex="0" class="${C.link}" href="${href}"><div>
          ${line(role.title.text, C.strong)}
          ${line(role.employment && words.employment[role.employment], '')}
          ${line(datesText(words, role))}
          ${line(placeText(context, role))}
        </div></a></div>
        <div>${roleNote(role)}</div>
      </div></li>`,
      )}
    </ul>`,
  );
}

/** Every job, as the card on the profile and the sub-page list them. */
export function experienceRows(context: PageContext): Part {
  return context.person.jobs.map((job, index) => {
    const [first, second] = job.roles;
    if (!first) return undefined;
    return second ? groupedJob(context, job, index) : singleJob(context, job, first, index);
  });
}

/** Every study. */
export function studyRows(context: PageContext): Part {
  return context.person.studies.map((one, index) => study(context, one, index));
}

function experienceCard(context: PageContext): Html {
  const { person, words } = context;
  return subjectCard(
    person.profileId,
    'ExperienceTopLevelSection',
    html`<div><h2 class="${C.text} ${C.heading}">${words.experience}</h2></div><div class="${C.column}">${experienceRows(context)}</div>`,
  );
}

function study(context: PageContext, one: SiteStudy, index: number): Html {
  const href = schoolHref(one.school);
  return item(
    context,
    index,
    html`
    <div class="${C.orgRow}">
      <a tabindex="0" href="${href}">${logo('school', logoUrl(one.school), `${one.school.name} logo`)}</a>
      <div class="${C.column}"><a tabindex="0" class="${C.link}" href="${href}"><div class="${C.column}">
        <div><div>${line(one.school.name, C.strong)}${line(one.degree, '')}</div></div>
        ${line(studyText(context.words, one))}
      </div></a></div>
    </div>`,
  );
}

function educationCard(context: PageContext): Html | undefined {
  const { person, words } = context;
  if (person.studies.length === 0) return undefined;
  return subjectCard(
    person.profileId,
    'EducationTopLevelSection',
    html`<div><h2 class="${C.text} ${C.heading}">${words.education}</h2></div><div class="${C.column}">${studyRows(context)}</div>`,
  );
}

function skillsCard(context: PageContext): Html {
  const { person, words } = context;
  return subjectCard(
    person.profileId,
    'Skills',
    html`<div><h2 class="${C.text} ${C.heading}">${words.skills}</h2></div>${person.skills.map((skill, index) => item(context, index, line(skill, C.strong)))}`,
  );
}

/** A recommendation names and describes its author inside a card that carries the subject's id. */
function recommendationsCard(context: PageContext): Html {
  const { person, near, words } = context;
  return subjectCard(
    person.profileId,
    'RecommendationsTopLevel',
    html`<div><h2 class="${C.text} ${C.heading}">${words.recommendations}</h2></div>
    ${near.recommenders.map((author, index) =>
      item(
        context,
        index,
        html`<div class="${C.orgRow}"><a href="${profileUrl(author)}">${face(author)}</a><div class="${C.column}">
          <a class="${C.link}" href="${profileUrl(author)}"><div>${line(author.shownName, C.strong)}${line(`· ${words.degree[author.degree]}`)}${line(author.headline, '')}</div></a>
          <div>${line(`“${person.given}: 10/10.”`)}</div>
        </div></div>`,
      ),
    )}`,
  );
}

/** The containers below the posts: there from the start, and empty until the reader scrolls to them. */
export function renderBelowFold(context: PageContext): Html {
  const { person, view } = context;
  const contents: (Html | undefined)[] = view.scrolled
    ? [
        experienceCard(context),
        educationCard(context),
        emptyCard(person.profileId, 'CertificationTopLevel'),
        skillsCard(context),
        recommendationsCard(context),
      ]
    : [];
  return html`${Array.from({ length: PARTS }, (_, index) => {
    const key = `profileCardsBelowActivityPart${index + 1}${person.slug}`;
    return html`<div class="${C.block}" componentkey="${key}"><div class="${C.contents}" data-display-contents="true"><div componentkey="${key}">${contents[index]}</div></div></div>`;
  })}`;
}
