import { expect, it } from 'vitest';
import { formatBytes } from './format-bytes.ts';

it('picks the largest unit that leaves at least one of it', () => {
  expect(formatBytes(0, 'en')).toBe('0 bytes');
  expect(formatBytes(999, 'en')).toBe('999 bytes');
  expect(formatBytes(1_000, 'en')).toBe('1 kB');
  expect(formatBytes(1_234_567, 'en')).toBe('1.2 MB');
  expect(formatBytes(1_234_567, 'de')).toBe('1,2 MB');
  expect(formatBytes(5e15, 'en')).toBe('5,000 TB');
});
