import { useId, useState } from 'react';
import { cleanTag, tag } from '../../lib/actions/tag.ts';
import { readTags } from '../../lib/store/queries.ts';
import type { EachJob } from '../hooks/run-bulk.ts';
import { useLive } from '../hooks/use-store.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import type { MovePanelProps } from './move-panel.tsx';

/** The field with the tags in use to pick from. */
function TagField({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const say = useMessages().people.bulk;
  const listId = useId();
  const tags = useLive(readTags, []) ?? [];
  return (
    <>
      <Field
        label={say.tagName}
        labelHidden
        autoFocus
        placeholder={say.tagExample}
        list={listId}
        maxLength={60}
        autoComplete="off"
        value={text}
        onChange={onChange}
      />
      <datalist id={listId}>
        {tags.map((known) => (
          <option key={known} value={known} />
        ))}
      </datalist>
    </>
  );
}

/** Adds a tag to the selection, or takes one off it. Tags in use are offered while typing. */
export function TagPanel({ ids, bulk, onDone }: MovePanelProps) {
  const say = useMessages().people.bulk;
  const [text, setText] = useState('');
  const name = cleanTag(text);
  const missing = name === '' ? say.tagNeeded : undefined;
  const run = (job: Omit<EachJob, 'ids'>) => {
    onDone();
    void bulk.run({ ids, ...job });
  };
  const add: EachJob['perform'] = (db, act, id) => tag(db, act, id, { add: [name] });
  const remove: EachJob['perform'] = (db, act, id) => tag(db, act, id, { remove: [name] });
  const addTag = () => run({ label: say.doing.tag, done: (n) => say.tagged(n, name), perform: add });
  const removeTag = () =>
    run({ label: say.doing.untag, done: (n) => say.untagged(n, name), perform: remove });
  return (
    <form
      className="bulk-panel"
      onSubmit={(event) => {
        event.preventDefault();
        if (missing === undefined) addTag();
      }}
    >
      <div className="bulk-line">
        <TagField text={text} onChange={setText} />
        <Button type="submit" variant="primary" size="small" disabledReason={missing}>
          {say.addTag(ids.length)}
        </Button>
        <Button size="small" disabledReason={missing} onClick={removeTag}>
          {say.removeTag(ids.length)}
        </Button>
      </div>
    </form>
  );
}
