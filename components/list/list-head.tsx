import { RotateCw, Search, TriangleAlert } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { useKeys } from '../hooks/use-keys.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Field } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { Pill } from '../ui/pill.tsx';
import { type Choices, isTicked, type ListRow } from './list-rows.ts';

export interface ListHeadProps {
  count: number;
  /** Rows the page has and did not render; absent where it cannot tell. */
  notLoaded: number | undefined;
  busy: boolean;
  onReadAgain(): void;
}

/** How many people the page gave, and how many more there are to give. */
export function ListHead({ count, notLoaded, busy, onReadAgain }: ListHeadProps) {
  const { list, capture } = useMessages();
  const hint = notLoaded === 0 ? list.allLoaded : notLoaded === undefined ? list.maybeMore : list.scrollOn;
  return (
    <section className="popup-section">
      <div className="row row-top">
        <div className="row grow list-count">
          <h1 className="text-15 strong">{list.read(count)}</h1>
          {notLoaded !== undefined && notLoaded > 0 && (
            <Pill tone="partial" icon={<Icon of={TriangleAlert} size={12} />}>
              {list.notLoaded(notLoaded)}
            </Pill>
          )}
        </div>
        <Button
          size="small"
          variant="quiet"
          shortcut="R"
          icon={<Icon of={RotateCw} size={14} />}
          pending={busy}
          onClick={onReadAgain}
        >
          {capture.readAgain}
        </Button>
      </div>
      <p className="text-12 text-3" role="status">
        {hint}
      </p>
    </section>
  );
}

export interface ListToolsProps {
  /** Those the filter leaves. */
  rows: readonly ListRow[];
  choices: Choices;
  text: string;
  onFilter(text: string): void;
  onTickNew(on: boolean): void;
  /** Moves the focus into the list. */
  onEnterList(): void;
}

/** Everyone new at one click, and narrowing the list by what is typed. */
export function ListTools({ rows, choices, text, onFilter, onTickNew, onEnterList }: ListToolsProps) {
  const { list } = useMessages();
  const field = useRef<HTMLInputElement>(null);
  useKeys({ '/': () => field.current?.focus() });
  const fresh = rows.filter(({ state }) => state === 'new');
  const ticked = rows.filter((row) => isTicked(row, choices));
  const all = fresh.length > 0 && fresh.every((row) => isTicked(row, choices));
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      onEnterList();
    } else if (event.key === 'Escape' && text !== '') {
      // A browser closes the popup on Esc; the first one only empties the field.
      event.preventDefault();
      onFilter('');
    }
  };
  return (
    <div className="popup-section row list-tools">
      <div className="grow">
        <Checkbox
          checked={all}
          mixed={ticked.length > 0 && !(all && ticked.length === fresh.length)}
          label={list.allNew}
          disabledReason={fresh.length === 0 && ticked.length === 0 ? list.nobodyNew : undefined}
          onChange={() => onTickNew(!all)}
        />
      </div>
      <search className="list-filter">
        <Field
          ref={field}
          label={list.filter}
          labelHidden
          placeholder={list.filter}
          icon={<Icon of={Search} size={14} />}
          autoComplete="off"
          maxLength={200}
          value={text}
          onChange={onFilter}
          onKeyDown={press}
        />
      </search>
    </div>
  );
}
