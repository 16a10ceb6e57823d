import type { Messages } from '../messages.ts';
import { capture } from './capture.ts';
import { common } from './common.ts';
import { exchange } from './exchange.ts';
import { score } from './score.ts';
import { today } from './today.ts';
import { trouble } from './trouble.ts';
import { words } from './words.ts';
import { worker } from './worker.ts';

export const messages: Messages = { common, words, score, capture, trouble, worker, exchange, today };
