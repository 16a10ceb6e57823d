import { BrokenFile } from './opened-file.ts';
import { unpackEntry, type ZipEntry } from './read-zip.ts';

/** What is told of a document while it is read; names come without their namespace's prefix. */
export interface XmlListener {
  open?(name: string, attributes: () => Readonly<Record<string, string>>): void;
  text?(text: string): void;
  close?(name: string): void;
}

interface SaxParser {
  on(event: string, told: (...args: never[]) => void): void;
  write(text: string): void;
  end(): void;
}

const bare = (name: string): string => name.slice(name.indexOf(':') + 1);

async function parserFor(listener: XmlListener): Promise<SaxParser> {
  // @ts-expect-error The package has no types.
  const { Parser } = (await import('saxen')) as { Parser: new () => SaxParser };
  const parser = new Parser();
  parser.on('openTag', (name: string, attributes: () => Record<string, string>) =>
    listener.open?.(bare(name), attributes),
  );
  parser.on('closeTag', (name: string) => listener.close?.(bare(name)));
  parser.on('text', (text: string, decode: (text: string) => string) => listener.text?.(decode(text)));
  parser.on('cdata', (text: string) => listener.text?.(text));
  parser.on('error', () => {
    throw new BrokenFile('damaged');
  });
  return parser;
}

/** Reads an XML document of an archive as a stream, and stops between its pieces so that what was heard can be used up. */
export async function* readXml(file: Blob, entry: ZipEntry, listener: XmlListener): AsyncGenerator<void> {
  const parser = await parserFor(listener);
  const decoder = new TextDecoder();
  for await (const bytes of unpackEntry(file, entry)) {
    parser.write(decoder.decode(bytes, { stream: true }));
    yield;
  }
  parser.write(decoder.decode());
  parser.end();
  yield;
}

/** Reads a document to its end. */
export async function hearXml(file: Blob, entry: ZipEntry, listener: XmlListener): Promise<void> {
  for await (const _ of readXml(file, entry, listener));
}
