import { Sun } from 'lucide-react';
import { expect, test } from 'vitest';
import { type Command, matchCommands } from './commands.ts';

const named = (label: string): Command => ({ id: label, icon: Sun, label, route: '/' });
const COMMANDS = ['Heute', 'Mögliche Dubletten', 'Personen hinzufügen'].map(named);
const found = (text: string) => matchCommands(COMMANDS, text).map(({ label }) => label);

test('each typed word begins a word of what is found, whatever its accents', () => {
  expect(found('mog dub')).toEqual(['Mögliche Dubletten']);
  expect(found('HINZU pers')).toEqual(['Personen hinzufügen']);
  expect(found('dub heute')).toEqual([]);
  expect(found('ute')).toEqual([]);
});

test('nothing typed finds everything', () => {
  expect(found('  ')).toHaveLength(3);
});
