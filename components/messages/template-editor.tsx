import { MESSAGE_FORMS } from '../../lib/model/message-words.ts';
import { useComposeMessages } from '../locale/late-messages.tsx';
import { Card } from '../ui/card.tsx';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { LanguageField, PersonasField, PositionField, StagesField } from './audience-fields.tsx';
import { type FaultOf, ItemFrame } from './item-frame.tsx';
import { PreviewCard } from './preview-card.tsx';
import { TemplateField, TemplateLine } from './template-field.tsx';
import type { ItemPage } from './use-item-page.ts';

interface PartProps {
  page: ItemPage<'template'>;
  faultOf: FaultOf;
}

function Words({ page, faultOf }: PartProps) {
  const { fields } = useComposeMessages();
  const { form, change, library } = page;
  const withSubject = form.form === 'email' || form.form === 'inmail';
  return (
    <Card title={fields.body}>
      <div className="library-fields">
        {withSubject && (
          <TemplateLine
            label={fields.subject}
            value={form.subject}
            lang={form.language}
            template={form}
            error={faultOf('subject')}
            onChange={(subject) => change({ subject })}
          />
        )}
        <TemplateField
          label={fields.body}
          value={form.body}
          lang={form.language}
          template={form}
          error={faultOf('body')}
          snippets={library.snippets.map(({ name }) => name)}
          onChange={(body) => change({ body })}
        />
      </div>
    </Card>
  );
}

function Audience({ page, faultOf }: PartProps) {
  const say = useComposeMessages();
  const { form, change, library } = page;
  return (
    <Card title={say.columns.for}>
      <div className="library-fields">
        <Field
          label={say.fields.name}
          maxLength={120}
          value={form.name}
          error={faultOf('name')}
          onChange={(name) => change({ name })}
        />
        <div className="library-pair">
          <Select
            label={say.fields.form}
            value={form.form}
            choices={MESSAGE_FORMS.map((value) => ({ value, label: say.forms[value] }))}
            onChange={(value) => change({ form: value })}
          />
          <LanguageField value={form.language} onChange={(language) => change({ language })} />
          <PositionField open value={form.position} onChange={(position) => change({ position })} />
        </div>
        <StagesField value={form.stages} onChange={(stages) => change({ stages })} />
        <PersonasField
          personas={library.personas}
          value={form.personas}
          onChange={(personas) => change({ personas })}
        />
      </div>
    </Card>
  );
}

function Fields({ page, faultOf }: PartProps) {
  return (
    <div className="library-columns">
      <fieldset className="library-column" disabled={page.builtIn}>
        <Words {...{ page, faultOf }} />
        <Audience {...{ page, faultOf }} />
      </fieldset>
      <div className="library-column">
        <PreviewCard page={page} />
      </div>
    </div>
  );
}

/** A template being written, and how it reads for somebody. */
export function TemplateEditor({ id }: { id: string }) {
  return (
    <ItemFrame kind="template" id={id}>
      {(page, faultOf) => <Fields {...{ page, faultOf }} />}
    </ItemFrame>
  );
}
