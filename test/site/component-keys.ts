import { makeRandom } from './random.ts';

const HEX = '0123456789abcdef';

/** Hands out keys shaped like the page framework's own, in the same order for the same seed. */
export interface KeyMaker {
  /** `4283fefc-63f0-cd0e-873a-0000c6d07ef7` */
  next(): string;
  /** `entity-collection-item--9f4f56`: the hash is signed on the real pages. */
  item(): string;
  /** `ember35`, counting up. */
  ember(): string;
}

/** A maker for one page. */
export function makeKeys(seed: string): KeyMaker {
  const random = makeRandom(`keys/${seed}`);
  let embers = 30;
  return {
    next: () => [8, 4, 4, 4, 12].map((length) => random.text(length, HEX)).join('-'),
    item: () => `entity-collection-item-${random.chance(0.5) ? '-' : ''}${random.text(7, HEX)}`,
    ember: () => {
      embers += 1;
      return `ember${embers}`;
    },
  };
}
