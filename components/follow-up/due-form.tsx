import { type KeyboardEvent, type SubmitEvent, useState } from 'react';
import { dueAt, wallOf } from '../../lib/followup/index.ts';
import type { ParsedDue } from '../../lib/followup/parse-due.ts';
import type { Due, Touch } from '../../lib/model/follow-up.ts';
import type { Instant } from '../../lib/model/schema.ts';
import { CHANNELS, type Channel } from '../../lib/model/words.ts';
import { useSettings } from '../hooks/use-settings.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { useParsedDue } from './use-parsed-due.ts';

const ANY = 'any';

/** A wall time picked in the date field as a due time; `undefined` while it is incomplete. */
function pickedDue(wall: string, now: Instant, zone: string): ParsedDue | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(wall)) return undefined;
  const due = dueAt(wall, zone);
  return due.dueAt > now ? { ok: true, due, words: wall } : { ok: false, reason: 'past' };
}

/** What was understood, before it is set. */
function Understood({ read }: { read: ParsedDue | undefined }) {
  const { touch } = useMessages().person;
  const { formatDay, formatTime } = useFormat();
  let line = '';
  if (read?.ok) line = `${formatDay(read.due.dueAt)}, ${formatTime(read.due.dueAt)}`;
  else if (read?.reason === 'past') line = touch.past;
  else if (read?.reason === 'not-understood') line = touch.notUnderstood;
  return (
    <p role="status" className={`due-understood text-12 ${read?.ok === false ? 'text-miss' : 'strong'}`}>
      {line}
    </p>
  );
}

function ChannelSelect({ value, onChange }: { value: Channel | undefined; onChange(value?: Channel): void }) {
  const { words, person } = useMessages();
  const choices = [
    { value: ANY, label: person.touch.anyChannel },
    ...CHANNELS.map((channel) => ({ value: channel as string, label: words.channels[channel] })),
  ];
  return (
    <Select
      label={person.touch.channel}
      labelHidden
      value={value ?? ANY}
      choices={choices}
      onChange={(picked) => onChange(CHANNELS.find((channel) => channel === picked))}
    />
  );
}

export interface DueFormProps {
  now: Instant;
  onSet(touch: Due & Touch): void;
  onClose(): void;
  /** For a step there is already: only its time is asked. */
  timeOnly?: boolean;
}

/** Any other time for the next touch: typed words or a date, through which channel. What was understood shows first. */
export function DueForm({ now, onSet, onClose, timeOnly = false }: DueFormProps) {
  const { common, person } = useMessages();
  const { zone, locale } = useFormat();
  const workStart = useSettings()?.workStart;
  const [text, setText] = useState('');
  const [wall, setWall] = useState('');
  const [channel, setChannel] = useState<Channel>();
  const [promised, setPromised] = useState(false);
  const inWords = useParsedDue(text, now, zone, locale, workStart);
  const read = text.trim() === '' ? pickedDue(wall, now, zone) : inWords;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (read?.ok) onSet({ ...read.due, ...(channel && { channel }), ...(promised && { promised }) });
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // A browser closes the popup on Esc; here it only closes the form.
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <form className="due-form" onSubmit={submit} onKeyDown={press}>
      <div className="due-form-fields">
        <Field
          label={person.touch.inWords}
          autoFocus
          maxLength={120}
          placeholder={person.touch.wordsExample}
          value={text}
          onChange={setText}
        />
        <Field
          label={person.touch.dateAndTime}
          type="datetime-local"
          min={wallOf(now, zone)}
          value={wall}
          onChange={(value) => {
            setWall(value);
            setText('');
          }}
        />
      </div>
      <Understood read={read} />
      <div className="row">
        {!timeOnly && (
          <>
            <ChannelSelect value={channel} onChange={setChannel} />
            <Checkbox label={person.touch.promised} checked={promised} onChange={setPromised} />
          </>
        )}
        <span className="grow" />
        <Button size="small" variant="quiet" onClick={onClose}>
          {common.cancel}
        </Button>
        <Button type="submit" size="small" disabledReason={read?.ok ? undefined : person.touch.wordsExample}>
          {person.touch.set}
        </Button>
      </div>
    </form>
  );
}
