/** Page text is hostile. These are the ways text becomes code or markup, and none of them is used anywhere. */
import { expect, it } from 'vitest';
import { readSources } from './source-files.ts';

const UNSAFE = [
  /\binnerHTML\b/,
  /\bouterHTML\b/,
  /\binsertAdjacentHTML\b/,
  /\bdangerouslySetInnerHTML\b/,
  /\bdocument\.write\b/,
  /\beval\(/,
  /\bnew Function\b/,
  /\bsrcdoc\b/,
  /\bcreateContextualFragment\b/,
];

it('no text is ever parsed as markup or code', () => {
  const sources = readSources(['lib', 'components', 'entrypoints'], 'without-tests');
  const broken = sources.flatMap((file) =>
    UNSAFE.filter((pattern) => pattern.test(file.text)).map(
      (pattern) => `${file.path} uses ${pattern.source}`,
    ),
  );
  expect(broken).toEqual([]);
});

it('a page is never clicked, scrolled, listened to or asked for more', () => {
  const sources = readSources(['lib/capture'], 'without-tests');
  const ACTING =
    /\.click\(|\.scroll|\.focus\(|dispatchEvent|addEventListener|MutationObserver|\.setAttribute\(|\.remove\(|\.append\(/;
  expect(sources.filter((file) => ACTING.test(file.text)).map((file) => file.path)).toEqual([]);
});
