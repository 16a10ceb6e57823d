import { browser } from 'wxt/browser';
import { startAct } from '../actions/act.ts';
import { capture } from '../actions/capture.ts';
import { describeFailure } from '../actions/outcome.ts';
import { type Messages, makeFormat, sayStanding } from '../locales/index.ts';
import type { PersonRow } from '../model/person.ts';
import { textSchema, z } from '../model/schema.ts';
import type { AssayDatabase } from '../store/database.ts';
import { findKnown, findObjection } from '../store/queries.ts';
import { sayRefusal, toolbarWords } from './capture-tab.ts';
import { CHIP_OFF, CHIP_PAGES, type ChipAnswer, type ChipView, listSubject } from './chip-words.ts';
import { isOwnScript } from './picker.ts';
import { namedPerson, readTab } from './read-tab.ts';
import { readSettings, watchSettings, writeSettings } from './settings.ts';
import { loadSpeech, type Speech } from './speech.ts';
import { getTab, onTabShown, type Tab } from './tabs.ts';
import { showAddress } from './toolbar.ts';

const SCRIPT = 'chip';
const FILE = '/chip.js';

const askSchema = z.object({
  kind: z.literal('chip'),
  what: z.enum(['look', 'save']),
  subject: textSchema(2_000),
});
type Ask = z.infer<typeof askSchema>;

const subjectOf = (url: URL | undefined): string | undefined => url && (namedPerson(url) ?? listSubject(url));

function personView(state: 'saved' | 'known', person: PersonRow, speech: Speech): ChipView {
  const { messages, formatLocale, zone } = speech;
  const { chip, words } = messages;
  const said = sayStanding(person, messages, makeFormat(formatLocale, zone));
  // The sentence goes on behind it.
  const stands = said?.title.replace(/\.$/, '') ?? words.stages[person.stage];
  const title = chip.titles.known(stands);
  if (said?.kind === 'rejected') return { state, label: said.short, title };
  return { state, label: chip[state], title, ...(person.score && { score: person.score.value }) };
}

const suppressedView = ({ chip }: Messages): ChipView => ({
  state: 'suppressed',
  label: chip.suppressed,
  title: chip.titles.suppressed,
});

const failedView = ({ chip }: Messages, why: string): ChipView => ({
  state: 'failed',
  label: chip.failed,
  title: chip.titles.failed(why),
});

/** What is known of whom the address names. The page is not looked at. */
async function look(db: AssayDatabase, subject: string, speech: Speech): Promise<ChipView> {
  const say = speech.messages;
  if (subject.startsWith('list:'))
    return { state: 'list', label: say.chip.list, title: say.chip.titles.list };
  const known = await findKnown(db, [subject]);
  if (known) return personView('known', known, speech);
  if (await findObjection(db, [subject])) return suppressedView(say);
  return { state: 'idle', label: say.chip.save, title: say.chip.titles.save };
}

/** Reads the tab and keeps the person, provided that is still whom the button stood for. */
async function save(db: AssayDatabase, tab: Tab, subject: string, speech: Speech): Promise<ChipView> {
  const say = speech.messages;
  const read = await readTab(db, tab);
  if (!read.ok) return failedView(say, sayRefusal(read.reason, say.capture).title);
  if (read.kind !== 'person' || !read.person.identities.includes(subject))
    return failedView(say, say.capture.movedOn.title);
  try {
    const outcome = await capture(db, startAct(), { reading: read.person, source: read.source });
    return outcome.ok ? personView('saved', outcome.person, speech) : suppressedView(say);
  } catch (error) {
    return failedView(say, say.trouble.storage[describeFailure(error)].title);
  }
}

/** Of a list, whom to save is chosen in the popup, which the browser may decline to open. */
async function openList(say: Messages): Promise<ChipView> {
  const { chip } = say;
  const opened = await browser.action.openPopup().then(
    () => true,
    () => false,
  );
  return { state: 'list', label: chip.list, title: opened ? chip.titles.list : chip.titles.useToolbar };
}

