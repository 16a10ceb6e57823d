import { Tag } from 'lucide-react';
import { useId } from 'react';
import type { ActState } from '../hooks/use-act.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { ActTrouble } from '../person/act-trouble.tsx';
import { PopupFoot } from '../popup/popup-foot.tsx';
import { useKnownTags } from '../popup/use-known-tags.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';

export interface ListFootProps {
  count: number;
  /** Ticked people the filter hides. */
  hidden: number;
  /** Everything is known of everyone; until then nobody may be taken for new. */
  complete: boolean;
  tag: string;
  state: ActState;
  onTag(tag: string): void;
  onSave(): void;
}

/** The tag for everyone saved, and the one button that saves them. */
export function ListFoot({ count, hidden, complete, tag, state, onTag, onSave }: ListFootProps) {
  const { list } = useMessages();
  const listId = useId();
  const tags = useKnownTags();
  return (
    <PopupFoot>
      <ActTrouble state={state} />
      {hidden > 0 && (
        <p className="text-12 text-2" role="status">
          {list.hiddenTicks(hidden)}
        </p>
      )}
      <div className="row list-foot">
        <div className="grow">
          <Field
            label={list.tagAll}
            labelHidden
            placeholder={list.tagAll}
            icon={<Icon of={Tag} size={14} />}
            list={listId}
            maxLength={60}
            autoComplete="off"
            value={tag}
            onChange={onTag}
          />
          <datalist id={listId}>
            {tags.map((known) => (
              <option key={known} value={known} />
            ))}
          </datalist>
        </div>
        <Button
          variant="primary"
          size="large"
          shortcut="Enter"
          pending={state.pending}
          pendingLabel={list.saving(count)}
          failed={state.failure !== undefined}
          disabledReason={complete ? (count === 0 ? list.tickFirst : undefined) : list.stillLooking}
          onClick={onSave}
        >
          {list.save(count)}
        </Button>
      </div>
    </PopupFoot>
  );
}
