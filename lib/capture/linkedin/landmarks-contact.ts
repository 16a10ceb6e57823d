/** Landmarks of the contact-info overlay. Rows are told apart by icon, which no language changes. */

/** SDUI, 2026-06; Ember, 2024-08. */
export const CONTACT_OVERLAY =
  '[data-sdui-screen$="ProfileContactDetailsOverlay"], .artdeco-modal, dialog[open] [componentkey$="ContactInfoDetailSection"]';

/** An icon's name: the svg's own id (SDUI, 2026-06), else a test mark, a sprite reference or `li-icon` (Ember, 2024-08). */
export const CONTACT_ICON = 'svg, li-icon';
export const ICON_NAME_ATTRIBUTES = ['id', 'data-test-icon', 'type'] as const;
export const ICON_SPRITE = 'use[href^="#"]';

/** Beginnings of icon names. The birthday row (`calendar-…`) and the address row (`house-…`) are not listed: never read. */
export const CONTACT_ICONS = {
  profile: 'linkedin-bug',
  website: 'link-',
  phone: 'phone-handset',
  email: 'envelope',
  connected: 'people-',
} as const;
