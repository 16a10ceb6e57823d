/** Anchors on sites in general. Microformats are class names by definition (layouts: h-card and hCard, 2026-11-22). */

export const CARD = '.h-card, .vcard';
/** What a property inside belongs to, rather than to the card around it. */
export const CARD_SCOPES = '.h-card, .vcard, .h-event, .vevent, .h-entry, .hentry, .h-cite';
/** Cards that sign, comment or review. */
export const BYLINE_CARD =
  '.p-author, .author, .p-reviewer, .reviewer, .p-comment, .comment, .h-entry, .hentry, .h-cite, .h-review, .hreview';
export const RESUME = '.h-resume, .hresume';
export const JOBS = '.p-experience, .experience.vevent';
export const STUDIES = '.p-education, .education.vevent';

/** schema.org property by the classes that state it, the newer vocabulary first. */
export const CARD_PROPERTIES: readonly (readonly [string, string])[] = [
  ['name', '.p-name'],
  ['name', '.fn'],
  ['url', '.u-url, .url'],
  ['email', '.u-email, .email'],
  ['telephone', '.p-tel, .u-tel, .tel'],
  ['worksFor', '.p-org, .org'],
  ['jobTitle', '.p-job-title, .title'],
  ['jobTitle', '.p-role, .role'],
  ['image', '.u-photo, .photo'],
  ['description', '.p-note, .note'],
  ['addressLocality', '.p-locality, .locality'],
  ['addressRegion', '.p-region, .region'],
  ['addressCountry', '.p-country-name, .country-name'],
  ['homeLocation', '.p-label, .p-adr, .label'],
];

/** Parts of a page that are never about its subject: frame, other people, dialogs, banners, forms, discussion. */
export const ELSEWHERE =
  'aside, [role="complementary"], nav, [role="navigation"], footer, [role="contentinfo"], dialog, [role="dialog"], ' +
  '[role="alertdialog"], [aria-modal="true"], form, iframe, template, [id*="cookie" i], [aria-label*="cookie" i], ' +
  '[class*="cookie" i], [id*="comment" i], [itemprop~="review"], [itemprop~="comment"], .h-cite, .h-review, .hreview';

/** Attributes developers name parts in, for tests and scripts; class names come last and are hashed on many sites. */
export const HINT_ATTRIBUTES = ['data-qa', 'data-testid', 'data-test', 'data-field', 'id', 'class'] as const;

/** How developers name the parts of a profile, whatever language the page is in (GitLab, XING, Crunchbase, 2024-2026). */
export const HINTS = {
  headline: /(?:^|[-_ ])(?:headline|tagline)(?:$|[-_ ])/i,
  title:
    /(?:^|[-_ ])(?:job-?_?title|occupations?|position|person-?role|member-?role|designation)(?:$|[-_ ])/i,
  company: /(?:^|[-_ ])(?:company|employer|organi[sz]ation)(?:-?_?name)?(?:$|[-_ ])/i,
  location: /(?:^|[-_ ])(?:location|locality|city)(?:$|[-_ ])/i,
  about: /(?:^|[-_ ])(?:bio|biography|about-?_?me|summary)(?:$|[-_ ])/i,
} as const;

/** Parts of an address that lead to people. */
export const PEOPLE_PATH =
  /\/(?:people|persons?|team|staff|profiles?|profil|members?|users?|employees?|leadership|experts?|speakers?|equipe|equipo|mitarbeiter|tim|orang|personas?|@[^/]+)(?:\/|$)/i;

/** The end of an address that lists people. */
export const PEOPLE_LIST =
  /\/(?:people|persons|team|staff|profiles|members|users|employees|leadership|experts|speakers|equipe|equipo|mitarbeiter|tim|orang|personas)\/*$/i;

/** Sites where an address of one or two parts is one person's. `handle` is the part that names them. */
export const SOCIAL =
  /^(?:www\.|[a-z]{2}\.)?(?:github\.com|gitlab\.com|twitter\.com|x\.com|xing\.com|bsky\.app|mastodon\.social|facebook\.com|instagram\.com|crunchbase\.com|medium\.com|dribbble\.com|behance\.net)$/;
/** Links that pass a page on, sign in, or lead to the site's own account pages. */
export const SHARING =
  /\/(?:share|sharer|sharearticle|intent|login|signin|signup|home|search|hashtag|explore|company|pages?|groups?)(?:[/.?]|$)/i;

/** One of several things of a kind. */
export const ENTRY = 'li, article, tr, .h-event, .vevent, .h-entry, .hentry';
