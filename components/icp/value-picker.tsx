import { type ClipboardEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useMessages } from '../locale/locale-provider.tsx';
import { Chip } from './chip.tsx';
import { LONGEST_VALUE, type ValueSource } from './value-source.ts';
import '../styles/value-picker.css';

interface PickingInput {
  values: readonly string[];
  source: ValueSource;
  onChange(values: readonly string[]): void;
}

/** What is typed, what is offered for it, and how values come in and go out. */
function usePicking({ values, source, onChange }: PickingInput) {
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  /** The offered value Enter picks. Without text none is at first: Enter must not pick what nobody looked at. */
  const [marked, setMarked] = useState<number>();
  const offered = source.suggest(text).filter((value) => !values.includes(value));
  const active = marked ?? (text.trim() === '' ? -1 : 0);

  const add = (fresh: readonly string[]) => {
    const unknown = new Set(fresh.filter((value) => !values.includes(value)));
    if (unknown.size > 0) onChange([...values, ...unknown]);
    setText('');
    setMarked(undefined);
    setOpen(false);
  };
  const accept = (words: readonly string[]) => add(words.flatMap((word) => source.accept(word) ?? []));
  const type = (next: string) => {
    setText(next);
    setMarked(undefined);
    setOpen(true);
  };
  /** Keeps what was typed and not entered, when it is a value: leaving the field must not lose it. */
  const leave = () => {
    if (source.accept(text) !== undefined) accept([text]);
    setOpen(false);
  };
  return {
    text,
    type,
    open: open && offered.length > 0,
    setOpen,
    offered,
    active,
    setMarked,
    add,
    accept,
    leave,
  };
}

type Picking = ReturnType<typeof usePicking>;

function pressKey(event: KeyboardEvent<HTMLInputElement>, picking: Picking, removeLast: () => void) {
  const { text, open, offered, active } = picking;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step !== undefined && offered.length > 0) {
    event.preventDefault();
    picking.setOpen(true);
    picking.setMarked((Math.max(active, step > 0 ? -1 : 0) + step + offered.length) % offered.length);
  } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
    const value = open ? offered[active] : undefined;
    if (value !== undefined) picking.add([value]);
    else if (text.trim() !== '') picking.accept([text]);
    event.preventDefault();
  } else if (event.key === 'Escape' && open) {
    event.preventDefault();
    picking.setOpen(false);
  } else if (event.key === 'Backspace' && text === '') removeLast();
}

/** A list pasted from elsewhere: one value per line or per semicolon. A comma belongs to places and firms. */
function pasteList(event: ClipboardEvent<HTMLInputElement>, picking: Picking) {
  const words = event.clipboardData.getData('text/plain').split(/[\n\r;]+/);
  if (words.length < 2) return;
  event.preventDefault();
  picking.accept(words);
}

interface OfferProps {
  id: string;
  label: string;
  picking: Picking;
  source: ValueSource;
}

function Offer({ id, label, picking, source }: OfferProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector(`[aria-selected="true"]`)?.scrollIntoView({ block: 'nearest' });
  });
  return (
    <div ref={list} id={id} role="listbox" aria-label={label} className="picker-list">
      {picking.offered.map((value, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the input has the focus and the keys
        <div
          key={value}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === picking.active}
          className="picker-option"
          // A press would take the focus from the input and close the list before the click.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => picking.add([value])}
        >
          {source.labelOf(value)}
        </div>
      ))}
    </div>
  );
}

export interface ValuePickerProps extends PickingInput {
  /** Names the input; shown only by what stands above it. */
  label: string;
  /** An example of what to type, while nothing is chosen. */
  placeholder: string;
  /** The id of the sentence that says what is wrong with the values, where something is. */
  describedBy?: string | undefined;
  /** Takes the focus when it appears, because it appears by the user's doing. */
  focused?: boolean;
}

function Input(props: ValuePickerProps & { id: string; picking: Picking }) {
  const { label, placeholder, values, onChange, describedBy, focused = false, id, picking } = props;
  const { common } = useMessages();
  const input = useRef<HTMLInputElement>(null);
  const { text, open, active } = picking;
  useEffect(() => {
    if (focused) input.current?.focus();
  }, [focused]);
  return (
    <input
      ref={input}
      className="field-input picker-input"
      role="combobox"
      aria-label={label}
      aria-autocomplete="list"
      aria-expanded={open}
      aria-controls={`${id}-list`}
      aria-activedescendant={open && active >= 0 ? `${id}-list-${active}` : undefined}
      aria-invalid={describedBy === undefined ? undefined : 'true'}
      aria-describedby={[describedBy, `${id}-said`].filter(Boolean).join(' ')}
      autoComplete="off"
      dir="auto"
      maxLength={LONGEST_VALUE}
      placeholder={values.length > 0 ? common.add : placeholder}
      value={text}
      onChange={(event) => picking.type(event.target.value)}
      onFocus={() => picking.setOpen(true)}
      onClick={() => picking.setOpen(true)}
      onBlur={picking.leave}
      onPaste={(event) => pasteList(event, picking)}
      onKeyDown={(event) => pressKey(event, picking, () => onChange(values.slice(0, -1)))}
    />
  );
}

/** Chosen values as chips, and a field that offers more while one types. */
export function ValuePicker(props: ValuePickerProps) {
  const { label, values, source, onChange } = props;
  const { icp } = useMessages();
  const id = useId();
  const picking = usePicking({ values, source, onChange });
  const { text, open, offered } = picking;
  const nothing = text.trim() !== '' && offered.length === 0 && source.accept(text) === undefined;
  return (
    <div className="picker">
      <div className="field-frame picker-frame">
        {values.length > 0 && (
          <ul className="picker-values" aria-label={label}>
            {values.map((value) => (
              <Chip
                key={value}
                label={source.labelOf(value)}
                onRemove={() => onChange(values.filter((each) => each !== value))}
              />
            ))}
          </ul>
        )}
        <Input {...props} {...{ id, picking }} />
      </div>
      {open && <Offer id={`${id}-list`} label={label} picking={picking} source={source} />}
      <div id={`${id}-said`} role="status" className="field-hint">
        {nothing && icp.noneFound(text.trim())}
      </div>
    </div>
  );
}
