import { rawText } from '../dom.ts';

/** Longer text is no profile. */
const MOST_TEXT = 4_000_000;

/** An object as parsed: every value is checked before use. */
export type Json = Record<string, unknown>;

export const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The JSON object an element holds; `undefined` for anything else. */
export function parseJson(element: Element | undefined): Json | undefined {
  if (element === undefined) return undefined;
  const text = rawText(element);
  if (text.length > MOST_TEXT) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** An own text property; never one of the prototype. */
export const textAt = (record: Json, key: string): string | undefined => {
  const value = Object.hasOwn(record, key) ? record[key] : undefined;
  return typeof value === 'string' && value !== '' ? value : undefined;
};
