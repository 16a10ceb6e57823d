import ical from 'node-ical';
import { describe, expect, it } from 'vitest';
import type { CalendarEntry } from './calendar-entry.ts';
import { calendarFile } from './calendar-file.ts';

const NOW = '2026-11-30T08:00:00.000Z';
const entry = (id: string, more: Partial<CalendarEntry> = {}): CalendarEntry => ({
  followUp: {
    id,
    personId: 'p',
    state: 'open',
    wall: '2026-12-01T09:30',
    zone: 'Europe/Paris',
    dueAt: '2026-12-01T08:30:00.000Z',
    remindAt: '2026-12-01T08:30:00.000Z',
  },
  title: 'Call Ana',
  minutes: 15,
  ...more,
});
const read = (text: string) =>
  Object.values(ical.sync.parseICS(text)).filter((one) => one?.type === 'VEVENT');

describe('the calendar file', () => {
  it('is read by another program as it was meant', () => {
    const title = 'Call Đặng Thị Thu Hà, „Kestrel; Yard\\Logistics“';
    const note = `${'Asked for a quote: two answers decide it; '.repeat(6)}\nSecond line, ליאור`;
    const url = 'https://www.linkedin.com/in/dang-thi-thu-ha/';
    const [event] = read(calendarFile([entry('step-1', { title, note, url })], NOW));
    expect(event).toMatchObject({ uid: 'step-1@assay', summary: title, description: note, url });
    expect(event?.start.toISOString()).toBe('2026-12-01T08:30:00.000Z');
    expect(event?.end?.toISOString()).toBe('2026-12-01T08:45:00.000Z');
  });

  it('has lines of 75 octets at most, ended as the format wants', () => {
    const text = calendarFile([entry('a', { note: 'ü漢x'.repeat(200) })], NOW);
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('lets no text begin a line of its own', () => {
    const evil = 'Hello\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Other';
    const events = read(calendarFile([entry('a', { title: evil, note: evil })], NOW));
    expect(events).toHaveLength(1);
    expect(events[0]?.summary).not.toBe('Other');
  });

  it('holds one event for each follow-up', () => {
    expect(read(calendarFile([entry('a'), entry('b')], NOW)).map((event) => event?.uid)).toEqual([
      'a@assay',
      'b@assay',
    ]);
    expect(read(calendarFile([], NOW))).toEqual([]);
  });
});
