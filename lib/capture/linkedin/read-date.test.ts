import { describe, expect, it } from 'vitest';
import { readDate } from './read-date.ts';

describe('a written day', () => {
  it.each([
    ['Jun 3, 2025', 'en', '2025-06-03'],
    ['Connected on May 17, 2026', 'en', '2026-05-17'],
    ['Kontakt seit 5. Sept. 2026', 'de', '2026-09-05'],
    ['En relation depuis le 1 février 2024', 'fr', '2024-02-01'],
    ['Conexão desde 9 de mai. de 2024', 'pt-BR', '2024-05-09'],
    ['W kontakcie od 11 maja 2023', 'pl', '2023-05-11'],
    ['2026年5月17日につながりました', 'ja', '2026-05-17'],
    ['١٧ مايو ٢٠٢٦', 'ar', '2026-05-17'],
    ['התחבר בתאריך 9 בנובמבר 2024', 'he', '2024-11-09'],
    ['May 17, 2026', 'no such language!', '2026-05-17'],
  ])('%s (%s) is %s', (text, locale, day) => {
    expect(readDate(text, locale)).toBe(day);
  });

  it.each([
    ['Connected 2 weeks ago', 'en'],
    ['Feb 30, 2025', 'en'],
    ['03/04/2025', 'en'],
    ['May 17, 2026 and May 18, 2026', 'en'],
    ['May 2026', 'en'],
    ['Head of Ops 2026 at 7 Mays', 'de'],
  ])('%s (%s) is none', (text, locale) => {
    expect(readDate(text, locale)).toBeUndefined();
  });
});
