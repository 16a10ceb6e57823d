import type { ReactNode } from 'react';
import type { EditField } from '../../lib/model/ledger.ts';
import type { Fact } from '../../lib/model/reading.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { WebAddress } from '../ui/web-address.tsx';
import { FactSource } from './fact-source.tsx';
import { factText, kindOf } from './fact-text.ts';
import { labelFact } from './label-fact.ts';

/** Longer text than this opens on demand, so that one field does not fill the popup. */
const SHORT = 160;
const SHORT_LIST = 3;

function Lines({ lines, linked }: { lines: readonly string[]; linked: boolean }) {
  return (
    <ul className="stack">
      {lines.map((line) => (
        <li key={line}>{linked ? <WebAddress text={line} /> : <Bidi>{line}</Bidi>}</li>
      ))}
    </ul>
  );
}

function Words({ field, value }: { field: EditField; value: unknown }): ReactNode {
  const messages = useMessages();
  const format = useFormat();
  const text = factText(value);
  switch (kindOf(field)) {
    case 'degree':
      return (messages.words.degrees as Readonly<Record<string, string>>)[text] ?? text;
    case 'size':
    case 'industry':
    case 'seniority':
    case 'function':
    case 'channel':
    case 'years':
      return labelFact(field, text, messages, format);
    case 'link':
      return <WebAddress text={text} />;
    case 'links':
      return <Lines lines={text.split('\n')} linked />;
    case 'long':
      return <Bidi>{text}</Bidi>;
    default:
      return text.includes('\n') ? <Lines lines={text.split('\n')} linked={false} /> : <Bidi>{text}</Bidi>;
  }
}

/** A long value behind its beginning. */
function Folded({ field, value }: { field: EditField; value: unknown }) {
  const text = factText(value);
  const lines = text.split('\n');
  if (text.length <= SHORT && lines.length <= SHORT_LIST) return <Words field={field} value={value} />;
  const start = lines[0] ?? '';
  const summary = start.length > SHORT / 2 ? `${start.slice(0, SHORT / 2)}…` : `${start} …`;
  return (
    <Disclosure summary={<Bidi>{summary}</Bidi>}>
      <Words field={field} value={value} />
    </Disclosure>
  );
}

export interface FactValueProps {
  field: EditField;
  fact: Fact<unknown> | undefined;
  howToGet: string | undefined;
  withSource: boolean;
}

/** A field's value with its source, or why there is none and how to get it. */
export function FactValue({ field, fact, howToGet, withSource }: FactValueProps) {
  const { capture, person, score } = useMessages();
  if (fact === undefined || fact.value === null) {
    const word =
      fact === undefined
        ? howToGet === undefined
          ? score.notKnown
          : capture.notOnPage
        : person.clearedByHand;
    return (
      <>
        <p className="text-3">{word}</p>
        {fact === undefined && howToGet !== undefined && <p className="text-11 text-3">{howToGet}</p>}
      </>
    );
  }
  return (
    <>
      <Folded field={field} value={fact.value} />
      {withSource && <FactSource fact={fact} />}
    </>
  );
}
