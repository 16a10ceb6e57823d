import { type DetailsOf, detailsTruth } from '../details-truth.ts';
import { type Html, html, type Part } from '../html.ts';
import { makeContext, type PageContext } from '../page-context.ts';
import type { PageWish, SitePage } from '../site-page.ts';
import { profileUrl, type SiteView } from '../view.ts';
import { renderAside } from './aside.ts';
import { experienceRows, studyRows } from './below-fold.ts';
import { C } from './classes.ts';
import { renderColumns, renderSduiShell } from './page.ts';
import { icon } from './pieces.ts';

const SCREENS: Readonly<Record<DetailsOf, string>> = {
  experience: 'com.linkedin.sdui.flagshipnav.profile.ProfileExperienceDetails',
  education: 'com.linkedin.sdui.flagshipnav.profile.ProfileEducationDetails',
};

function detailsMain(context: PageContext, of: DetailsOf, rows: Part): Html {
  const { person, words, keys } = context;
  return html`
    <section class="${C.card}" componentkey="${keys.next()}" data-testid="profile_${of === 'experience' ? 'Experience' : 'Education'}DetailsSection_${person.slug}"><div class="${C.column}">
      <div class="${C.row}"><a class="${C.link}" href="${profileUrl(person)}" aria-label="Back">${icon('arrow-left-medium')}</a><h2 class="${C.text} ${C.heading}">${words[of]}</h2></div>
      <div class="${C.column}" data-testid="lazy-column" data-component-type="LazyColumn">${rows}</div>
    </div></section>`;
}

/** A sub-page of a profile: every row of one section, and the person named in the tab's title alone. */
export function makeSduiDetails(wish: PageWish, of: DetailsOf): SitePage {
  const { world, person, locale } = wish;
  const view: SiteView = { layout: 'sdui', locale, scrolled: true };
  const context = makeContext(world, person, view);
  const rows = of === 'experience' ? experienceRows(context) : studyRows(context);
  return {
    url: `${profileUrl(person)}details/${of}/`,
    html: renderSduiShell(
      context,
      SCREENS[of],
      renderColumns(context, detailsMain(context, of, rows), renderAside(context)),
    ),
    truth: detailsTruth(world, person, view, of),
  };
}
