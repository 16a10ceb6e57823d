import { describeFailure } from '../actions/outcome.ts';
import { AssayDatabase } from '../store/database.ts';
import { readTemplateResults } from '../store/template-results.ts';
import type { CounterWord } from './message-counter.ts';

const say = (word: CounterWord) => postMessage(word);

async function serve(): Promise<void> {
  const db = new AssayDatabase();
  try {
    const results = await readTemplateResults(db, (done, all) => say({ kind: 'progress', done, all }));
    say({ kind: 'ended', results });
  } catch (error) {
    say({ kind: 'failed', failure: describeFailure(error) });
  } finally {
    db.close();
  }
}

/** The worker's side of `countMessagesAside`: one order, answered once. */
export function serveMessageCounts(): void {
  addEventListener('message', () => void serve());
}
