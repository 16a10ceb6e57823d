import type { Page } from 'puppeteer-core';
import type { FollowUp } from '../../../lib/model/follow-up.ts';
import type { PersonRow } from '../../../lib/model/person.ts';
import { READ_TABLES } from '../read-database.ts';
import { ADD_ON, type Firefox } from './launch-firefox.ts';

/** The browser's own record of the add-on: asking it opens no page of the add-on, which would put things right by itself. */
const inRecord = <T>(firefox: Firefox, expression: string) =>
  firefox.inChrome<T>(`async () => {
    const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(ADD_ON)});
    const { apiManager } = ExtensionParent;
    return ${expression};
  }`);

/** What the toolbar icon says on the tab in front. */
export const toolbarTitle = (firefox: Firefox) =>
  inRecord<string>(
    firefox,
    'apiManager.global.browserActionFor(extension).action.getContextData(gBrowser.selectedTab).title',
  );

/** When each alarm rings, in milliseconds since 1970, by its name. */
export const alarmsOf = (firefox: Firefox) =>
  inRecord<Record<string, number>>(
    firefox,
    `Object.fromEntries([...(await apiManager.asyncGetAPI('alarms', extension)).alarms]
      .map(([name, { scheduledTime }]) => [name, scheduledTime]))`,
  );

/** The names of the notifications that stand. */
export const notificationsOf = (firefox: Firefox) =>
  inRecord<string[]>(
    firefox,
    `[...(await apiManager.asyncGetAPI('notifications', extension)).notificationsMap.keys()]`,
  );

/** Clicks a notification, as the desktop reports it to Firefox. */
export const clickNotification = (firefox: Firefox, name: string) =>
  inRecord<void>(
    firefox,
    `void (await apiManager.asyncGetAPI('notifications', extension)).notificationsMap
      .get(${JSON.stringify(name)}).observe(null, 'alertclickcallback', null)`,
  );

/** Whether the add-on's background page runs, or Firefox has put it to sleep. */
export const backgroundState = (firefox: Firefox) => inRecord<string>(firefox, 'extension.backgroundState');

/** What the add-on's own scripts failed at, and what Firefox does not know in its manifest, once each. */
export const complaintsOf = (firefox: Firefox) =>
  firefox.inChrome<string[]>(`() => {
    const own = '{file: ' + JSON.stringify(${JSON.stringify(firefox.page(''))}).slice(0, -1);
    const said = [...new Set(Services.console.getMessageArray().map(String))];
    return said.filter((line) =>
      (line.includes('JavaScript Error') && line.includes(own)) ||
      (line.includes(${JSON.stringify(ADD_ON)}) && line.includes('Reading manifest')));
  }`);

/** The rows, read on a page of the add-on. */
export async function rowsOf(page: Page): Promise<{ people: PersonRow[]; followUps: FollowUp[] }> {
  return (await page.evaluate(`(${READ_TABLES})(["people", "followUps"])`)) as {
    people: PersonRow[];
    followUps: FollowUp[];
  };
}
