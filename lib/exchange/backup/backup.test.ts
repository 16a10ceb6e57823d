import { beforeAll, describe, expect, it } from 'vitest';
import { bytesOf, inPieces, linesOf, packLines, QUICK, unpackLines } from '../../../test/fixtures/backups.ts';
import { makeRandom } from '../../../test/site/random.ts';
import { type BackupProblem, tellSeal } from './backup-format.ts';
import { makeKey, openSeal } from './seal.ts';
import type { Bytes } from './write-backup.ts';

const ROWS = {
  meta: [{ key: 'suppressionKey', value: new Uint8Array([0, 128, 255]) }],
  people: Array.from({ length: 40 }, (_, n) => ({ id: `p${n}`, name: `Ünïcode ${n} 你好 \u2028 "$bytes"` })),
};
const LINES = linesOf(ROWS);
let plain: Bytes;
beforeAll(async () => {
  plain = await packLines(LINES);
});

const problemOf = async (reading: Promise<unknown>): Promise<BackupProblem | 'none'> =>
  await reading.then(
    () => 'none' as const,
    (error) => error.problem as BackupProblem,
  );
const open = async (bytes: Bytes, secret: string) =>
  await unpackLines(await bytesOf(await openSeal(inPieces(bytes), secret)));

describe('a backup', () => {
  it('gives back what it was made of, bytes included', async () => {
    expect(await unpackLines(plain)).toEqual(LINES);
    expect(tellSeal(plain)).toBe('plain');
  });

  it('is read whatever pieces it comes in', async () => {
    for (const size of [1, 7, 33, plain.length]) {
      const whole = await bytesOf(inPieces(plain, size));
      expect(await unpackLines(whole)).toEqual(LINES);
    }
  });

  it('is refused with any bit flipped, wherever it is cut, and with anything behind it', async () => {
    const random = makeRandom(7);
    for (let n = 0; n < 200; n++) {
      const flipped = plain.slice();
      const place = random.int(plain.length);
      flipped[place] = (flipped[place] ?? 0) ^ (1 << random.int(8));
      expect(await problemOf(unpackLines(flipped)), `bit in byte ${place}`).toMatch(/damaged|foreign|newer/);
    }
    for (let n = 0; n < 40; n++) {
      const length = random.int(plain.length);
      expect(await problemOf(unpackLines(plain.slice(0, length))), `cut at ${length}`).toMatch(
        /damaged|foreign/,
      );
    }
    expect(await problemOf(unpackLines(new Uint8Array([...plain, 0])))).toBe('damaged');
  });

  it('that was made otherwise than ours is refused', async () => {
    const [header, , meta, rows, end] = LINES as [never, never, never, never, never];
    expect(await problemOf(packLines([rows, end]).then(unpackLines))).toBe('damaged');
    expect(await problemOf(packLines([header, rows]).then(unpackLines))).toBe('damaged');
    expect(await problemOf(packLines([header, rows, rows, end]).then(unpackLines))).toBe('damaged');
    expect(await problemOf(packLines([header, rows, meta, end]).then(unpackLines))).toBe('damaged');
    expect(await problemOf(packLines([header, header, end]).then(unpackLines))).toBe('damaged');
  });

  it('of a newer format or database, and what is none, are told apart', async () => {
    const later = plain.slice();
    later[13] = '2'.charCodeAt(0);
    expect(await problemOf(unpackLines(later))).toBe('newer');
    expect(await problemOf(packLines(linesOf(ROWS, { schema: 6 })).then(unpackLines))).toBe('newer');
    for (const text of ['', '{"people":[]}', 'name;mail\n', 'assay-backup/'])
      expect(await problemOf(unpackLines(new TextEncoder().encode(text)))).toBe('foreign');
  });
});

describe('a sealed backup', () => {
  it('opens with its passphrase and no other', async () => {
    const sealed = await packLines(LINES, { passphrase: 'tamarind quay', work: QUICK });
    expect(tellSeal(sealed)).toBe('passphrase');
    expect(await open(sealed, 'tamarind quay')).toEqual(LINES);
    for (const wrong of ['tamarind quai', '', 'Tamarind quay', 'tamarind quay '])
      expect(await problemOf(open(sealed, wrong))).toBe('passphrase');
  });

  it('opens with its key, though it stands in a file with words around it', async () => {
    const { secret, recipient } = await makeKey();
    const sealed = await packLines(LINES, { recipient });
    expect(tellSeal(sealed)).toBe('key');
    expect(await open(sealed, `# Assay, 30 November\n${secret}\n`)).toEqual(LINES);
    expect(await problemOf(open(sealed, (await makeKey()).secret))).toBe('passphrase');
    expect(await problemOf(open(sealed, 'tamarind quay'))).toBe('passphrase');
  });

  it('is refused with any bit flipped and wherever it is cut', async () => {
    const { secret, recipient } = await makeKey();
    const sealed = await packLines(LINES, { recipient });
    const random = makeRandom(11);
    const refused = async (bytes: Bytes) =>
      await open(bytes, secret).then(
        () => false,
        () => true,
      );
    for (let n = 0; n < 60; n++) {
      const flipped = sealed.slice();
      const place = random.int(sealed.length);
      flipped[place] = (flipped[place] ?? 0) ^ (1 << random.int(8));
      expect(await refused(flipped), `bit in byte ${place}`).toBe(true);
      const length = random.int(sealed.length);
      expect(await refused(sealed.slice(0, length)), `cut at ${length}`).toBe(true);
    }
  });
});
