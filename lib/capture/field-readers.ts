import type { CompanyField, FieldEvidence, ReadField } from '../model/reading.ts';
import { foldText } from '../model/text.ts';

/** One way to read a field. Readers of a field stand in order of trust and know nothing of each other. */
export interface FieldReader<Page, Value> {
  name: string;
  read(page: Page): Value | undefined;
  /** Confirms or doubts an answer, but is too weak to give one. */
  corroborates?: true;
}

/** What the readers of one field said together. */
interface FieldAnswer<Value> {
  value?: Value;
  evidence?: FieldEvidence;
}

/** Equality for comparing readers: what a person would call the same words. */
function comparable(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return foldText(text.slice(0, 2_000)) || text;
}

function attempt<Page, Value>(reader: FieldReader<Page, Value>, page: Page): Value | undefined {
  try {
    return reader.read(page);
  } catch {
    // A page that breaks one reader must not take the others with it.
    return undefined;
  }
}

/** Asks every reader; the first that answers decides, the rest are counted as agreeing or conflicting. */
export function readField<Page, Value>(
  field: ReadField | CompanyField,
  page: Page,
  readers: readonly FieldReader<Page, Value>[],
): FieldAnswer<Value> {
  const answers = readers.flatMap((reader) => {
    const value = attempt(reader, page);
    return value === undefined ? [] : [{ reader, value }];
  });
  const first = answers.find((answer) => answer.reader.corroborates !== true);
  if (first === undefined) return {};
  const others = answers.filter((answer) => answer !== first);
  const same = comparable(first.value);
  const conflicting = others.filter((other) => comparable(other.value) !== same);
  return {
    value: first.value,
    evidence: {
      field,
      reader: first.reader.name,
      agreeing: others.length - conflicting.length,
      conflicting: conflicting.map((other) => other.reader.name),
    },
  };
}
