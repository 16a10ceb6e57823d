import type { Ref } from 'react';
import type { EditField } from '../../lib/model/ledger.ts';
import type { PersonRow } from '../../lib/model/person.ts';
import { otherValues } from '../../lib/pipeline/other-values.ts';
import { timelineOf } from '../../lib/store/queries.ts';
import { useLive } from '../hooks/use-store.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { Card } from '../ui/card.tsx';
import { ActTrouble } from './act-trouble.tsx';
import { FactsEditor } from './facts-editor.tsx';
import { OtherValues } from './other-values.tsx';
import { OwnFacts } from './own-facts.tsx';
import type { PersonActs } from './use-person-acts.ts';

/** Fields sources can disagree about: one line each. */
const DISPUTED: readonly EditField[] = ['name', 'headline', 'title', 'company', 'location'];

interface PersonFactsCardProps {
  person: PersonRow;
  acts: PersonActs;
  place: Ref<HTMLDivElement>;
}

/** What is known of a person: each value with its source, what other sources say, and the way to change it. */
export function PersonFactsCard({ person, acts, place }: PersonFactsCardProps) {
  const { personPage, words } = useMessages();
  const others = useLive(
    async (db) => otherValues(person.facts, (await timelineOf(db, person.id)).toReversed(), DISPUTED),
    [person],
  );
  const below = (field: EditField) => {
    const found = others?.get(field);
    if (!found) return undefined;
    return (
      <OtherValues
        name={words.fields[field]}
        others={found}
        show={String}
        onTake={(value) => void acts.edit.run(field, String(value))}
      />
    );
  };
  return (
    <Card title={personPage.facts}>
      <div ref={place}>
        <FactsEditor facts={person.facts} withSource below={below} onEdit={acts.edit.run} />
        <OwnFacts person={person} withSource onField={acts.custom.run} onSay={acts.said.run} />
      </div>
      <ActTrouble state={acts.edit.state} />
      <ActTrouble state={acts.custom.state} />
      <ActTrouble state={acts.said.state} />
    </Card>
  );
}
