import { type Html, html, trustMarkup } from '../html.ts';
import type { PageContext } from '../page-context.ts';
import { presentRole, type SitePerson } from '../world.ts';

const LONG_TEXT_BYTES = 5_000_000;
const DEPTH = 5_000;

/** The subject of a hostile page: the same person with script where text should be. */
export function hostilePerson(person: SitePerson): SitePerson {
  return {
    ...person,
    shownName: `${person.given} <script>window.hacked=1</script><img src=x onerror=hacked=1>`,
    headline: '"><svg onload=hacked=1> {{7*7}} =HYPERLINK("https://evil.example","x")',
    location: "Nowhere'); DROP TABLE people;--",
    about: ['xxxxxxxxx '.repeat(LONG_TEXT_BYTES / 10)],
  };
}

/** Names that shadow what scripts call on the document, forms and all. */
function clobbering(): Html {
  const names = [
    'querySelector',
    'querySelectorAll',
    'getElementById',
    'body',
    'title',
    'documentElement',
    'location',
  ];
  return html`
    ${names.map((name) => html`<img name="${name}" alt="" src="data:,"><embed name="${name}">`)}
    <form id="body" name="body"><input name="attributes"><input name="children"><input name="textContent"><input name="parentElement"></form>
    <form name="querySelectorAll"><input id="nodeType" name="nodeType"></form>`;
}

/** Rewrites a finished page: dangerous links on the employer and photo, shadowed names, five thousand levels deep. */
export function makeHostile(context: PageContext, page: string): string {
  const employer = presentRole(context.person)?.company;
  const dangerous = 'javascript:window.hacked=1';
  const linked = employer
    ? page
        .replaceAll(`https://www.linkedin.com/company/${employer.number}/`, dangerous)
        .replaceAll(`https://www.linkedin.com/company/${employer.slug}`, dangerous)
    : page;
  const photo =
    /(?:src|data-delayed-url|content)="https:\/\/media\.example\/[^"]*profile-(?:display|framed)photo[^"]*"/g;
  const ownPhoto = `/${context.person.memberId}p/`;
  const unphotoed = linked.replace(photo, (attribute) =>
    attribute.includes(ownPhoto) ? attribute.replace(/"[^"]*"/, `"${dangerous}"`) : attribute,
  );
  const abyss = trustMarkup('<div>'.repeat(DEPTH) + '</div>'.repeat(DEPTH));
  return unphotoed.replace(/<body([^>]*)>/, (tag) => tag + html`${clobbering()}${abyss}`.markup);
}
