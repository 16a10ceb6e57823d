import type { Locale } from '../../../lib/model/words.ts';
import { words as de } from './listing-words-de.ts';
import { words as en } from './listing-words-en.ts';
import { words as es } from './listing-words-es.ts';
import { words as fr } from './listing-words-fr.ts';
import { words as id } from './listing-words-id.ts';

/** What the manifest asks for, by its own names; `site` is the host permission. */
type Asked =
  | 'activeTab'
  | 'scripting'
  | 'storage'
  | 'unlimitedStorage'
  | 'alarms'
  | 'notifications'
  | 'contextMenus'
  | 'sidePanel'
  | 'downloads'
  | 'site';

/** Everything a store asks about the extension, in one language. */
export interface ListingWords {
  /** At most 75 characters. */
  name: string;
  /** At most 132 characters. */
  short: string;
  /** Paragraphs; a line that begins with `- ` is an item of a list. */
  long: readonly string[];
  purpose: string;
  /** Why each permission is needed. */
  permissions: Record<Asked, string>;
  /** The stores' questions about data, and the answers. */
  privacy: readonly { question: string; answer: string }[];
  headings: Record<'short' | 'long' | 'purpose' | 'permissions' | 'privacy' | 'pictures', string>;
  /** What each picture shows, in their order. */
  pictures: Record<'today' | 'pipeline' | 'people' | 'person' | 'icp', string>;
}

export const LISTINGS: Record<Locale, ListingWords> = { en, id, fr, de, es };

/** The most a store takes, in characters. */
export const MOST = { name: 75, short: 132, long: 16_000, purpose: 1_000, permission: 1_000 };
