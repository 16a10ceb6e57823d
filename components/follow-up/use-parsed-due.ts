import { useEffect, useState } from 'react';
import type { ParsedDue } from '../../lib/followup/parse-due.ts';
import type { Instant } from '../../lib/model/schema.ts';

/** Typed words as a due time. `undefined` for no words, and for the moment the date parser takes to load. */
export function useParsedDue(
  text: string,
  now: Instant,
  zone: string,
  locale: string,
  workStart: string | undefined,
): ParsedDue | undefined {
  const [read, setRead] = useState<{ text: string; due: ParsedDue }>();
  useEffect(() => {
    if (text.trim() === '') return;
    let current = true;
    // The parser is larger than the rest of the popup, and most next touches are one click.
    void import('../../lib/followup/parse-due.ts').then(({ parseDue }) => {
      if (current) setRead({ text, due: parseDue(text, now, zone, locale, workStart) });
    });
    return () => {
      current = false;
    };
  }, [text, now, zone, locale, workStart]);
  return text.trim() !== '' && read?.text === text ? read.due : undefined;
}
