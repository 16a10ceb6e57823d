import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../model/reading.ts';
import { mergePositions } from './merge-positions.ts';

const head: Position = {
  title: 'Head of Sales',
  company: 'Pelican & Thorne',
  dates: 'Mar 2019 - Present',
  current: true,
};
const buyer: Position = { title: 'Buyer', company: 'Lock Quay', dates: '2012 - 2019', current: false };

describe('mergePositions', () => {
  it('keeps dates a page leaves out', () => {
    const undated: Position = { title: 'Head of sales', company: 'Pelican & Thorne Ltd', current: true };
    expect(mergePositions([head], [undated])).toEqual([{ ...undated, dates: head.dates }]);
  });

  it('keeps jobs a shorter page leaves out', () => {
    expect(mergePositions([head, buyer], [head])).toEqual([head, buyer]);
  });

  it('keeps a dated job that a page as long leaves out', () => {
    const closed = { ...head, dates: 'Mar 2019 - Dec 2024', current: false };
    const fresh: Position = {
      title: 'VP Sales',
      company: 'Kestrel Yard',
      dates: 'Jan 2025 - Present',
      current: true,
    };
    expect(mergePositions([head, buyer], [fresh, closed])).toEqual([fresh, closed, buyer]);
  });

  it('takes a job whose beginning was put right, or whose employer was renamed, for the same job', () => {
    const redated = { ...head, dates: 'Apr 2019 - Present' };
    expect(mergePositions([head], [redated])).toEqual([redated]);
    const renamed = { ...head, company: 'Voltaris' };
    expect(mergePositions([head], [renamed])).toEqual([renamed]);
  });

  it('takes over the end of a job', () => {
    const closed = { ...head, dates: 'Mar 2019 - Dec 2024', current: false };
    const fresh: Position = {
      title: 'VP Sales',
      company: 'Kestrel Yard',
      dates: 'Jan 2025 - Present',
      current: true,
    };
    expect(mergePositions([head, buyer], [fresh, closed, buyer])).toEqual([fresh, closed, buyer]);
  });

  it('does not let an ended job inherit an open range', () => {
    const ended: Position = { title: 'Head of Sales', company: 'Pelican & Thorne', current: false };
    expect(mergePositions([head], [ended])).toEqual([ended]);
  });

  it('no longer takes a job to be held when a shorter page shows a new one instead', () => {
    const fresh: Position = { title: 'VP Sales', company: 'Kestrel Yard', current: true };
    expect(mergePositions([head, buyer], [fresh])).toEqual([fresh, { ...head, current: false }, buyer]);
  });

  it('keeps two jobs at one house apart', () => {
    const clerk: Position = { title: 'Clerk', company: 'Lock Quay', dates: '2008 - 2012', current: false };
    expect(mergePositions([head, buyer, clerk], [head, buyer, clerk])).toEqual([head, buyer, clerk]);
    expect(mergePositions([head, buyer, clerk], [head])).toEqual([head, buyer, clerk]);
  });

  it('loses no date, and says nothing twice', () => {
    const job = fc.record({
      title: fc.constantFrom('Head of Sales', 'Buyer', 'VP Sales', 'Clerk'),
      company: fc.constantFrom('Pelican & Thorne', 'Lock Quay', 'Kestrel Yard'),
      dates: fc.constantFrom('2012 - 2019', 'Mar 2019 - Present', '2020 - 2021'),
      current: fc.boolean(),
    });
    const distinct = fc.uniqueArray(job, {
      maxLength: 6,
      selector: (each) => `${each.company} ${each.dates}`,
    });
    fc.assert(
      fc.property(distinct, (known) => {
        const undated = known.map(({ dates: _, ...position }) => position);
        const dated = known.length === new Set(undated.map((each) => JSON.stringify(each))).size;
        const merged = mergePositions(known, undated);
        expect(merged).toHaveLength(known.length);
        if (dated) expect(mergePositions(known, known)).toEqual(known);
      }),
    );
  });
});
