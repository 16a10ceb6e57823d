import { startAct } from '../actions/act.ts';
import { capture } from '../actions/capture.ts';
import { describeFailure } from '../actions/outcome.ts';
import type { Messages } from '../locales/index.ts';
import type { PersonRow } from '../model/person.ts';
import type { AssayDatabase } from '../store/database.ts';
import { readTab, type TabRefusal } from './read-tab.ts';
import { loadSpeech } from './speech.ts';
import type { Tab } from './tabs.ts';
import { showToolbar, type ToolbarWords } from './toolbar.ts';

/** Why a page was not read, in the user's words. */
export function sayRefusal(reason: TabRefusal, say: Messages['capture']): { title: string; body: string } {
  if (reason === 'navigated') return say.movedOn;
  if (reason === 'no-access') return say.notAllowed;
  return say.refusals[reason === 'invalid' ? 'layout-unknown' : reason];
}

function wordsFrom({ worker, words }: Messages): ToolbarWords {
  const scoreOf = ({ score }: PersonRow) =>
    score && `${score.value} (${score.low}–${score.high}) ${words.grades[score.label]} ${score.grade}`;
  return {
    neutral: worker.iconNeutral,
    known: (person) => worker.iconKnown(person.facts.name.value, words.stages[person.stage], scoreOf(person)),
    suppressed: worker.iconSuppressed,
  };
}

/** The toolbar tooltip's words in the user's language. */
export async function toolbarWords(): Promise<ToolbarWords> {
  return wordsFrom((await loadSpeech()).messages);
}

/**
 * Reads and keeps the person a tab shows, without a surface: the shortcut and the context menu. The toolbar icon tells
 * how it went; it says "known" only after the capture has reached the disk.
 */
export async function captureTab(db: AssayDatabase, tab: Tab): Promise<void> {
  const { messages } = await loadSpeech();
  const say = messages.worker;
  await showToolbar(tab.id, 'reading', say.iconReading);
  const fail = (why: string) => showToolbar(tab.id, 'failed', say.iconFailed(why));
  const read = await readTab(tab);
  if (!read.ok) return await fail(sayRefusal(read.reason, messages.capture).title);
  try {
    const outcome = await capture(db, startAct(), { reading: read.person, source: read.source });
    const words = wordsFrom(messages);
    if (!outcome.ok) return await showToolbar(tab.id, 'suppressed', words.suppressed);
    await showToolbar(tab.id, 'known', words.known(outcome.person), outcome.person.score?.value);
  } catch (error) {
    await fail(messages.trouble.storage[describeFailure(error)].title);
  }
}
