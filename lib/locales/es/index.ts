import type { Messages } from '../messages.ts';
import { account } from './account.ts';
import { add } from './add.ts';
import { capture } from './capture.ts';
import { changes } from './changes.ts';
import { chip } from './chip.ts';
import { common } from './common.ts';
import { companies } from './companies.ts';
import { dashboard } from './dashboard.ts';
import { duplicates } from './duplicates.ts';
import { exchange } from './exchange.ts';
import { handoff } from './handoff.ts';
import { health } from './health.ts';
import { icp } from './icp.ts';
import { icps } from './icps.ts';
import { list } from './list.ts';
import { ownFields } from './own-fields.ts';
import { panel } from './panel.ts';
import { people } from './people.ts';
import { person } from './person.ts';
import { personPage } from './person-page.ts';
import { popup } from './popup.ts';
import { practice } from './practice.ts';
import { score } from './score.ts';
import { settings } from './settings.ts';
import { stages } from './stages.ts';
import { today } from './today.ts';
import { touches } from './touches.ts';
import { trouble } from './trouble.ts';
import { welcome } from './welcome.ts';
import { words } from './words.ts';
import { worker } from './worker.ts';

export const messages: Messages = {
  account,
  common,
  handoff,
  health,
  chip,
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
  icps,
  personPage,
  settings,
  welcome,
  popup,
  practice,
  list,
  ownFields,
  panel,
  add,
  changes,
  companies,
  duplicates,
  stages,
  touches,
  late: {
    backup: async () => (await import('./backup.ts')).backup,
    calibration: async () => (await import('./calibration.ts')).calibration,
    call: async () => (await import('./call.ts')).call,
    board: async () => (await import('./board.ts')).board,
    lists: async () => (await import('./lists.ts')).lists,
    tour: async () => (await import('./tour.ts')).tour,
    cadences: async () => (await import('./cadences.ts')).cadences,
    imports: async () => (await import('./imports.ts')).imports,
    insights: async () => (await import('./insights.ts')).insights,
    compose: async () => (await import('./compose.ts')).compose,
    company: async () => (await import('./company.ts')).company,
    privacy: async () => (await import('./privacy.ts')).privacy,
    exporting: async () => (await import('./exporting.ts')).exporting,
  },
};
