import { html } from '../html.ts';
import { makeContext } from '../page-context.ts';
import type { PageWish, SitePage } from '../site-page.ts';
import { truthOf } from '../truth.ts';
import { profileUrl, type SiteView, titleText } from '../view.ts';
import { directionOf } from '../world.ts';
import { renderOverlay } from './overlay.ts';

/** The contact dialog with nothing behind it, as it stands while the profile below is still on its way. */
export function makeContactPage({ world, person, locale }: PageWish): SitePage {
  const view: SiteView = { layout: 'sdui', locale, scrolled: false, overlay: true };
  const context = makeContext(world, person, view);
  const page = html`
    <!DOCTYPE html><html lang="${locale}" dir="${directionOf(locale)}" translate="no"><head><meta charset="UTF-8"><title>${titleText(person, view)}</title></head>
    <body data-rehydrated="true"><div id="root">${renderOverlay(context)}</div></body></html>`;
  const { fields, alsoRight, traps } = truthOf(world, person, view);
  const { identities, url, name, emails, phones, websites, connectedOn } = fields;
  return {
    url: `${profileUrl(person)}overlay/contact-info/`,
    html: page.markup,
    truth: {
      kind: 'person',
      people: [
        {
          fields: {
            identities,
            ...(url && { url }),
            ...(name && { name }),
            ...(emails && { emails }),
            ...(phones && { phones }),
            ...(websites && { websites }),
            ...(connectedOn && { connectedOn }),
          },
          alsoRight,
        },
      ],
      traps: [...traps, context.words.profileOf(person.given), context.words.upsell, context.words.phone],
    },
  };
}
