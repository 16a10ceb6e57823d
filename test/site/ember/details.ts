import { type DetailsOf, detailsTruth } from '../details-truth.ts';
import { html } from '../html.ts';
import { makeContext } from '../page-context.ts';
import type { PageWish, SitePage } from '../site-page.ts';
import { profileUrl, type SiteView } from '../view.ts';
import { E } from './entity.ts';
import { viewerIsland } from './islands.ts';
import { renderEmberColumns, renderEmberShell } from './page.ts';
import { experienceRows, renderEmberAside, studyRows } from './sections.ts';

/** The classic sub-page: a list of its own kind, no anchor, and the person named in the tab's title alone. */
export function makeEmberDetails(wish: PageWish, of: DetailsOf): SitePage {
  const { world, person, locale } = wish;
  const view: SiteView = { layout: 'ember', locale, scrolled: true };
  const context = makeContext(world, person, view);
  const rows = of === 'experience' ? experienceRows(context) : studyRows(context);
  const main = html`
    <section class="artdeco-card pb3 ${E.topCard}">
      <div class="display-flex align-items-center"><a aria-label="Back" class="artdeco-button artdeco-button--circle" href="/in/${encodeURIComponent(person.slug)}">←</a><h2 class="t-20 t-black ph3">${context.words[of]}</h2></div>
      <div class="pvs-list__container"><div class="scaffold-finite-scroll scaffold-finite-scroll--infinite" tabindex="-1"><div class="scaffold-finite-scroll__content"><ul class="${E.list}" tabindex="-1">
        ${rows.map((row, index) => html`<li class="pvs-list__paged-list-item artdeco-list__item pvs-list__item--line-separated" id="profilePagedListComponent-${person.profileId}-${of.toUpperCase()}-VIEW-DETAILS-profile-NONE-${locale.replace('-', '_')}-${index}">${row}</li>`)}
      </ul></div></div></div>
    </section>`;
  return {
    url: `${profileUrl(person)}details/${of}/`,
    html: renderEmberShell(
      context,
      renderEmberColumns(main, renderEmberAside(context)),
      viewerIsland(world.viewer),
    ),
    truth: detailsTruth(world, person, view, of),
  };
}
