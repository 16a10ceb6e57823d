import { describe, expect, it } from 'vitest';
import { USUAL_CAPACITY } from '../model/capacity.ts';
import { checkCapacity } from './check-capacity.ts';

const check = (more: Partial<typeof USUAL_CAPACITY>) =>
  checkCapacity({ ...USUAL_CAPACITY, ...more }, '09:00');

describe('a capacity', () => {
  it('is fine as it comes', () => {
    expect(check({})).toEqual([]);
  });

  it.each([
    [{ workdays: [] }, [{ is: 'no-workday' }]],
    [{ dailyMinutes: 0 }, [{ is: 'no-minutes' }]],
    [{ dailyMinutes: Number.NaN }, [{ is: 'no-minutes' }]],
    [{ workEnd: '09:00' }, [{ is: 'ends-before-start' }]],
    [{ workEnd: '' }, [{ is: 'ends-before-start' }]],
    [{ dailyMinutes: 481 }, [{ is: 'more-than-the-day', most: 480 }]],
    [{ minutes: { ...USUAL_CAPACITY.minutes, phone: 0 } }, [{ is: 'no-time', channel: 'phone' }]],
    [{ minutes: { ...USUAL_CAPACITY.minutes, phone: 1.5 } }, [{ is: 'no-time', channel: 'phone' }]],
    [{ dailyMinutes: 20 }, [{ is: 'longer-than-the-day', channel: 'meeting' }]],
  ])('that is impossible says why: %o', (more, problems) => {
    expect(check(more)).toEqual(problems);
  });
});
