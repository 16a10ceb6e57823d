import { startAct } from '../actions/act.ts';
import { capture } from '../actions/capture.ts';
import { captureCompany } from '../actions/capture-company.ts';
import { describeFailure } from '../actions/outcome.ts';
import { type Format, type Messages, makeFormat, sayStanding } from '../locales/index.ts';
import type { PersonRow } from '../model/person.ts';
import type { AssayDatabase } from '../store/database.ts';
import { type CompanyTabReading, type PersonTabReading, readTab, type TabRefusal } from './read-tab.ts';
import { loadSpeech, type Speech } from './speech.ts';
import { getTab, stillShows, type Tab } from './tabs.ts';
import { personToShow, showAddress, showToolbar, type ToolbarWords } from './toolbar.ts';

/** Why a page was not read, in the user's words. */
export function sayRefusal(reason: TabRefusal, say: Messages['capture']): { title: string; body: string } {
  if (reason === 'navigated') return say.movedOn;
  if (reason === 'no-access') return say.notAllowed;
  return say.refusals[reason === 'invalid' ? 'layout-unknown' : reason];
}

const formatOf = ({ formatLocale, zone }: Speech): Format => makeFormat(formatLocale, zone);

function wordsFrom(speech: Speech): ToolbarWords {
  const { messages } = speech;
  const { worker, words, panel } = messages;
  const scoreOf = ({ score }: PersonRow) =>
    score && `${score.value} (${score.low}–${score.high}) ${words.grades[score.label]} ${score.grade}`;
  return {
    neutral: worker.iconNeutral,
    known: (person) => {
      const name = person.facts.name.value;
      const said = sayStanding(person, messages, formatOf(speech));
      return said
        ? worker.iconKnown(name, said.title, undefined)
        : worker.iconKnown(name, words.stages[person.stage], scoreOf(person));
    },
    company: panel.company.icon,
    suppressed: worker.iconSuppressed,
  };
}

/** The toolbar tooltip's words in the user's language. */
export async function toolbarWords(): Promise<ToolbarWords> {
  return wordsFrom(await loadSpeech());
}

async function keepPerson(db: AssayDatabase, tab: Tab, read: PersonTabReading, words: ToolbarWords) {
  const outcome = await capture(db, startAct(), { reading: read.person, source: read.source });
  if (!(await stillShows(tab))) return;
  if (!outcome.ok) return await showToolbar(tab.id, 'suppressed', words.suppressed);
  const { state, title, score } = personToShow(outcome.person, words);
  await showToolbar(tab.id, state, title, score);
}

async function keepCompany(db: AssayDatabase, tab: Tab, read: CompanyTabReading, words: ToolbarWords) {
  await captureCompany(db, startAct(), { reading: read.company, source: read.source });
  if (await stillShows(tab)) await showToolbar(tab.id, 'known', words.company(read.company.name));
}

/**
 * Reads and keeps the person or company a tab shows, without a surface: the shortcut and the context menu. The toolbar
 * icon tells how it went; it says "known" only after the capture has reached the disk, and only while the tab still shows
 * whom it is about. Of a list nobody is kept: whom to save is chosen in the popup.
 */
export async function captureTab(db: AssayDatabase, tab: Tab): Promise<void> {
  const speech = await loadSpeech();
  const { messages } = speech;
  const say = messages.worker;
  await showToolbar(tab.id, 'reading', say.iconReading);
  const fail = (why: string) => showToolbar(tab.id, 'failed', say.iconFailed(why));
  const read = await readTab(db, tab);
  if (!read.ok) return await fail(sayRefusal(read.reason, messages.capture).title);
  const words = wordsFrom(speech);
  try {
    if (read.kind === 'person') await keepPerson(db, tab, read, words);
    else if (read.kind === 'company') await keepCompany(db, tab, read, words);
    else await showToolbar(tab.id, 'choose', messages.list.choose(read.people.length), read.people.length);
  } catch (error) {
    return await fail(messages.trouble.storage[describeFailure(error)].title);
  }
  // Whom the tab shows by now has an icon of their own to set.
  const now = await getTab(tab.id);
  if (now && now.url?.href !== tab.url?.href) await showAddress(db, now, words);
}
