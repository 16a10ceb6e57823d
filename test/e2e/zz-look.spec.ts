import { RUN_AXE } from '../browser/axe.ts';
import { writeTables } from '../browser/write-database.ts';
import { test } from './fixtures.ts';
import { openPerson } from './one-person.ts';

test('look', async ({ assay, page }) => {
  const dash = await openPerson(assay, page, 0);
  await dash.setViewportSize({ width: 1280, height: 1000 });
  const at = '2026-11-30T10:00:00.000Z';
  const shot = async (name: string) => {
    await dash.waitForTimeout(400);
    await dash.screenshot({ path: `/tmp/shots/${name}.png` });
    const v = await dash.evaluate<string[]>(RUN_AXE);
    console.log(name, JSON.stringify(v));
  };
  const go = async (route: string) => {
    await dash.goto(assay.page(`dashboard.html#${route}`));
    await dash.waitForTimeout(600);
  };
  await go('/messages');
  await shot('room-empty');
  await go('/messages/content');
  await shot('content-empty');
  await go('/messages/sender');
  await shot('sender');
  await writeTables(dash, {
    snippets: [
      {
        id: 's1',
        name: 'value',
        language: 'en',
        pains: ['manual reporting'],
        personas: [],
        text: 'We cut reporting at {{company | firms like yours}} to an hour.',
        updatedAt: at,
      },
    ],
    contents: [
      {
        id: 'c1',
        title: 'Returns without spreadsheets',
        kind: 'guide',
        link: 'https://www.example.com/returns',
        position: 'discovery',
        stages: [],
        pains: ['returns'],
        personas: [],
        language: 'en',
        updatedAt: at,
      },
      {
        id: 'c2',
        title: 'Price list',
        kind: 'other',
        link: 'https://www.example.com/prices',
        position: 'decision',
        stages: [],
        pains: [],
        personas: [],
        language: 'en',
        updatedAt: at,
      },
    ],
    offers: [
      {
        id: 'o1',
        name: 'Pilot 30',
        stages: ['prospect', 'opportunity'],
        personas: [],
        grades: ['hot'],
        countries: ['GB'],
        until: '2026-12-31',
        days: 30,
        updatedAt: at,
      },
    ],
    templates: [
      {
        id: 't1',
        name: 'Mine',
        form: 'email',
        language: 'en',
        stages: ['suspect'],
        personas: [],
        subject: 'Hi {{frist name}}',
        body: 'Hi {{first name}},\n\nHow is {{compnay}}?\n{{if title}}As {{title}}\n\n{{snippet value}}',
        updatedAt: at,
      },
    ],
  });
  await dash.reload();
  for (const tab of ['template', 'snippet', 'content', 'offer']) {
    await go(`/messages/${tab}`);
    await shot(`tab-${tab}`);
  }
  await go('/messages/template/t1');
  await dash
    .locator('textarea')
    .first()
    .fill('Hi {{first name}},\n\nHow is {{compnay}}?\n{{if title}}As {{title}}\n\n{{snippet value}}');
  await shot('editor-faulty');
  await go('/messages/template/built-in-en-question');
  await shot('editor-builtin');
  await go('/messages/content/c1');
  await shot('editor-content');
  await go('/messages/offer/o1');
  await shot('editor-offer');
});
