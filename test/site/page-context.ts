import { type KeyMaker, makeKeys } from './component-keys.ts';
import { type UiWords, uiWords } from './ui-words.ts';
import { type Neighbours, neighboursOf, type SiteView } from './view.ts';
import type { SitePerson, World } from './world.ts';

/** What every part of a page is drawn from. */
export interface PageContext {
  world: World;
  person: SitePerson;
  view: SiteView;
  words: UiWords;
  near: Neighbours;
  keys: KeyMaker;
}

export function makeContext(world: World, person: SitePerson, view: SiteView): PageContext {
  return {
    world,
    person,
    view,
    words: uiWords(view.locale),
    near: neighboursOf(world, person),
    keys: makeKeys(`${world.seed}/${person.slug}/${view.layout}`),
  };
}
