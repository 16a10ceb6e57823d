import { describeFailure } from '../actions/outcome.ts';
import { AssayDatabase } from '../store/database.ts';
import { STOP, type WorkWord } from './work-aside.ts';

/** How an order is carried out: told step by step, until `signal` asks for an end. */
export type Work<Order, Result, Step> = (
  db: AssayDatabase,
  order: Order,
  tell: (step: Step) => void,
  signal: AbortSignal,
) => Promise<Result>;

/** The worker's side of `workAside`: one order, with a connection of its own. */
export function serveWork<Order, Result, Step>(work: Work<Order, Result, Step>): void {
  const stop = new AbortController();
  const say = (word: WorkWord<Result, Step>) => postMessage(word);
  const carryOut = async (order: Order) => {
    const db = new AssayDatabase();
    try {
      const result = await work(db, order, (step) => say({ kind: 'step', step }), stop.signal);
      say({ kind: 'ended', result });
    } catch (error) {
      say({ kind: 'failed', failure: describeFailure(error) });
    } finally {
      db.close();
    }
  };
  addEventListener('message', ({ data }: MessageEvent<Order | typeof STOP>) => {
    if (data === STOP) stop.abort();
    else void carryOut(data);
  });
}
