/**
 * The rooms and who may walk where. An arrow that points back is how a pure rule ends up needing a browser to be tested,
 * and how a 25 kB reader grows a database. The table is the rule; a failure prints the line of it that was broken.
 */
import { describe, expect, it } from 'vitest';
import { importsOf, readSources, type SourceFile } from './source-files.ts';

interface Room {
  /** Rooms it may import, itself aside. */
  rooms: readonly string[];
  /** Packages it may import. */
  packages: readonly string[];
}

const PURE_LIBRARIES: Record<string, readonly string[]> = {
  'lib/model': ['zod/mini', 'uuid'],
  'lib/capture': [],
  'lib/qualify': [],
  'lib/pipeline': [],
  'lib/followup': ['date-fns', '@date-fns/tz', 'chrono-node'],
  'lib/exchange': [
    'papaparse',
    'chardet',
    'saxen',
    'ical.js',
    'fflate',
    'date-fns',
    '@date-fns/tz',
    'mdast',
    'mdast-util-to-markdown',
    'mdast-util-gfm-table',
    'age-encryption',
    '@noble/hashes',
  ],
};

const PURE_ROOMS = Object.keys(PURE_LIBRARIES);

const ROOMS: Record<string, Room> = {
  ...Object.fromEntries(
    PURE_ROOMS.map((room) => [
      room,
      { rooms: room === 'lib/model' ? [] : ['lib/model'], packages: PURE_LIBRARIES[room] ?? [] },
    ]),
  ),
  'lib/locales': { rooms: PURE_ROOMS, packages: [] },
  'lib/store': { rooms: PURE_ROOMS, packages: ['dexie'] },
  'lib/actions': { rooms: [...PURE_ROOMS, 'lib/store'], packages: [] },
  'lib/browser': {
    rooms: [...PURE_ROOMS, 'lib/store', 'lib/actions', 'lib/locales'],
    packages: ['wxt/browser', 'wxt/utils/storage'],
  },
  components: {
    rooms: [...PURE_ROOMS, 'lib/store', 'lib/actions', 'lib/browser', 'lib/locales'],
    packages: [
      'react',
      'react-dom/client',
      'dexie-react-hooks',
      'lucide-react',
      'wouter',
      '@tanstack/react-virtual',
      '@visx/grid',
      '@visx/scale',
    ],
  },
  entrypoints: {
    rooms: [...PURE_ROOMS, 'lib/store', 'lib/actions', 'lib/browser', 'lib/locales', 'components'],
    packages: ['wxt/utils/define-background', 'wxt/utils/define-unlisted-script'],
  },
};

const roomOf = (file: string) => Object.keys(ROOMS).find((room) => file.startsWith(`${room}/`));

/** The imports of a file that its room does not allow, each as a sentence. */
function brokenBy(file: SourceFile): string[] {
  const name = roomOf(file.path);
  const room = name === undefined ? undefined : ROOMS[name];
  if (name === undefined || room === undefined) return [`${file.path} is in no room`];
  return importsOf(file).flatMap((target) => {
    const other = roomOf(target);
    if (/\.css$/.test(target) || other === name) return [];
    if (other !== undefined) {
      return room.rooms.includes(other)
        ? []
        : [`${file.path} imports ${other}; ${name} may import ${room.rooms.join(', ') || 'no other room'}`];
    }
    return room.packages.some((name) => target === name || target.startsWith(`${name}/`))
      ? []
      : [`${file.path} imports ${target}; ${name} may import ${room.packages.join(', ') || 'no package'}`];
  });
}

const sources = readSources(['lib', 'components', 'entrypoints'], 'without-tests');

describe('imports point one way', () => {
  it('between rooms and to packages', () => {
    expect(sources.flatMap(brokenBy)).toEqual([]);
  });

  it('and the rule would notice', () => {
    const file = {
      path: 'lib/model/x.ts',
      text: "import Dexie from 'dexie';\nimport { y } from '../store/y.ts';",
    };
    expect(brokenBy(file)).toHaveLength(2);
  });

  it('live queries are asked for in components/hooks alone', () => {
    const asking = sources.filter((file) => /dexie-react-hooks/.test(file.text)).map((file) => file.path);
    expect(asking.filter((file) => !file.startsWith('components/hooks/'))).toEqual([]);
  });
});

describe('pure rooms', () => {
  const IMPURE =
    /\bDate\.now\(\)|\bnew Date\(\)|\bMath\.random\(|\bcrypto\.|\bfetch\(|\blocalStorage\b|\bperformance\.now\(/;

  it('take time, chance and the outside as arguments', () => {
    const impure = sources.filter(
      (file) => PURE_ROOMS.includes(roomOf(file.path) ?? '') && IMPURE.test(file.text),
    );
    expect(impure.map((file) => file.path)).toEqual([]);
  });

  it('and the reader touches only the document it is given', () => {
    const reaching = sources.filter(
      (file) =>
        file.path.startsWith('lib/capture/') &&
        /\b(?:window|globalThis|self)\.|\bnavigator\b/.test(file.text),
    );
    expect(reaching.map((file) => file.path)).toEqual([]);
  });
});
