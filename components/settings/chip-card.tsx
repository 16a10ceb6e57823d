import { useState } from 'react';
import { switchChip } from '../../lib/browser/chip.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { Card } from '../ui/card.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Note } from '../ui/note.tsx';

/** The button on LinkedIn's pages: what it does, what it does not, and what it can cost, beside its switch. */
export function ChipCard({ on }: { on: boolean }) {
  const { card } = useMessages().chip;
  const [failed, setFailed] = useState(false);
  const change = (next: boolean) => {
    switchChip(next).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  return (
    <Card title={card.title}>
      <div className="settings-list">
        <Note tone="partial" title={card.riskTitle}>
          {card.terms}
        </Note>
        <dl className="stack settings-chip">
          <dt>{card.doesTitle}</dt>
          <dd>{card.does}</dd>
          <dt>{card.doesNotTitle}</dt>
          <dd>{card.doesNot}</dd>
        </dl>
        <div className="setting">
          <Checkbox label={card.label} checked={on} onChange={change} />
          <p className="field-hint">{card.hint}</p>
          <p className="field-hint">{card.quiet}</p>
        </div>
        {failed && <Note tone="miss" live="alert" title={card.failed} />}
      </div>
    </Card>
  );
}
