import { type Html, html, type Part } from '../html.ts';

/** The class names of one Ember build: hashed ones beside lasting ones, as on the real pages. */
export const E = {
  topCard: 'qWhNpTzeYbVarKmLoUdCsXiGfJ',
  portraitBox: 'LmZsWqTevPaRbYhUdKiOcXnGfJ',
  nameRow: 'TfBxQeUnLwZoRpYdVhKsAiMcGj',
  buttons: 'zXuKoRfYqLhBnWdTvPsEaIcMgJ',
  button: 'BvQyRnTkWzLeUoHdXpFsAiMcGj',
  buttonText: 'hNdWqLzRkYtVbUoXpFsEaIcMgJ',
  actions: 'RkUoXpFsEaIcMgJhNdWqLzYtVb',
  header: 'VbUoXpFsEaIcMgJhNdWqLzRkYt',
  list: 'WqLzRkYtVbUoXpFsEaIcMgJhNd',
  item: 'YtVbUoXpFsEaIcMgJhNdWqLzRk',
  entity: 'pFsEaIcMgJhNdWqLzRkYtVbUoX',
  clamp: 'sEaIcMgJhNdWqLzRkYtVbUoXpF',
} as const;

/** Text twice: once for the eye, once for the ear. `heard` differs where a dash is read aloud. */
export function twin(seen: Part, heard: Part = seen, caption = false): Html {
  return html`<span${caption && html` class="pvs-entity__caption-wrapper"`} aria-hidden="true">${seen}</span><span class="visually-hidden">${heard}</span>`;
}

/** One row of a section: a bold line, quieter lines, and what hangs below. */
export interface EntityParts {
  href: string;
  image: Html;
  title: string;
  /** Beside the title, such as a recommender's degree. */
  beside?: Html;
  /** Each a pair of twins already. */
  lines: { tone: 'normal' | 'light'; content: Html }[];
  below?: Part;
}

export function renderEntity(parts: EntityParts): Html {
  return html`
    <div class="${E.entity}" data-view-name="profile-component-entity">
      <div><a class="optional-action-target-wrapper display-flex" target="_self" href="${parts.href}">${parts.image}</a></div>
      <div class="display-flex flex-column full-width align-self-center">
        <div class="display-flex flex-row justify-space-between">
          <a class="optional-action-target-wrapper display-flex flex-column full-width" target="_self" href="${parts.href}">
            <div class="display-flex flex-wrap align-items-center full-height">
              <div class="display-flex"><div class="display-flex full-width"><div class="display-flex align-items-center mr1 hoverable-link-text t-bold">${twin(parts.title)}</div></div></div>
              ${parts.beside}
            </div>
            ${parts.lines.map(
              ({ tone, content }) =>
                html`<span class="t-14 t-normal${tone === 'light' && ' t-black--light'}">${content}</span>`,
            )}
          </a>
        </div>
        ${parts.below !== undefined && html`<div class="${E.list} pvs-entity__sub-components"><ul>${parts.below}</ul></div>`}
      </div>
    </div>`;
}

export function imageBox(inner: Part): Html {
  return html`<div class="ivm-image-view-model pvs-entity__image"><div class="ivm-view-attr__img-wrapper">${inner}</div></div>`;
}

/** A section with its empty anchor and its doubled heading. */
export function renderSection(id: string, heading: string, body: Part): Html {
  return html`
    <section class="artdeco-card pv-profile-card break-words mt2" tabindex="-1" data-view-name="profile-card">
      <div id="${id}" class="pv-profile-card__anchor"></div>
      <div class="${E.header}"><div class="pvs-header__top-container--no-stack"><div class="pvs-header__left-container--stack"><div>
        <h2 class="pvs-header__title text-heading-large">${twin(heading)}</h2>
      </div></div></div></div>
      ${body}
    </section>`;
}

export function renderList(items: readonly Part[]): Html {
  return html`<div class="${E.list}"><ul>${items.map((item) => html`<li class="artdeco-list__item ${E.item}">${item}</li>`)}</ul></div>`;
}

/** Text that can be cut, with its twin; line breaks are `br` for the eye and spaces for the ear. */
export function clampedText(parts: readonly string[]): Html {
  const seen = parts.map((part, index) => [index > 0 && html`<br><br>`, part]);
  return html`
    <div class="display-flex ph5 pv3"><div class="display-flex full-width"><div class="full-width t-14 t-normal t-black display-flex align-items-center">
      <div class="${E.clamp} inline-show-more-text--is-collapsed full-width" tabindex="-1">${twin(seen, parts.join('  '))}</div>
    </div></div></div>`;
}
