import { renderEmberProfile } from './ember/page.ts';
import { makeContext, type PageContext } from './page-context.ts';
import { renderPublicProfile } from './public/page.ts';
import { renderSduiProfile } from './sdui/page.ts';
import { renderVariant } from './variants/render-variant.ts';
import type { SiteView } from './view.ts';
import type { SitePerson, World } from './world.ts';

function renderLayout(context: PageContext): string {
  switch (context.view.layout) {
    case 'sdui':
      return renderSduiProfile(context);
    case 'ember':
      return renderEmberProfile(context);
    case 'public':
      return renderPublicProfile(context);
  }
}

/** A person's page as a whole document, in a layout, a language and a state; the same for the same arguments. */
export function renderProfile(world: World, person: SitePerson, view: SiteView): string {
  const context = makeContext(world, person, view);
  return view.variant === undefined
    ? renderLayout(context)
    : renderVariant(context, view.variant, renderLayout);
}
