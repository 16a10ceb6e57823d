import { type Html, html } from './html.ts';
import { portraitUrl } from './images.ts';
import { pageHead, practiceFooter } from './page/shell.ts';
import { uiWords } from './ui-words.ts';
import { profileUrl } from './view.ts';
import type { SiteLayout, SiteLocale, SitePerson, World } from './world.ts';

const LISTED = 24;
const LAYOUT_NAMES: Readonly<Record<SiteLayout, string>> = {
  sdui: 'New layout',
  ember: 'Classic layout',
  public: 'Signed-out page',
};
const LANGUAGE_NAMES: Readonly<Record<SiteLocale, string>> = {
  en: 'English',
  id: 'Indonesian',
  fr: 'French',
  de: 'German',
  es: 'Spanish',
  'pt-BR': 'Portuguese',
  it: 'Italian',
  nl: 'Dutch',
  pl: 'Polish',
  tr: 'Turkish',
  ja: 'Japanese',
  ar: 'Arabic',
  he: 'Hebrew',
};

function card(person: SitePerson): Html {
  const photo = portraitUrl(person, 100);
  return html`
    <li class="practice-card"><a href="${profileUrl(person)}">
      ${photo ? html`<img src="${photo}" alt="" width="56" height="56">` : html`<span class="practice-ghost" aria-hidden="true"></span>`}
      <span class="practice-who"><strong dir="auto">${person.shownName}</strong><span dir="auto">${person.headline}</span><small>${person.location}</small><small>${LAYOUT_NAMES[person.layout]} · ${LANGUAGE_NAMES[person.locale]}</small></span>
    </a></li>`;
}

const SITE = 'https://www.linkedin.com';

/** Pages that list people or show a company, by what a day's work calls them. */
const PLACES: readonly (readonly [label: string, href: string])[] = [
  ['People search', `${SITE}/search/results/people/?keywords=planner`],
  ['People search, classic', `${SITE}/search/results/people/?keywords=planner&layout=ember`],
  ['Search over everything', `${SITE}/search/results/all/?keywords=planner`],
  ['Your connections', `${SITE}/mynetwork/invite-connect/connections/`],
  ['Members of a group', `${SITE}/groups/9001234/members/`],
  ['Who reacted to a post', `${SITE}/feed/update/urn:li:activity:7100000000000000010/`],
  ['Who commented on it', `${SITE}/feed/update/urn:li:activity:7100000000000000010/?dialog=comments`],
  ['A company', `${SITE}/company/900100000/`],
  ['A company, about', `${SITE}/company/900100000/about/`],
  ['Sales Navigator search', `${SITE}/sales/search/people?query=(keywords%3Aworkshop)`],
  ['Sales Navigator list', `${SITE}/sales/lists/people/712345678900`],
];

const placeLinks = (places: readonly (readonly [label: string, href: string])[]): Html =>
  html`<ul class="practice-places">${places.map(([label, href]) => html`<li><a href="${href}">${label}</a></li>`)}</ul>`;

/** Where a newcomer starts: what this site is, what to press, and people to try it on. */
export function renderStartPage(world: World): string {
  const document = html`
    <!DOCTYPE html><html lang="en"><head>${pageHead('Practice network', { layout: 'sdui' })}<style>
      .practice{max-width:1128px;margin:0 auto;padding:36px 16px 0}
      .practice h1{font-size:28px;font-weight:650}
      .practice>p{color:var(--soft);margin:6px 0 22px;max-width:70ch}
      .practice-steps{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:12px;margin-bottom:32px}
      .practice-steps li{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:16px 18px}
      .practice-steps h2{font-size:17px;margin-bottom:4px}
      .practice kbd{background:var(--tint);border:1px solid var(--line);border-radius:4px;padding:1px 6px;font:inherit;font-weight:600}
      .practice h2.practice-list{font-size:19px;margin-bottom:12px}
      .practice-cards{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:12px}
      .practice-places{display:flex;flex-wrap:wrap;gap:8px 12px;margin-bottom:28px}
      .practice-places a{background:var(--card);border:1px solid var(--line);border-radius:16px;padding:5px 14px;display:inline-block}
      .practice-card{background:var(--card);border:1px solid var(--line);border-radius:10px}
      .practice-card:hover{border-color:var(--accent)}
      .practice-card a{display:flex;gap:12px;padding:14px;height:100%}
      .practice-card a:hover{text-decoration:none}
      .practice-card img,.practice-ghost{flex:none;width:56px;height:56px;border-radius:50%;background:var(--tint)}
      .practice-who{display:flex;flex-direction:column;gap:2px;min-width:0}
      .practice-who span{font-size:14px;display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden}
      .practice-who small{color:var(--soft)}
      @media (max-width:860px){.practice-steps,.practice-cards{grid-template-columns:1fr}}
    </style></head><body class="practice-start"><main class="practice">
      <h1>Practice network</h1>
      <p>Everyone here is invented, and nothing leaves this computer. Pick a person and try the whole way from a name on a page to a row in your file.</p>
      <ol class="practice-steps">
        <li><h2>1. Capture</h2><p>Open a person below. Press <kbd>Alt</kbd> + <kbd>Shift</kbd> + <kbd>S</kbd>, or click the toolbar icon and save. Scroll down first if you want their past jobs too.</p></li>
        <li><h2>2. Qualify</h2><p>The popup shows how well the person fits and why. Answer the question it asks, add a note, choose the next step.</p></li>
        <li><h2>3. Export</h2><p>Open the dashboard, select the people you qualified, and choose Export. The file is ready for your CRM or a spreadsheet.</p></li>
      </ol>
      <h2 class="practice-list">Pages to practise on</h2>
      ${placeLinks(PLACES)}
      <h2 class="practice-list">People to practise on</h2>
      <ul class="practice-cards">${world.people.slice(0, LISTED).map(card)}</ul>
    </main>${practiceFooter(uiWords('en'))}</body></html>`;
  return document.markup;
}
