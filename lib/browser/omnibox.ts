import { browser } from 'wxt/browser';
import type { Brief } from '../model/brief.ts';
import { ListFinder } from '../pipeline/list/find.ts';
import type { AssayDatabase } from '../store/database.ts';
import { readKeptList } from '../store/list/kept-list.ts';
import { loadSpeech } from './speech.ts';
import { openPage } from './tabs.ts';

/** As many as the browser shows below the default one. */
const MOST = 5;
const PERSON = 'assay-person:';

/** What a browser that reads suggestions as XML takes for text. */
function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}

/** One line about somebody: name, title and employer. */
function describePerson({ name, title, company }: Brief): string {
  return escapeXml([name, [title, company].filter(Boolean).join(', ')].filter(Boolean).join(' · '));
}

/** The list as it is now, to be searched for as long as the user types; a list that was never made is nobody. */
async function readFinder(db: AssayDatabase): Promise<ListFinder> {
  return new ListFinder(await readKeptList(db));
}

function findPeople(finder: ListFinder, text: string): Brief[] {
  if (text.trim() === '') return [];
  const clock = { now: Math.floor(Date.now() / 1000), startOf: () => 0 };
  return finder.find({ text }, clock, 0, MOST).people;
}

/**
 * Answers the keyword `assay` in the address field: finds people while the user types, and opens whom they choose, or the best
 * found. The list is read when typing begins; a worker that is stopped meanwhile reads it again.
 */
export function onOmnibox(db: AssayDatabase): void {
  let finder: Promise<ListFinder> | undefined;
  const forget = () => {
    finder = undefined;
  };
  const find = async (text: string): Promise<Brief[]> => {
    finder ??= readFinder(db);
    return findPeople(await finder, text);
  };
  browser.omnibox.onInputStarted.addListener(() => {
    finder = readFinder(db);
    void loadSpeech().then(({ messages }) =>
      browser.omnibox.setDefaultSuggestion({ description: escapeXml(messages.worker.omnibox) }),
    );
  });
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    void find(text).then((people) =>
      suggest(people.map((brief) => ({ content: PERSON + brief.id, description: describePerson(brief) }))),
    );
  });
  browser.omnibox.onInputCancelled.addListener(forget);
  browser.omnibox.onInputEntered.addListener((chosen) => {
    void (async () => {
      const id = chosen.startsWith(PERSON) ? chosen.slice(PERSON.length) : (await find(chosen))[0]?.id;
      forget();
      await openPage('dashboard', id === undefined ? '/people' : `/people/${id}`);
    })();
  });
}
