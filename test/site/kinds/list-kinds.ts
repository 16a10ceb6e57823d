import { makeEmberConnections, makeGroupMembers } from '../ember/network.ts';
import { makeCommenters, makeEmberReactions } from '../ember/post-dialogs.ts';
import { makeEmberSearch } from '../ember/search.ts';
import { makeSduiConnections } from '../sdui/connections.ts';
import { makeSduiReactions } from '../sdui/reactions.ts';
import { makePeopleSearch } from '../sdui/search.ts';
import { makeAllSearch } from '../sdui/search-all.ts';
import type { PageKind } from '../site-page.ts';

/** Pages that list people: searches, one's connections, a group, who reacted or wrote. */
export const LIST_KINDS: readonly PageKind[] = [
  { name: 'people-search/sdui', make: makePeopleSearch },
  { name: 'people-search/ember', make: makeEmberSearch },
  { name: 'search-all/sdui', make: makeAllSearch },
  { name: 'connections/sdui', make: makeSduiConnections },
  { name: 'connections/ember', make: makeEmberConnections },
  { name: 'group-members/ember', make: makeGroupMembers },
  { name: 'reactions-dialog/sdui', make: makeSduiReactions },
  { name: 'reactions-dialog/ember', make: makeEmberReactions },
  { name: 'commenters-dialog/ember', make: makeCommenters },
];
