import type { ReactNode } from 'react';
import type { EditField } from '../../lib/model/ledger.ts';
import type { PersonFacts } from '../../lib/model/person.ts';
import { READ_FIELDS, type ReadField } from '../../lib/model/reading.ts';
import type { EditValue } from '../../lib/pipeline/draft-person.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { FactRow } from './fact-row.tsx';

/** What is looked for first stands first. */
const ORDER: readonly EditField[] = [
  'name',
  'title',
  'company',
  'industry',
  'companySize',
  'seniority',
  'function',
  'tenure',
  'channel',
  'headline',
  'location',
  'degree',
  'emails',
  'phones',
  'websites',
  'about',
  'positions',
  'education',
  'companyUrl',
  'connectedOn',
  'photoUrl',
];

const isReadField = (field: EditField): field is ReadField =>
  (READ_FIELDS as readonly string[]).includes(field);

export interface FactsEditorProps {
  facts: PersonFacts;
  /** The profile is in view: what is missing is said to be not on this page, with how to get it. */
  onPage?: boolean;
  /** Says where and when each value was learnt. */
  withSource?: boolean;
  /** What stands below a field's value. */
  below?(field: EditField): ReactNode;
  /** Keeps a value; resolves to whether it was kept. */
  onEdit(field: EditField, value: EditValue): Promise<boolean>;
}

/** Every field of a person, each edited in place. Enter keeps, Esc leaves. */
export function FactsEditor({ facts, onPage = false, withSource = false, below, onEdit }: FactsEditorProps) {
  const { capture, person } = useMessages();
  const howToGet = (field: EditField) => (isReadField(field) ? capture.howToLoad[field] : person.addByHand);
  return (
    <dl className="facts">
      {ORDER.map((field) => (
        <FactRow
          key={field}
          field={field}
          fact={facts[field]}
          howToGet={onPage ? howToGet(field) : undefined}
          withSource={withSource}
          below={below?.(field)}
          onEdit={onEdit}
        />
      ))}
    </dl>
  );
}
