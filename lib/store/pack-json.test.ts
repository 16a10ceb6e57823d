import { describe, expect, it } from 'vitest';
import { packJson, unpackJson } from './pack-json.ts';

describe('packing', () => {
  it('gives back what was packed, in any script, and takes little room', async () => {
    const people = Array.from({ length: 100 }, (_, n) => ({
      id: `p-${n}`,
      name: 'Wanjiru Ōduya 東京 🚢',
      n: [n],
    }));
    const packed = await packJson(people);
    expect(await unpackJson(packed)).toEqual(people);
    expect(packed.length * 5).toBeLessThan(JSON.stringify(people).length);
  });

  it('packs nothing, too', async () => {
    expect(await unpackJson(await packJson([]))).toEqual([]);
  });
});
