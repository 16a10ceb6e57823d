import { BUILT_IN_TEMPLATES } from '../followup/message/built-in-templates.ts';
import type { Content } from '../model/content.ts';
import type { Icp } from '../model/icp.ts';
import type { Offer } from '../model/offer.ts';
import type { Snippet } from '../model/snippet.ts';
import type { Template } from '../model/template.ts';
import type { AssayDatabase } from './database.ts';
import { activeIcps } from './link-people.ts';

/** Everything messages are made of, and the personas they may be made for. */
export interface Library {
  /** The user's own, then those that came with Assay. */
  templates: Template[];
  snippets: Snippet[];
  contents: Content[];
  offers: Offer[];
  personas: Icp[];
}

const byName = <T extends { name: string }>(items: T[]): T[] =>
  items.sort((a, b) => a.name.localeCompare(b.name));

/** Reads the whole library: hundreds of rows, not thousands. */
export async function readLibrary(db: AssayDatabase): Promise<Library> {
  const [templates, snippets, contents, offers, personas] = await Promise.all([
    db.templates.toArray(),
    db.snippets.toArray(),
    db.contents.toArray(),
    db.offers.toArray(),
    activeIcps(db),
  ]);
  return {
    templates: [...byName(templates), ...BUILT_IN_TEMPLATES],
    snippets: byName(snippets),
    contents: contents.sort((a, b) => a.title.localeCompare(b.title)),
    offers: byName(offers),
    personas,
  };
}
