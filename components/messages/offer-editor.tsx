import type { GradeLabel } from '../../lib/model/scorecard.ts';
import { ToggleChips } from '../icp/toggle-chips.tsx';
import { useComposeMessages } from '../locale/late-messages.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { Card } from '../ui/card.tsx';
import { Field } from '../ui/field.tsx';
import { PersonasField, StagesField } from './audience-fields.tsx';
import { type FaultOf, ItemFrame } from './item-frame.tsx';
import type { ItemPage } from './use-item-page.ts';

const GRADES = ['hot', 'warm', 'cool', 'cold'] as const satisfies readonly GradeLabel[];

interface PartProps {
  page: ItemPage<'offer'>;
  faultOf: FaultOf;
}

function Validity({ page, faultOf }: PartProps) {
  const say = useComposeMessages();
  const { form, change } = page;
  const { fields } = say;
  return (
    <Card title={say.columns.validity}>
      <div className="library-fields">
        <Field
          label={fields.name}
          maxLength={120}
          value={form.name}
          error={faultOf('name')}
          onChange={(name) => change({ name })}
        />
        <div className="library-pair">
          <Field type="date" label={fields.from} value={form.from} onChange={(from) => change({ from })} />
          <Field
            type="date"
            label={fields.until}
            value={form.until}
            error={faultOf('until')}
            onChange={(until) => change({ until })}
          />
          <Field
            inputMode="numeric"
            label={fields.days}
            placeholder="30"
            value={form.days}
            error={faultOf('days')}
            onChange={(days) => change({ days })}
          />
        </div>
      </div>
    </Card>
  );
}

function Eligible({ page, faultOf }: PartProps) {
  const say = useComposeMessages();
  const { words } = useMessages();
  const { form, change, library } = page;
  const { fields } = say;
  return (
    <Card title={say.columns.for}>
      <div className="library-fields">
        <StagesField value={form.stages} onChange={(stages) => change({ stages })} />
        <PersonasField
          personas={library.personas}
          value={form.personas}
          onChange={(personas) => change({ personas })}
        />
        <div className="stack library-group">
          <h3>{fields.grades}</h3>
          <ToggleChips
            label={fields.grades}
            options={GRADES.map((value) => ({ value, label: words.grades[value] }))}
            values={form.grades}
            onChange={(grades) => change({ grades: GRADES.filter((grade) => grades.includes(grade)) })}
          />
        </div>
        <Field
          label={fields.countries}
          placeholder={fields.countriesExample}
          hint={fields.countriesHint}
          value={form.countries}
          error={faultOf('countries')}
          onChange={(countries) => change({ countries })}
        />
      </div>
    </Card>
  );
}

/** An offer being written: how long it stands, and who may have it. */
export function OfferEditor({ id }: { id: string }) {
  return (
    <ItemFrame kind="offer" id={id}>
      {(page, faultOf) => (
        <div className="library-columns">
          <div className="library-column">
            <Validity {...{ page, faultOf }} />
          </div>
          <div className="library-column">
            <Eligible {...{ page, faultOf }} />
          </div>
        </div>
      )}
    </ItemFrame>
  );
}
