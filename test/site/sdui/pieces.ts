import { type Html, html, type Part } from '../html.ts';
import { portraitSet, portraitUrl } from '../images.ts';
import type { SitePerson } from '../world.ts';
import { C } from './classes.ts';

const CARD_KEY = 'com.linkedin.sdui.profile.card.ref';

/** A stock icon: the real pages tell them apart by id, in any language. */
export function icon(id: string, size = 24, label?: string): Html {
  return html`<svg xmlns="http://www.w3.org/2000/svg" id="${id}" fill="currentColor" aria-hidden="${label ? 'false' : 'true'}" data-supported-dps="${size}x${size}" viewBox="0 0 24 24" width="${size}" height="${size}" role="img" aria-label="${label ?? ''}"><path d="${shapeOf(id)}"/></svg>`;
}

const SHAPES: Readonly<Record<string, string>> = {
  home: 'M12 3 2 11h3v9h5v-6h4v6h5v-9h3z',
  people:
    'M8 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zm9 1a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM1 21c0-5 3-8 7-8s7 3 7 8zm16 0h6c0-4-2-7-6-7l-2 .4c1.400 1.500 2 3.600 2 6.600z',
  job: 'M9 4h6v3h6v13H3V7h6zm2 3h2V6h-2z',
  messages: 'M3 4h18v13H9l-5 4v-4H3z',
  bell: 'M12 2a7 7 0 0 1 7 7v5l2 4H3l2-4V9a7 7 0 0 1 7-7zM9 19h6a3 3 0 0 1-6 0z',
  search:
    'M10 3a7 7 0 1 0 4.200 12.600l5 5 1.400-1.400-5-5A7 7 0 0 0 10 3zm0 2a5 5 0 1 1 0 10 5 5 0 0 1 0-10z',
  verified:
    'M12 2l8 3v6c0 5-3 9-8 11-5-2-8-6-8-11V5zm-1.200 13.500 6-6-1.400-1.400-4.600 4.600-2-2-1.400 1.400z',
  send: 'M2 3l20 9-20 9 4-9z',
  connect: 'M9 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM1 21c0-5 3-8 8-8s8 3 8 8zM19 7h2v3h3v2h-3v3h-2v-3h-3v-2h3z',
  add: 'M11 4h2v7h7v2h-7v7h-2v-7H4v-2h7z',
  arrow: 'M13 5l7 7-7 7-1.400-1.400 4.600-4.600H4v-2h12.200l-4.600-4.600z',
  overflow: 'M4 10h4v4H4zm6 0h4v4h-4zm6 0h4v4h-4z',
  phone: 'M6 2h4l2 6-3 2c1 2 3 4 5 5l2-3 6 2v4c0 2-2 4-4 4C10 22 2 14 2 6c0-2 2-4 4-4z',
  envelope: 'M2 5h20v14H2zm2 2.400V17h16V7.400l-8 6z',
  link: 'M4 8h6v2H5v4h5v2H3V8zm10 0h7v8h-7v-2h5v-4h-5zm-6 3h8v2H8z',
  calendar: 'M4 4h3V2h2v2h6V2h2v2h3v17H4zm2 6v9h12v-9z',
  globe: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm0 2c2 2 3 5 3 8s-1 6-3 8c-2-2-3-5-3-8s1-6 3-8z',
  close:
    'M5 6.400 6.400 5 12 10.600 17.600 5 19 6.400 13.400 12l5.600 5.600-1.400 1.400L12 13.400 6.400 19 5 17.600 10.600 12z',
};

function shapeOf(id: string): string {
  return SHAPES[id.split('-')[0] ?? ''] ?? 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16z';
}

/** A round photo over its placeholder drawing; the photo's `alt` is empty on most of the real pages. */
export function face(person: SitePerson, alt = ''): Html {
  const url = portraitUrl(person, 100);
  return html`
    <figure class="${C.faceBox}" aria-hidden="${alt === '' ? 'true' : 'false'}">
      <svg xmlns="http://www.w3.org/2000/svg" id="person-accent-4" aria-hidden="true" viewBox="0 0 128 128" class="${C.image}" role="img" aria-label=""><circle cx="64" cy="48" r="24"/><path d="M20 128a44 44 0 0 1 88 0z"/></svg>
      ${url !== undefined && html`<img class="${C.image}" alt="${alt}" sizes="100vw" srcset="${portraitSet(person)}" src="${url}" data-loaded="true">`}
    </figure>`;
}

/** A square logo over its placeholder; `company-accent` and `school-accent` tell employer from school. */
export function logo(kind: 'company' | 'school', url: string, alt = ''): Html {
  return html`
    <figure class="${C.logoBox}" aria-hidden="${alt === '' ? 'true' : 'false'}">
      <svg xmlns="http://www.w3.org/2000/svg" id="${kind}-accent-4" aria-hidden="${alt === '' ? 'true' : 'false'}" viewBox="0 0 128 128" class="${C.image}" role="img" aria-label="${alt}"><path d="M20 20h88v88H20z"/></svg>
      <img class="${C.image}" alt="${alt}" src="${url}" data-loaded="true">
    </figure>`;
}

/** A subject card: the same key on the outer block and on the section inside, as on the real pages. */
export function subjectCard(reference: string, card: string, inner: Part): Html {
  const key = `${CARD_KEY}${reference}${card}`;
  return html`
    <div class="${C.block}" componentkey="${key}"><div class="${C.contents}" data-display-contents="true">
      <section class="${C.card}" componentkey="${key}"><div class="${C.column}">${inner}</div></section>
    </div></div>`;
}

/** A card with nothing in it, which most profiles carry several of. */
export function emptyCard(reference: string, card: string): Html {
  return html`<div class="${C.block}" componentkey="${CARD_KEY}${reference}${card}"></div>`;
}

/** Text that can be cut and unfolded; the whole text is in the page either way. */
export function foldedText(parts: readonly string[], more: string): Html {
  return html`
    <p class="${C.text}"><span class="${C.clamp}" tabindex="-1" data-testid="expandable-text-box">
      ${parts.map((part, index) => [index > 0 && html`<br><br>`, part])}
      <button type="button" aria-hidden="true" data-testid="expandable-text-button"><span><span><span>…</span><span> ${more}</span></span></span></button>
    </span></p>`;
}
