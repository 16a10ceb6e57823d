import { disqualify } from '../../lib/actions/disqualify.ts';
import { SET_ASIDE_REASONS } from '../../lib/model/words.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import type { MovePanelProps } from './move-panel.tsx';

/** Sets the selection aside, with one click on the reason. */
export function DisqualifyPanel({ ids, bulk, onDone }: MovePanelProps) {
  const { people, words } = useMessages();
  const { why, doing, disqualified } = people.bulk;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot sit in this row
    <div className="bulk-panel row wrap" role="group" aria-label={why}>
      <span className="text-12 strong">{why}</span>
      {SET_ASIDE_REASONS.map((reason) => (
        <Button
          key={reason}
          size="small"
          onClick={() => {
            onDone();
            void bulk.run({
              ids,
              label: doing.disqualify,
              done: disqualified,
              perform: (db, act, id) => disqualify(db, act, id, reason),
            });
          }}
        >
          {words.disqualifyReasons[reason]}
        </Button>
      ))}
    </div>
  );
}
