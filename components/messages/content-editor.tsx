import { type BuyingPosition, CONTENT_KINDS } from '../../lib/model/message-words.ts';
import { useComposeMessages } from '../locale/late-messages.tsx';
import { Card } from '../ui/card.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { LanguageField, PersonasField, PositionField, StagesField } from './audience-fields.tsx';
import { type FaultOf, ItemFrame } from './item-frame.tsx';
import type { ItemPage } from './use-item-page.ts';

interface PartProps {
  page: ItemPage<'content'>;
  faultOf: FaultOf;
}

function Item({ page, faultOf }: PartProps) {
  const say = useComposeMessages();
  const { form, change } = page;
  const { fields } = say;
  return (
    <Card title={fields.kind}>
      <div className="library-fields">
        <Field
          label={fields.title}
          maxLength={200}
          value={form.title}
          lang={form.language}
          error={faultOf('title')}
          onChange={(title) => change({ title })}
        />
        <Field
          type="url"
          label={fields.link}
          placeholder={fields.linkExample}
          value={form.link}
          error={faultOf('link')}
          onChange={(link) => change({ link })}
        />
        <div className="library-pair">
          <Select
            label={fields.kind}
            value={form.kind}
            choices={CONTENT_KINDS.map((value) => ({ value, label: say.contentKinds[value] }))}
            onChange={(kind) => change({ kind })}
          />
          <LanguageField value={form.language} onChange={(language) => change({ language })} />
        </div>
      </div>
    </Card>
  );
}

function Audience({ page }: PartProps) {
  const say = useComposeMessages();
  const { form, change, library } = page;
  const { fields } = say;
  return (
    <Card title={say.columns.for}>
      <div className="library-fields">
        <PositionField<BuyingPosition>
          open={false}
          value={form.position}
          onChange={(position) => change({ position })}
        />
        <StagesField value={form.stages} onChange={(stages) => change({ stages })} />
        <Field
          label={fields.pains}
          placeholder={fields.painsExample}
          hint={fields.painsHint}
          value={form.pains}
          onChange={(pains) => change({ pains })}
        />
        <PersonasField
          personas={library.personas}
          value={form.personas}
          onChange={(personas) => change({ personas })}
        />
      </div>
    </Card>
  );
}

/** An item of content being written: what it is, and whom it helps. */
export function ContentEditor({ id }: { id: string }) {
  return (
    <ItemFrame kind="content" id={id}>
      {(page, faultOf) => (
        <div className="library-columns">
          <div className="library-column">
            <Item {...{ page, faultOf }} />
          </div>
          <div className="library-column">
            <Audience {...{ page, faultOf }} />
          </div>
        </div>
      )}
    </ItemFrame>
  );
}
