import type { Page } from '@playwright/test';
import type { Office } from './make-office.ts';

/** A view of the dashboard: its address, and what is done there until it shows. No step depends on the language. */
export interface View {
  name: string;
  route: string;
  steps?(page: Page): Promise<void>;
}

const press =
  (...keys: string[]) =>
  async (page: Page) => {
    for (const key of keys) await page.keyboard.press(key);
  };

const at = (name: string, route = name, steps?: View['steps']): View => ({
  name,
  route,
  ...(steps && { steps }),
});

/** The rooms, which are there without anybody as well. */
const ROOMS: readonly View[] = [
  at('today', ''),
  at('today-week', '', async (page) => {
    await page.locator('.page-header input[type=radio]').nth(1).check();
  }),
  at('pipeline'),
  at('people'),
  at('changes'),
  at('companies'),
  at('duplicates'),
  at('add'),
  at('icps'),
  at('icp-templates', 'icps/templates'),
  at('insights'),
  at('calibration'),
  at('cadences'),
  at('cadence-built-in', 'cadences/standard'),
  at('messages'),
  at('snippets', 'messages/snippet'),
  at('contents', 'messages/content'),
  at('offers', 'messages/offer'),
  at('sender', 'messages/sender'),
  at('import'),
  at('export'),
  at('health'),
  at('settings'),
  at('nowhere', 'no/such/room'),
];

/** What is opened over a room, from any room. */
const OVER: readonly View[] = [
  at('palette', '', press('Control+k')),
  at('keys', '', press('?')),
  at('tour', '', async (page) => {
    await page.evaluate(`(async () => {
      const { settings } = await chrome.storage.local.get('settings');
      await chrome.storage.local.set({ settings: { ...settings, tour: 0 } });
    })()`);
    await page.locator('.tour').waitFor();
  }),
];

/** An empty installation. */
export const EMPTY_VIEWS: readonly View[] = ROOMS.flatMap((view) =>
  view.name === 'today-week' || view.name === 'nowhere' ? [] : [view],
);

const PEOPLE_VIEWS: readonly View[] = [
  at('people-filter', 'people', async (page) => {
    await page.locator('.segment-open').nth(-2).click();
    await page.keyboard.press('f');
    await page.locator('.filter').waitFor();
  }),
  at('people-bulk', 'people', async (page) => {
    for (const n of [1, 2, 3]) await page.getByRole('checkbox').nth(n).check();
    await page.locator('.bulk').waitFor();
  }),
  at('people-bulk-move', 'people', async (page) => {
    await page.getByRole('checkbox').first().check();
    await page.locator('.bulk').waitFor();
    await page.keyboard.press('m');
  }),
  at('people-columns', 'people', async (page) => {
    await page.locator('.people-actions [aria-haspopup=dialog]').click();
  }),
  at('people-none', 'people', async (page) => {
    await page.locator('.people-search input').fill('xyzzy plugh');
    await page.locator('.empty-state').waitFor();
  }),
  at('board-move', 'pipeline', async (page) => {
    await page.locator('.board-card').first().waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('m');
  }),
];

const TODAY_VIEWS: readonly View[] = [
  at('today-outcome', '', press('e')),
  at('today-snooze', '', press('z')),
  at('today-reschedule', '', press('r')),
  at('today-message', '', async (page) => {
    await page.keyboard.press('c');
    await page.locator('.composer[aria-busy=false]').waitFor();
  }),
];

const personViews = ({ person, company }: Office): readonly View[] => [
  at('person', `people/${person}`),
  at('person-message', `people/${person}`, async (page) => {
    await page.locator('h1').waitFor();
    await page.keyboard.press('c');
    await page.locator('.composer[aria-busy=false]').waitFor();
  }),
  at('handoff', `people/${person}/handoff`),
  at('call', `people/${person}/call`),
  at('call-end', `people/${person}/call`, async (page) => {
    await page.getByRole('timer').waitFor();
    await page.keyboard.press('e');
  }),
  at('company', `companies/${company}`),
];

const EDITORS: readonly View[] = [
  at('icp', 'icp/cold-chain'),
  at('icp-versions', 'icp/cold-chain/versions'),
  at('cadence', 'cadences/own'),
  at('template', 'messages/template/t1'),
  at('snippet', 'messages/snippet/s0'),
  at('content', 'messages/content/c1'),
  at('offer', 'messages/offer/o0'),
  at('add-pasted', 'add', async (page) => {
    const lines = [
      'Maximiliane von Hohenfels-Wartenberg, Bereichsleiterin, Kühlhaus Nord GmbH & Co. KG',
      'ليلى الزهرواني\tاختصاصية\tNahr Al-Fidda',
      'ada@example.com',
    ];
    await page.locator('textarea').first().fill(lines.join('\n'));
  }),
];

/** A file with long names, names from right to left, and a row that is nobody's. */
const FILE = {
  name: 'messe-kuehllogistik-bremen-2026-alle-besucherinnen-und-besucher.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    [
      'Vorname;Nachname;Firma;Position;E-Mail;Hallenplan-Nr.',
      'Maximiliane;von Hohenfels-Wartenberg;Kühlhaus Nord GmbH & Co. KG;Bereichsleiterin Einkauf und Beschaffung;m.hohenfels@kuehlhaus.example;4',
      'ليلى;الزهرواني;Nahr Al-Fidda;اختصاصية;layla@nahr.example;7',
      ';;Polder & Söhne;Einkauf;kein-name;9',
      'Bo;Li;;;;',
    ].join('\n'),
  ),
};

const chooseFile = async (page: Page, file: object) =>
  await page.locator('input[type=file]').setInputFiles(file as typeof FILE);

/** A file on its way in. The last of them changes something: its people are here afterwards. */
const IMPORTS: readonly View[] = [
  at('import-refused', 'import', async (page) => {
    await chooseFile(page, { ...FILE, buffer: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex') });
    await page.locator('.note').waitFor();
  }),
  at('import-chosen', 'import', async (page) => {
    await chooseFile(page, FILE);
    await page.locator('.import-people .list-row').first().waitFor();
  }),
  at('import-ended', 'import', async (page) => {
    await chooseFile(page, FILE);
    await page.locator('.import-people .list-row').first().waitFor();
    await page.locator('.import-side > .stack .button').last().click();
    await page.locator('.import-tiles').waitFor();
  }),
];

/** The last of all, because it changes something: a touch is left out, and can be brought back. */
const UNDO = at('undo', '', async (page) => {
  await page.keyboard.press('x');
  await page.locator('.undo-bar').waitFor();
});

/** Every view of an office in the middle of its work. */
export const officeViews = (office: Office): readonly View[] => [
  at('export-columns', 'export', async (page) => {
    await page.locator('.export-main details summary').last().click();
  }),
  at('export-crm', 'export', async (page) => {
    await page.locator('.export-side input').nth(3).check();
    await page.locator('.export-group input').first().check();
    await page.locator('.export-checks summary').first().click();
  }),
  ...ROOMS,
  ...PEOPLE_VIEWS,
  ...TODAY_VIEWS,
  ...personViews(office),
  ...EDITORS,
  ...IMPORTS,
  ...OVER,
  UNDO,
];
