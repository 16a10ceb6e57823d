/** The library that messages are made of: every list and editor, in both themes. */
import { violationsOf } from '../browser/axe.ts';
import { writeTables } from '../browser/write-database.ts';
import { expect, test } from './fixtures.ts';
import { AT, GUIDE } from './library-rows.ts';
import { openPerson } from './one-person.ts';

test('every list and editor of the library keeps to the rules', async ({ assay, page }) => {
  const dash = await openPerson(assay, page, 0);
  await writeTables(dash, {
    contents: [GUIDE],
    snippets: [
      {
        id: 's1',
        name: 'value',
        language: 'en',
        pains: ['returns'],
        personas: [],
        text: 'x',
        updatedAt: AT,
      },
    ],
    offers: [
      {
        id: 'o1',
        name: 'Pilot',
        stages: [],
        personas: [],
        grades: ['hot'],
        countries: ['GB'],
        until: '2030-01-01',
        updatedAt: AT,
      },
    ],
  });
  for (const route of [
    'template',
    'snippet',
    'content',
    'offer',
    'sender',
    'template/built-in-en-share',
    'snippet/s1',
    'content/c1',
    'offer/o1',
    'offer/gone',
  ]) {
    await dash.goto(assay.page(`dashboard.html#/messages/${route}`));
    await dash.locator('.library-page, .nothing-here, h1').first().waitFor();
    expect(await violationsOf(dash), route).toEqual([]);
  }
});
