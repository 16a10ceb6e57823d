import type { Entry } from '../../model/ledger.ts';

/** What an observation is cut down to: that it happened. */
const SEEN = {
  reading: { identities: [] as string[] },
  source: { kind: 'user' as const },
};

/**
 * An entry without what no insight counts, so that hundreds of thousands can be held at once; `undefined` for one of which nothing
 * is left. What was taken back, and which records are one, can still be told from the rest.
 */
export function slimEntry(entry: Entry): Entry | undefined {
  switch (entry.type) {
    case 'observed':
      return { ...entry, data: SEEN };
    case 'moved': {
      const { from, to, disqualified } = entry.data;
      return { ...entry, data: { from, to, ...(disqualified && { disqualified }) } };
    }
    case 'contacted': {
      const { message, ...told } = entry.data;
      const { contents } = message ?? {};
      return { ...entry, data: { ...told, ...(contents && { message: { contents, text: '' } }) } };
    }
    case 'signalled': {
      const { kind, at } = entry.data;
      return { ...entry, data: { kind, at } };
    }
    case 'scheduled':
    case 'done':
    case 'called':
    case 'merged':
    case 'merged-into':
    case 'unmerged':
    case 'undone':
      return entry;
    default:
      return undefined;
  }
}
