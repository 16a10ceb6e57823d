import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { loadMessages } from '../../lib/locales/index.ts';
import type { CriterionResult } from '../../lib/model/scorecard.ts';
import type { Locale } from '../../lib/model/words.ts';
import { LocaleProvider } from '../locale/locale-provider.tsx';
import { CriteriaList } from './criteria-list.tsx';
import { IntervalBar } from './interval-bar.tsx';
import { Temperature } from './temperature.tsx';

async function draw(node: ReactNode, locale: Locale = 'en'): Promise<string> {
  const messages = await loadMessages(locale);
  return renderToStaticMarkup(
    <LocaleProvider messages={messages} formatLocale={locale} zone="UTC">
      {node}
    </LocaleProvider>,
  );
}

/** What is written, without tags. */
const textOf = (html: string): string => html.replace(/<[^>]+>/g, '');

test('the bar says its value and range, in whole numbers', async () => {
  const html = await draw(<IntervalBar interval={{ low: 57.6, value: 72.3, high: 86.4 }} label="warm" />);
  expect(html).toContain('role="img" aria-label="72, range 58 to 86"');
  expect(html).toContain('interval-band');
});

test('what is exactly known draws no band and says so', async () => {
  const html = await draw(<IntervalBar interval={{ low: 83.9, value: 84, high: 84.1 }} label="hot" />);
  expect(html).toContain('aria-label="84, exact"');
  expect(html).not.toContain('interval-band');
});

test('the bar draws the borders it is given', async () => {
  const interval = { low: 10, value: 20, high: 30 };
  const html = await draw(
    <IntervalBar interval={interval} label="cold" borders={{ cool: 35, warm: 55, hot: 75 }} />,
  );
  expect(
    [...html.matchAll(/style="inset-inline-start:(\d+)%;" class="interval-border"/g)].map(([, at]) => at),
  ).toEqual(['35', '55', '75']);
});

test.each([
  ['en', 'Warm 3'],
  ['id', 'Hangat 3'],
  ['fr', 'Chaud 3'],
  ['de', 'Warm 3'],
  ['es', 'Templado 3'],
] as const)('temperature in %s is a word and a digit: %s', async (locale, said) => {
  const html = await draw(<Temperature label="warm" />, locale);
  expect(textOf(html)).toBe(said);
  expect(html.match(/pip-on/g)).toHaveLength(3);
});

test('a never turns its verdict round: not hit is good, hit excludes', async () => {
  const share = { low: 0, value: 0, high: 0 };
  const never = { field: 'company', kind: 'never', weight: 0, share, evidence: [] } as const;
  const spared: CriterionResult = { ...never, id: '1', verdict: 'miss', evidence: [] };
  const hit: CriterionResult = { ...never, id: '2', verdict: 'match', evidence: [] };
  const [first = '', second = ''] = (await draw(<CriteriaList criteria={[spared, hit]} />)).split('</li>');
  expect(first).toContain('tone-match">no hit');
  expect(second).toContain('tone-miss">Excluded');
});

test('markup in page text stays text', async () => {
  const result: CriterionResult = {
    id: '1',
    field: 'keywords',
    kind: 'nice',
    weight: 3,
    verdict: 'match',
    share: { low: 1, value: 1, high: 1 },
    evidence: [{ words: '<img src=x onerror=alert(1)>', from: 'headline' }],
  };
  const html = await draw(<CriteriaList criteria={[result]} />);
  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img src=x');
});
