import { TriangleAlert } from 'lucide-react';
import type { Fact } from '../../lib/model/reading.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { FactSource } from './fact-source.tsx';

export interface OtherValuesProps {
  /** The field, as it is called here. */
  name: string;
  others: readonly Fact<string | number>[];
  /** The value as it is shown. */
  show(value: string | number): string;
  /** Takes a value in place of the one that is believed. */
  onTake(value: string | number): void;
}

/** What other sources say of a field otherwise than it is believed, each with its source and the way to take it. */
export function OtherValues({ name, others, show, onTake }: OtherValuesProps) {
  const { personPage } = useMessages();
  return (
    <ul className="fact-others">
      {others.map((other) => {
        const text = show(other.value);
        return (
          <li key={`${other.value} ${other.at}`}>
            <Icon of={TriangleAlert} size={14} />
            <div className="grow">
              <p>
                {personPage.otherwise} <Bidi>{text}</Bidi>
              </p>
              <FactSource fact={other} />
              <Button
                size="small"
                aria-label={personPage.takeOtherFor(name, text)}
                onClick={() => onTake(other.value)}
              >
                {personPage.takeOther}
              </Button>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
