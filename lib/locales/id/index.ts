import type { Messages } from '../messages.ts';
import { capture } from './capture.ts';
import { common } from './common.ts';
import { dashboard } from './dashboard.ts';
import { exchange } from './exchange.ts';
import { icp } from './icp.ts';
import { people } from './people.ts';
import { person } from './person.ts';
import { personPage } from './person-page.ts';
import { popup } from './popup.ts';
import { score } from './score.ts';
import { settings } from './settings.ts';
import { today } from './today.ts';
import { trouble } from './trouble.ts';
import { welcome } from './welcome.ts';
import { words } from './words.ts';
import { worker } from './worker.ts';

export const messages: Messages = {
  common,
  words,
  score,
  capture,
  trouble,
  worker,
  exchange,
  today,
  person,
  dashboard,
  people,
  icp,
  personPage,
  settings,
  welcome,
  popup,
};
