import { expect, it } from 'vitest';
import { firstNameOf } from './first-name.ts';
import { spokenName } from './split-name.ts';

it.each([
  ['Marta Ibáñez', 'Marta'],
  ['Dr. Jonas Weber, MBA', 'Jonas'],
  ['JEAN-PIERRE MOREAU', 'Jean-Pierre'],
  ['Anna Maria Silva', 'Anna Maria'],
  ['John F. Hale', 'John'],
  ['Moreau, Jeanne', 'Jeanne'],
  ['Siti Nurhaliza Putri', 'Siti Nurhaliza'],
  ['Vincent van Gogh', 'Vincent'],
])('%s is greeted as %s', (name, first) => {
  expect(firstNameOf(name)).toBe(first);
});

it.each([
  'Sukarno',
  '王小明',
  '王 小明',
  'Wang Xiaoming',
  'Nguyen Thi Mai',
  'Nagy Éva',
  'Kim Larsen',
  'J. Doe',
  'JP Morel',
  'Muh. Rizki',
  'Иван Петров',
  'van Gogh',
])('of %s no first name is certain', (name) => {
  expect(firstNameOf(name)).toBeUndefined();
});

it.each([
  ['Dr. Nerys Quill 🏔️, MBA', 'Nerys Quill'],
  ['Moreau, Jeanne', 'Jeanne Moreau'],
  ['王 小明', '王 小明'],
  ['Sukarno', 'Sukarno'],
  ['🏔️', '🏔️'],
])('%s is written to as %s', (name, spoken) => {
  expect(spokenName(name)).toBe(spoken);
});
