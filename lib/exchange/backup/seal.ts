import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { BackupError } from './backup-format.ts';
import type { Bytes } from './write-backup.ts';

/** How a backup is sealed: by a passphrase, or for the holder of a key, of which only the public half is needed. */
export type SealWith = { passphrase: string; work?: number } | { recipient: string };

/**
 * A stream sealed as an age v1 file (https://age-encryption.org/v1), which any age program opens too: every 64 KiB of it are
 * authenticated, and that it ends where it ends.
 * @param seal `work`: the base-2 logarithm of scrypt's cost; 18 without it, about a second and 256 MiB
 */
export async function sealStream(
  stream: ReadableStream<Bytes>,
  seal: SealWith,
): Promise<ReadableStream<Bytes>> {
  const encrypter = new Encrypter();
  if ('recipient' in seal) encrypter.addRecipient(seal.recipient);
  else {
    encrypter.setPassphrase(seal.passphrase);
    if (seal.work !== undefined) encrypter.setScryptWorkFactor(seal.work);
  }
  return (await encrypter.encrypt(stream)) as ReadableStream<Bytes>;
}

const KEY_MARK = 'AGE-SECRET-KEY-';

/** A key out of what was pasted or read from a file that may have comments around it. */
function findKey(text: string): string | undefined {
  const lines = text.split(/\s+/);
  return lines.find((word) => word.toUpperCase().startsWith(KEY_MARK))?.toUpperCase();
}

/**
 * What a sealed stream holds.
 * @param secret the passphrase, or the key
 * @throws BackupError `passphrase` where it does not open the file; a stream that was changed or cut ends in an error of its own
 */
export async function openSeal(
  stream: ReadableStream<Bytes>,
  secret: string,
): Promise<ReadableStream<Bytes>> {
  const decrypter = new Decrypter();
  try {
    const key = findKey(secret);
    if (key === undefined) decrypter.addPassphrase(secret);
    else decrypter.addIdentity(key);
    return (await decrypter.decrypt(stream)) as ReadableStream<Bytes>;
  } catch {
    throw new BackupError('passphrase');
  }
}

/** A new key: `secret` opens what is sealed for `recipient`, and nothing else does. */
export async function makeKey(): Promise<{ secret: string; recipient: string }> {
  const secret = await generateX25519Identity();
  return { secret, recipient: await identityToRecipient(secret) };
}
