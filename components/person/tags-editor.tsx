import { X } from 'lucide-react';
import { type KeyboardEvent, useId, useState } from 'react';
import { cleanTag } from '../../lib/actions/tag.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Icon } from '../ui/icon.tsx';

export interface TagsEditorProps {
  tags: readonly string[];
  /** Tags in use elsewhere, offered while typing. */
  known?: readonly string[];
  onAdd(tag: string): void;
  onRemove(tag: string): void;
}

/** The tags, each with its way out, and a field for the next. Enter or a comma adds; Backspace in the empty field removes the last. */
export function TagsEditor({ tags, known = [], onAdd, onRemove }: TagsEditorProps) {
  const { person } = useMessages();
  const [text, setText] = useState('');
  const listId = useId();
  const add = () => {
    const tag = cleanTag(text);
    setText('');
    if (tag !== '' && !tags.some((had) => had.toLowerCase() === tag.toLowerCase())) onAdd(tag);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const last = tags.at(-1);
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      add();
    } else if (event.key === 'Backspace' && text === '' && last !== undefined) onRemove(last);
  };
  return (
    <div className="tags">
      <ul className="tags-list" aria-label={person.tags}>
        {tags.map((tag) => (
          <li key={tag} className="tag">
            <Bidi>{tag}</Bidi>
            <button type="button" className="tag-remove" onClick={() => onRemove(tag)}>
              <Icon of={X} size={14} />
              <span className="visually-hidden">{person.removeTag(tag)}</span>
            </button>
          </li>
        ))}
      </ul>
      <input
        dir="auto"
        className="tags-input"
        aria-label={person.addTag}
        placeholder={person.addTag}
        list={known.length > 0 ? listId : undefined}
        maxLength={60}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={press}
        onBlur={add}
      />
      {known.length > 0 && (
        <datalist id={listId}>
          {known
            .filter((tag) => !tags.includes(tag))
            .map((tag) => (
              <option key={tag} value={tag} />
            ))}
        </datalist>
      )}
    </div>
  );
}
