import { expect, test } from 'vitest';
import { placeCard } from './place-card.ts';

const SHOWN = ['a', 'b', 'c', 'd', 'e'];

test.each([
  ['somebody new to the top', 0, 'x', 0, ['x']],
  ['somebody new further down', 0, 'x', 2, ['a', 'b', 'x']],
  ['one of them up', 0, 'd', 1, ['a', 'd']],
  ['one of them down', 0, 'a', 3, ['b', 'c', 'a']],
  ['one into its own place', 0, 'b', 1, ['a', 'b']],
  ['one before others that were placed by hand', 3, 'e', 1, ['a', 'e', 'b', 'c']],
  ['one of those placed by hand among them', 3, 'a', 3, ['b', 'c', 'a']],
])('puts %s', (_, ahead, id, at, order) => {
  expect(placeCard(SHOWN, ahead, id, at)).toEqual(order);
});
