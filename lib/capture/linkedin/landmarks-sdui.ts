/**
 * Landmarks of the SDUI profile (React, "flagship-web"). Its class names are build hashes and never used. Everything
 * seen 2026-04 unless marked otherwise. The card key is on a `div` and again on a `section` inside it, or in `id`.
 */

/** On the root of every SDUI screen. */
export const SCREEN = '[data-sdui-screen^="com.linkedin.sdui."]';

const CARD = 'com.linkedin.sdui.profile.card.ref';

/** The dialect of late 2025 named the slug in a test id instead: `profile_ExperienceTopLevelSection_<slug>`. */
const TEST_ID = 'profile_';

/** Cards are keyed `…card.ref<profile id><Card>`; the activity card carries the slug in the id's place. */
export const ANY_CARD = `[componentkey^="${CARD}"], [id^="${CARD}"], [data-testid^="${TEST_ID}"]`;

/** The profile id or slug a card is keyed by. */
export function cardOwner(key: string | undefined, name: string): string | undefined {
  if (key?.startsWith(`${TEST_ID}${name}_`)) return key.slice(TEST_ID.length + name.length + 1);
  return key?.startsWith(CARD) && key.endsWith(name) ? key.slice(CARD.length, -name.length) : undefined;
}

/** Where a card's key may stand. */
export const CARD_KEYS = ['componentkey', 'id', 'data-testid'] as const;

/** Around the top card in the dialect of late 2025 (from other tools' selectors). */
export const MAIN_LEVEL = '[data-view-name="profile-main-level"]';

export const TOP_CARD = 'Topcard';
export const ABOUT_CARD = 'About';
export const EXPERIENCE_CARD = 'ExperienceTopLevelSection';
export const EDUCATION_CARD = 'EducationTopLevelSection';
export const ACTIVITY_CARD = 'Activity';

/** In the contact-info overlay (2026-06). */
export const CONTACT_CARD = 'ContactInfoDetailSection';

/** On every profile of 2026, from before its cards are filled; and where its top card has a mark, in 2025. */
export const PROFILE_PARTS = `[componentkey^="profileCards"], [componentkey^="${CARD}"], ${MAIN_LEVEL}`;

/** Around the first lower cards, keyed by slug. */
export const ABOVE_ACTIVITY = 'profileCardsAboveActivity';

export const CONTACT_LINK = 'a[href*="/overlay/contact-info"]';

/** Ghost logo in front of the employer's name; the school row has `school-accent` (2026, from another tool's selectors). */
export const COMPANY_ICON = 'svg[id^="company-accent"]';

/** Only on the viewer's own profile. */
export const EDIT_LINK = 'a[href*="/edit/intro/"]';

/** `ConnectButton…urn:li:member:<n>_connect` (2026-06, from another tool's notes). */
export const MEMBER_KEY = '[componentkey^="ConnectButton"], [componentkey^="FollowButton"]';

export const PHOTO = 'img[src*="profile-displayphoto"], img[src*="profile-framedphoto"]';
export const PHOTO_GHOST = 'svg[id^="person-accent"]';

export const EXPANDABLE_TEXT = '[data-testid="expandable-text-box"]';
export const EXPAND_BUTTON = '[data-testid="expandable-text-button"], button';

/** One entry of a list card; the hash after it may be negative (`…item--5f9e868`). */
export const LIST_ITEM = '[componentkey^="entity-collection-item"]';

/** Links inside an entry that belong to skills, media and badges, not to the job. */
export const SIDE_LINK = 'a[href*="/overlay/"]';
