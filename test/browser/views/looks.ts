import type { Look } from './shown.ts';

/** At 200 % the same window holds half as many CSS pixels each way (WCAG 1.4.4 and 1.4.10). */
const halved = ({ width, height, ...look }: Look, name: string): Look => ({
  ...look,
  name,
  width: width / 2,
  height: height / 2,
});

const WINDOW: Look = { name: 'light', width: 1280, height: 800, colorScheme: 'light', dir: 'ltr' };
const POPUP: Look = { ...WINDOW, width: 380, height: 600 };
/** A browser gives a popup 600 of the screen's pixels in height at most. */
const POPUP_ZOOMED: Look = { ...POPUP, name: 'zoom', height: 300 };
/** The narrowest width WCAG 1.4.10 asks for. */
const PANEL: Look = { ...WINDOW, width: 320, height: 720 };

export const LOCALES = ['en', 'de', 'id'] as const;
export type ViewLocale = (typeof LOCALES)[number];

const around = (usual: Look, zoomed: Look, locale: ViewLocale): readonly Look[] =>
  locale === 'en'
    ? [usual, { ...usual, name: 'dark', colorScheme: 'dark' }, { ...usual, name: 'rtl', dir: 'rtl' }, zoomed]
    : [usual, zoomed];

/**
 * How the dashboard and the welcome page are looked at in a language.
 * @param full whether also where little can differ: from right to left, and in other languages where there is room
 */
export function windowLooks(locale: ViewLocale, full = true): readonly Look[] {
  const all = around(WINDOW, halved(WINDOW, 'zoom'), locale);
  if (full) return all;
  return all.filter(({ name, dir }) => dir === 'ltr' && (locale === 'en' || name === 'zoom'));
}
export const popupLooks = (locale: ViewLocale) => around(POPUP, POPUP_ZOOMED, locale);
export const panelLooks = (locale: ViewLocale) =>
  around(PANEL, { ...PANEL, name: 'zoom', height: 360 }, locale);
