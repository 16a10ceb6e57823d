import { describe, expect, it } from 'vitest';
import { slugBears } from './profile-text.ts';

describe('an address bears a name out', () => {
  it.each([
    ['li:in/orla-byrne-12ab', 'Orla Byrne'],
    ['li:in/solomiia-verbokhmarna-900f', 'Соломія Вербохмарна'],
    ['li:in/leonidas-fengaridou-9022', 'Λεωνίδας Φεγγαρίδου'],
    ['li:in/samer-murad', 'سامر مراد'],
    ['li:in/taras-zoresvit', 'Тарас Зоресвіт, PhD'],
    ['li:in/тарас-зоресвіт', 'Тарас Зоресвіт'],
  ])('%s: %s', (identity, name) => expect(slugBears(identity, name)).toBe(true));

  it.each([
    ['li:in/orla-byrne-12ab', 'Orla Kent'],
    ['li:in/taras-zoresvit', 'Тарас Хмарочос'],
    ['li:in/taras-zoresvit', 'Керівник відділу продажу'],
    ['li:in/samer-murad', 'سامر خوري'],
    ['li:in/samer-murad', 'مدير المبيعات'],
  ])('not %s: %s', (identity, name) => expect(slugBears(identity, name)).toBe(false));
});
