import { useComposeMessages } from '../locale/late-messages.tsx';
import { Card } from '../ui/card.tsx';
import { Field } from '../ui/field.tsx';
import { LanguageField, PersonasField } from './audience-fields.tsx';
import { type FaultOf, ItemFrame } from './item-frame.tsx';
import { TemplateField } from './template-field.tsx';
import type { ItemPage } from './use-item-page.ts';

function Fields({ page, faultOf }: { page: ItemPage<'snippet'>; faultOf: FaultOf }) {
  const say = useComposeMessages();
  const { form, change, library } = page;
  const { fields } = say;
  return (
    <div className="library-columns">
      <div className="library-column">
        <Card title={fields.body}>
          <div className="library-fields">
            <TemplateField
              label={fields.body}
              value={form.text}
              lang={form.language}
              error={faultOf('body')}
              snippets={[]}
              onChange={(text) => change({ text })}
            />
          </div>
        </Card>
      </div>
      <div className="library-column">
        <Card title={say.columns.for}>
          <div className="library-fields">
            <div className="library-pair">
              <Field
                label={fields.snippetName}
                maxLength={60}
                value={form.name}
                hint={form.name.trim() === '' ? undefined : `{{snippet ${form.name.trim()}}}`}
                error={faultOf('name')}
                onChange={(name) => change({ name })}
              />
              <LanguageField value={form.language} onChange={(language) => change({ language })} />
            </div>
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
      </div>
    </div>
  );
}

/** A snippet being written: its words, and for which pain and persona. */
export function SnippetEditor({ id }: { id: string }) {
  return (
    <ItemFrame kind="snippet" id={id}>
      {(page, faultOf) => <Fields {...{ page, faultOf }} />}
    </ItemFrame>
  );
}
