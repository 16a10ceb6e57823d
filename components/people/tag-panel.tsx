import { useId, useState } from 'react';
import { cleanTag, tag } from '../../lib/actions/tag.ts';
import { readTags } from '../../lib/store/queries.ts';
import { useLive } from '../hooks/use-store.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import type { MovePanelProps } from './move-panel.tsx';

/** Adds a tag to the selection, or takes one off it. Tags in use are offered while typing. */
export function TagPanel({ ids, bulk, onDone }: MovePanelProps) {
  const say = useMessages().people.bulk;
  const [text, setText] = useState('');
  const listId = useId();
  const tags = useLive(readTags, []) ?? [];
  const name = cleanTag(text);
  const missing = name === '' ? say.tagNeeded : undefined;
  const add = () => {
    onDone();
    void bulk.run({
      ids,
      label: say.doing.tag,
      done: (n) => say.tagged(n, name),
      perform: (db, act, id) => tag(db, act, id, { add: [name] }),
    });
  };
  const remove = () => {
    onDone();
    void bulk.run({
      ids,
      label: say.doing.untag,
      done: (n) => say.untagged(n, name),
      perform: (db, act, id) => tag(db, act, id, { remove: [name] }),
    });
  };
  return (
    <form
      className="bulk-panel"
      onSubmit={(event) => {
        event.preventDefault();
        if (missing === undefined) add();
      }}
    >
      <div className="bulk-line">
        <Field
          label={say.tagName}
          labelHidden
          autoFocus
          placeholder={say.tagExample}
          list={listId}
          maxLength={60}
          autoComplete="off"
          value={text}
          onChange={setText}
        />
        <datalist id={listId}>
          {tags.map((known) => (
            <option key={known} value={known} />
          ))}
        </datalist>
        <Button type="submit" variant="primary" size="small" disabledReason={missing}>
          {say.addTag(ids.length)}
        </Button>
        <Button size="small" disabledReason={missing} onClick={remove}>
          {say.removeTag(ids.length)}
        </Button>
      </div>
    </form>
  );
}