/** Where the tab stands is the browser's word; the button's own says only whom its user was looking at. */
async function answer(
  db: AssayDatabase,
  { what, subject }: Ask,
  tabId: number,
): Promise<ChipAnswer | typeof CHIP_OFF | undefined> {
  // Put into a page that was still loading when it was switched off.
  if (!(await readSettings()).chip) return CHIP_OFF;
  const tab = await getTab(tabId);
  if (tab === undefined || subjectOf(tab.url) !== subject) return undefined;
  const speech = await loadSpeech();
  const { messages } = speech;
  const { chip } = messages;
  const reading: ChipView = { state: 'reading', label: chip.reading, title: chip.reading };
  if (what === 'look') return { subject, view: await look(db, subject, speech), reading };
  if (subject.startsWith('list:')) return { subject, view: await openList(messages), reading };
  const view = await save(db, tab, subject, speech);
  const now = await getTab(tabId);
  if (now) await showAddress(db, now, await toolbarWords());
  return { subject, view, reading };
}

/** Whether a tab's page may carry the button. */
const isChipPage = (url: URL | undefined): boolean =>
  subjectOf(url) !== undefined && url?.protocol === 'https:';

/** Puts the script into a page that is open already, or was reached without loading one. It stands there once. */
async function inject(tab: Tab): Promise<void> {
  if (!isChipPage(tab.url)) return;
  // The browser may close the page to extensions, or the user the tab.
  await browser.scripting.executeScript({ target: { tabId: tab.id }, files: [FILE] }).catch(() => undefined);
}

/** Answers the buttons in pages, and brings one to profiles that a site goes to without loading a page. */
export function onChipAsked(db: AssayDatabase): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const asked = z.safeParse(askSchema, message);
    const id = sender.tab?.id;
    if (!asked.success || id === undefined || !isOwnScript(sender)) return;
    answer(db, asked.data, id).then(respond, () => respond(undefined));
    // Tells the browser that the answer comes later.
    return true;
  });
  onTabShown(async (tab) => {
    if (isChipPage(tab.url) && (await readSettings()).chip) await inject(tab);
  });
}

async function register(on: boolean): Promise<void> {
  const [known] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (known && !on) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
  if (known || !on) return;
  await browser.scripting.registerContentScripts([
    { id: SCRIPT, js: [FILE], matches: CHIP_PAGES, runAt: 'document_idle', persistAcrossSessions: true },
  ]);
}

/** Tells every button there is something it should know. Tabs without one do not answer; that is no fault. */
async function tellAll(kind: typeof CHIP_OFF | 'chip-look'): Promise<void> {
  const tabs = await browser.tabs.query({ url: 'https://*.linkedin.com/*' });
  await Promise.all(
    tabs.map(({ id }) => id !== undefined && browser.tabs.sendMessage(id, { kind }).catch(() => undefined)),
  );
}

/** Makes what is registered agree with the setting: an update of the extension drops registrations. */
export async function reconcileChip(): Promise<void> {
  await register((await readSettings()).chip);
}

/**
 * Switches the button on or off. The worker hears of it and takes it to the open tabs, so that it arrives there however soon
 * the page that asked is closed.
 * @throws when the browser refuses; then the setting is as it was
 */
export async function switchChip(on: boolean): Promise<void> {
  await register(on);
  await writeSettings({ ...(await readSettings()), chip: on });
}

/** In the worker: puts the button into the open tabs, or takes it off them, when the setting changes. */
export function onChipSwitched(): void {
  watchSettings(async ({ chip }, before) => {
    if (chip === before.chip) return;
    if (!chip) return await tellAll(CHIP_OFF);
    const tabs = await browser.tabs.query({ url: CHIP_PAGES });
    await Promise.all(
      tabs.map(async ({ id }) => inject((await getTab(id ?? -1)) ?? { id: -1, windowId: -1 })),
    );
  });
}

/** Lets the buttons look again after someone was saved another way. */
export async function refreshChips(): Promise<void> {
  if ((await readSettings()).chip) await tellAll('chip-look');
}
