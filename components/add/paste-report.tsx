import { type FormEvent, useState } from 'react';
import type { PastedLine } from '../../lib/exchange/paste-list.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Field } from '../ui/field.tsx';

interface JunkProps {
  line: PastedLine;
  text: string;
  onFix(written: string): void;
  onSkip(): void;
  /** Takes a line in as it stands; absent where it names nobody. */
  onTake: (() => void) | undefined;
}

/** A line nobody could be read from: why, and writing it anew or skipping it. */
function Junk({ line, text, onFix, onSkip, onTake }: JunkProps) {
  const { add } = useMessages();
  const [written, setWritten] = useState(text);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onFix(written);
  };
  return (
    <li>
      <form className="junk-line" onSubmit={submit}>
        <span className="text-12 text-3">{add.line(line.line)}</span>
        <Field
          label={add.line(line.line)}
          labelHidden
          hint={line.problem && add.problems[line.problem]}
          maxLength={8_000}
          value={written}
          onChange={setWritten}
        />
        <div className="row">
          {onTake && (
            <Button size="small" onClick={onTake}>
              {add.takeIn}
            </Button>
          )}
          <Button type="submit" size="small" disabledReason={written === text ? add.changeFirst : undefined}>
            {add.fix}
          </Button>
          <Button size="small" variant="quiet" onClick={onSkip}>
            {add.skip}
          </Button>
        </div>
      </form>
    </li>
  );
}

function Skipped({ line, onTakeIn }: { line: PastedLine; onTakeIn(): void }) {
  const { add } = useMessages();
  return (
    <li className="junk-line">
      <span className="text-12 text-3">{add.line(line.line)}</span>
      <span className="junk-skipped one-line" title={line.text}>
        <Bidi>{line.text}</Bidi>
      </span>
      <Button size="small" variant="quiet" onClick={onTakeIn}>
        {add.takeBack}
      </Button>
    </li>
  );
}

export interface PasteReportProps {
  junk: readonly PastedLine[];
  skipped: readonly PastedLine[];
  textOf(line: PastedLine): string;
  onFix(line: PastedLine, written: string): void;
  onSkip(lines: readonly PastedLine[]): void;
  onTake(line: PastedLine): void;
  onTakeBack(line: PastedLine): void;
}

/** Every line that is not simply a person, with what to do about it. */
export function PasteReport(props: PasteReportProps) {
  const { junk, skipped, textOf, onFix, onSkip, onTake, onTakeBack } = props;
  const { add } = useMessages();
  if (junk.length + skipped.length === 0) return null;
  const aside = [junk.length > 0 && add.junk(junk.length), skipped.length > 0 && add.skipped(skipped.length)];
  return (
    <Card
      title={add.report}
      aside={aside.filter(Boolean).join(' · ')}
      flush
      actions={
        junk.length > 1 && (
          <Button size="small" variant="quiet" onClick={() => onSkip(junk)}>
            {add.skipAll}
          </Button>
        )
      }
    >
      <ul className="paste-lines">
        {junk.map((line) => (
          <Junk
            key={`${line.line} ${line.text}`}
            line={line}
            text={textOf(line)}
            onFix={(written) => onFix(line, written)}
            onSkip={() => onSkip([line])}
            onTake={line.person && (() => onTake(line))}
          />
        ))}
        {skipped.map((line) => (
          <Skipped key={`${line.line} ${line.text}`} line={line} onTakeIn={() => onTakeBack(line)} />
        ))}
      </ul>
    </Card>
  );
}
