import { describe, expect, it } from 'vitest';
import type { AcceptedReading, TabReading } from '../../lib/browser/read-tab.ts';
import type { Tab } from '../../lib/browser/tabs.ts';
import { afterReading, beforeReading, isNews, readBefore } from './page-state.ts';

const at = '2026-03-02T09:00:00.000Z';
const tabAt = (href: string, id = 1): Tab => ({ id, windowId: 1, url: new URL(href) });
const ada = tabAt('https://www.linkedin.com/in/ada/');
const bo = tabAt('https://www.linkedin.com/in/bo/');
const reading = { ok: true, kind: 'person' } as AcceptedReading;
const refusal: TabReading = { ok: false, reason: 'not-ready', tried: [] };

describe('what a surface knows of the page in view', () => {
  const read = afterReading(beforeReading(undefined, ada), reading, at);

  it('is dropped with the page', () => {
    expect(beforeReading(read, bo)).toMatchObject({ identity: 'li:in/bo', reading: undefined, busy: true });
    expect(beforeReading(read, tabAt('https://www.linkedin.com/in/ada/', 2)).reading).toBeUndefined();
    expect(beforeReading(read, { id: 1, windowId: 1 }).reading).toBeUndefined();
  });

  it('stays through another part of the same profile, and through a try that gives nothing', () => {
    const experience = tabAt('https://www.linkedin.com/in/ada/details/experience/?trk=x');
    const again = afterReading(beforeReading(read, experience), refusal, at);
    expect(again).toMatchObject({ reading, refusal, busy: false });
  });

  it('is not carried between two pages whose address the browser does not tell', () => {
    const hidden: Tab = { id: 1, windowId: 1 };
    const seen = { ...afterReading(beforeReading(undefined, hidden), reading, at) };
    expect(beforeReading(seen, hidden).reading).toBeUndefined();
  });

  it('tells apart any two addresses elsewhere, even by what follows the path', () => {
    const one = afterReading(beforeReading(undefined, tabAt('https://team.example/#/7')), reading, at);
    expect(beforeReading(one, tabAt('https://team.example/#/8')).reading).toBeUndefined();
  });

  it('ignores what only names the visit on LinkedIn', () => {
    const list = tabAt('https://www.linkedin.com/search/results/people/?keywords=cold&sid=1');
    const same = tabAt('https://www.linkedin.com/search/results/people/?keywords=cold&sid=2');
    const next = tabAt('https://www.linkedin.com/search/results/people/?keywords=cold&page=2');
    const seen = afterReading(beforeReading(undefined, list), reading, at);
    expect(beforeReading(seen, same).reading).toBe(reading);
    expect(beforeReading(seen, next).reading).toBeUndefined();
  });
});

describe('the browser’s word that something changed', () => {
  const busy = beforeReading(undefined, ada);
  const read = afterReading(busy, reading, at);

  it('is news for another tab or address, and for a page that gave nothing yet', () => {
    expect(isNews(undefined, ada)).toBe(true);
    expect(isNews(read, bo)).toBe(true);
    expect(isNews(afterReading(busy, refusal, at), ada)).toBe(true);
  });

  it('is none for a page being read, or read', () => {
    expect(isNews(busy, ada)).toBe(false);
    expect(isNews(read, ada)).toBe(false);
  });
});

describe('what the tab showed before', () => {
  it('is kept over any number of addresses that gave nothing, and never for its own address', () => {
    const read = afterReading(beforeReading(undefined, ada), reading, at);
    expect(readBefore(read)).toBeUndefined();
    const moved = beforeReading(read, bo);
    expect(readBefore(moved)).toBe(reading);
    expect(readBefore(afterReading(moved, refusal, at))).toBe(reading);
    expect(readBefore(beforeReading(moved, tabAt('https://www.linkedin.com/in/bo/', 2)))).toBeUndefined();
  });
});
