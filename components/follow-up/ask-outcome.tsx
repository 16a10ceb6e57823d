import { useState } from 'react';
import type { Outcome } from '../../lib/model/follow-up.ts';
import { dispositionPages } from '../../lib/model/outcomes.ts';
import { type Channel, type Disposition, isSpokenWith, SENTIMENTS } from '../../lib/model/words.ts';
import { useKeys } from '../hooks/use-keys.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Choices } from './choices.tsx';

export interface AskOutcomeProps {
  /** Through which channel it was: what is likely there comes first. */
  channel: Channel | undefined;
  onOutcome(outcome: Outcome): void;
  onCancel(): void;
  /** They do not want to be contacted, which is an act of its own. Not offered where it cannot be done. */
  onObjection?: (() => void) | undefined;
}

/** How they took it, where somebody spoke; or that they want no more of it. */
function AskSentiment({
  disposition,
  onOutcome,
  onObjection,
}: Omit<AskOutcomeProps, 'channel' | 'onCancel'> & { disposition: Disposition }) {
  const { words, today } = useMessages();
  const choices = SENTIMENTS.map((sentiment) => ({
    key: sentiment,
    label: words.sentiments[sentiment],
    pick: () => onOutcome({ disposition, sentiment }),
  }));
  const end = (
    <>
      {onObjection && (
        <Button size="small" variant="danger" onClick={onObjection}>
          {words.doNotContact}
        </Button>
      )}
      <Button size="small" variant="quiet" onClick={() => onOutcome({ disposition })}>
        {today.noAnswer}
      </Button>
    </>
  );
  return <Choices title={today.howDidItFeel} choices={choices} end={end} />;
}

/** How a touch ended, six likely answers at a time on as many digits, the others behind 0; then how they took it. */
export function AskOutcome({ channel, onOutcome, onCancel, onObjection }: AskOutcomeProps) {
  const { words, today, common } = useMessages();
  const [disposition, setDisposition] = useState<Disposition>();
  const [page, setPage] = useState(0);
  const pages = dispositionPages(channel);
  const turn = () => setPage((page + 1) % pages.length);
  useKeys({ escape: onCancel, ...(disposition === undefined && { 0: turn }) });
  if (disposition !== undefined) return <AskSentiment {...{ disposition, onOutcome, onObjection }} />;
  const choices = (pages[page] ?? []).map((word) => ({
    key: word,
    label: words.dispositions[word],
    pick: () => (isSpokenWith(word) ? setDisposition(word) : onOutcome({ disposition: word })),
  }));
  const end = (
    <>
      <Button size="small" variant="quiet" shortcut="0" onClick={turn}>
        {common.more}
      </Button>
      <Button size="small" variant="quiet" onClick={onCancel}>
        {common.cancel}
      </Button>
    </>
  );
  return <Choices title={today.howDidItGo} choices={choices} end={end} />;
}
