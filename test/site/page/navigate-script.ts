/**
 * The page's own script: moves between pages without a load, the way the real site does. The address changes at
 * once, the tab title 300 ms later, the content 400 ms after that; in between the new address stands over the old
 * person. Data islands are never refreshed, as on the real site. Scrolling near the end fetches the parts below the
 * fold. Runs as text inside the page, so it is written without modules or types.
 */
export const NAVIGATE_SCRIPT = `(() => {
  const TITLE_LAG_MS = 300, CONTENT_LAG_MS = 400;
  let trip = 0;
  const wait = (ms) => new Promise((done) => setTimeout(done, ms));
  const load = async (href) => new DOMParser().parseFromString(await (await fetch(href)).text(), 'text/html');
  const isOurs = (url) => url.origin === location.origin && /^\\/(in\\/|search\\/results\\/|mynetwork\\/|groups\\/|practice\\/?$|feed\\/|$)/.test(url.pathname);

  // A link around links, which no parser lets through, and the site's own script builds.
  function nest(root) {
    for (const block of root.querySelectorAll('[data-practice-link]')) {
      const link = document.createElement('a');
      for (const { name, value } of block.attributes) link.setAttribute(name, value);
      link.setAttribute('href', block.getAttribute('data-practice-link'));
      link.removeAttribute('data-practice-link');
      link.append(...block.childNodes);
      block.replaceWith(link);
    }
  }
  document.addEventListener('DOMContentLoaded', () => nest(document));

  function swap(next) {
    const root = document.documentElement;
    const islands = document.querySelectorAll('code[id*="bpr-guid"]');
    for (const stale of next.querySelectorAll('code[id*="bpr-guid"]')) stale.remove();
    for (const name of root.getAttributeNames()) root.removeAttribute(name);
    for (const { name, value } of next.documentElement.attributes) root.setAttribute(name, value);
    root.replaceChild(document.adoptNode(next.body), document.body);
    document.body.prepend(...islands);
    nest(document);
    scrollTo(0, 0);
  }

  async function show(href) {
    const mine = ++trip;
    const [next] = await Promise.all([load(href), wait(TITLE_LAG_MS)]);
    if (mine !== trip) return;
    if (next.querySelector('.top-card-layout')) return location.replace(href);
    document.title = next.title;
    await wait(CONTENT_LAG_MS);
    if (mine === trip) swap(next);
  }

  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[href]');
    if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey) return;
    const url = new URL(link.href);
    if (url.origin !== location.origin) return;
    event.preventDefault();
    if (!isOurs(url)) return;
    history.pushState({}, '', url);
    show(url.href);
  });
  addEventListener('popstate', () => show(location.href));

  let filling = false;
  document.addEventListener('scroll', async () => {
    const part = '[componentkey^="profileCardsBelowActivityPart"]';
    const first = document.querySelector(part);
    const empty = first && !first.querySelector('section');
    const emberEnd = document.querySelector('#profile-content-below-fold');
    if (filling || !(empty || emberEnd)) return;
    filling = true;
    const mine = trip, url = new URL(location.href);
    url.searchParams.set('scrolled', '1');
    const next = await load(url.href);
    if (mine === trip) {
      const fresh = [...next.querySelectorAll('main ' + part)].filter((node) => !node.parentElement.closest(part));
      const stale = [...document.querySelectorAll('main ' + part)].filter((node) => !node.parentElement.closest(part));
      stale.forEach((node, index) => fresh[index] && node.replaceWith(document.adoptNode(fresh[index])));
      const late = next.querySelector('#profile-content-loaded');
      if (emberEnd && late) emberEnd.replaceWith(document.adoptNode(late));
    }
    filling = false;
  }, true);
})();`;
