import { beforeEach, describe, expect, it, vi } from 'vitest';
import { captured } from '../../test/fixtures/acts.ts';
import { openDatabase } from '../../test/fixtures/open-database.ts';
import { loadMessages } from '../locales/index.ts';
import { makeList } from '../store/list/make-list.ts';

type Listener = (...args: never[]) => void;
const listeners = new Map<string, Listener>();
const opened: string[] = [];

vi.mock('wxt/browser', () => {
  const event = (name: string) => ({
    addListener: (listener: Listener) => void listeners.set(name, listener),
  });
  return {
    browser: {
      omnibox: {
        onInputStarted: event('started'),
        onInputChanged: event('changed'),
        onInputCancelled: event('cancelled'),
        onInputEntered: event('entered'),
        setDefaultSuggestion: () => {},
      },
    },
  };
});
vi.mock('./tabs.ts', () => ({ openPage: async (_: string, route: string) => void opened.push(route) }));
vi.mock('./speech.ts', () => ({ loadSpeech: async () => ({ messages: await loadMessages('en') }) }));

beforeEach(() => {
  opened.length = 0;
});

async function typed() {
  const { onOmnibox } = await import('./omnibox.ts');
  const db = openDatabase();
  const { id } = await captured(db, { name: 'Zeynep <b>Karadağlı', company: 'Lojistik & Co' });
  await makeList(db, () => {});
  onOmnibox(db);
  const emit = (name: string, ...args: unknown[]) => listeners.get(name)?.(...(args as never[]));
  const suggest = (text: string) =>
    new Promise<chrome.omnibox.SuggestResult[]>((resolve) => emit('changed', text, resolve));
  emit('started');
  return { id, emit, suggest };
}

describe('the keyword in the address field', () => {
  it('finds people, written so that a name cannot be markup', async () => {
    const { id, suggest } = await typed();
    const [found] = await suggest('zeynep');
    expect(found?.content).toBe(`assay-person:${id}`);
    expect(found?.description).toContain('Zeynep &lt;b&gt;Karadağlı');
    expect(found?.description).toContain('Lojistik &amp; Co');
    expect(await suggest('nobody of that name')).toEqual([]);
  });

  it('opens whom is chosen, the best found for what was typed, or everyone', async () => {
    const { id, emit } = await typed();
    emit('entered', `assay-person:${id}`);
    await vi.waitFor(() => expect(opened).toEqual([`/people/${id}`]));
    emit('entered', 'karadagli');
    await vi.waitFor(() => expect(opened.at(-1)).toBe(`/people/${id}`));
    emit('entered', 'xyzzy');
    await vi.waitFor(() => expect(opened.at(-1)).toBe('/people'));
  });
});
