import { CAPS } from '../../../lib/model/caps.ts';
import type { Education, Position } from '../../../lib/model/reading.ts';
import { cleanText } from '../../../lib/model/text.ts';
import { type Html, html } from '../html.ts';
import type { PageKind } from '../site-page.ts';
import type { SiteMonth, SitePerson } from '../world.ts';
import { anyPage, anyPerson, frameTraps, strangersOf, truthOf } from './any-parts.ts';

const monthText = ({ year, month }: SiteMonth): string => `${year}-${String(month).padStart(2, '0')}`;

function jobsOf(person: SitePerson): { position: Position; entry: Html }[] {
  return person.jobs.flatMap(({ company, roles }) =>
    roles.map((role) => {
      const [start, end] = [monthText(role.start), role.end && monthText(role.end)];
      const title = cleanText(role.title.text, CAPS.line) ?? '';
      return {
        position: {
          title,
          company: company.name,
          dates: end === undefined ? start : `${start} - ${end}`,
          ...(role.place && { location: role.place }),
          current: end === undefined,
        },
        entry: html`
          <li class="p-experience h-event"><span class="p-job-title">${title}</span>, <span class="p-org">${company.name}</span>
            <time class="dt-start">${start}</time> – ${end ? html`<time class="dt-end">${end}</time>` : 'present'}
            ${role.place && html`<span class="p-location">${role.place}</span>`}</li>`,
      };
    }),
  );
}

const studiesOf = (person: SitePerson): { study: Education; entry: Html }[] =>
  person.studies.map(({ school, degree, from, to }) => ({
    study: { school: school.name, ...(degree && { degree }), dates: `${from} - ${to}` },
    entry: html`
      <li class="p-education h-event"><span class="p-org">${school.name}</span>${degree && html`<span class="p-degree">${degree}</span>`}
        <time class="dt-start">${from}</time><time class="dt-end">${to}</time></li>`,
  }));

/** A résumé marked up as one. */
export const anyResume: PageKind = {
  name: 'any/h-resume',
  markedByClass: true,
  make(wish) {
    const one = anyPerson(wish.person);
    const strangers = strangersOf(wish).filter((other) => other.name !== one.name);
    const url = `https://resumes.example/${one.handle}/resume`;
    const [jobs, studies] = [jobsOf(wish.person), studiesOf(wish.person)];
    const education = studies.map(({ study }) => study);
    const main = html`
      <div class="h-resume">
        <div class="p-contact h-card"><h1 class="p-name">${one.name}</h1>
          ${one.mail && html`<a class="u-email" href="mailto:${one.mail}">${one.mail}</a>`}
          ${one.phone && html`<a class="p-tel" href="tel:${one.phone}">${one.phone}</a>`}
          <p><b>Location:</b> <span class="p-locality">${one.location}</span></p></div>
        <section><h2>Summary</h2><p class="p-summary">${one.about}</p></section>
        <h2>Work</h2><ul>${jobs.map(({ entry }) => entry)}</ul>
        <h2>Education</h2><ul>${studies.map(({ entry }) => entry)}</ul>
      </div>`;
    return {
      url,
      html: anyPage({ title: `${one.name}: résumé`, main, strangers, lang: wish.locale, url }),
      truth: {
        kind: 'person',
        people: [
          truthOf(one, url, ['name', 'emails', 'phones', 'location', 'about'], {
            positions: jobs.map(({ position }) => position),
            ...(education.length > 0 && { education }),
          }),
        ],
        traps: frameTraps(strangers),
      },
    };
  },
};
