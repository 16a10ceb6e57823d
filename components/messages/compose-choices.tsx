import { isBuiltIn } from '../../lib/followup/message/choose-parts.ts';
import { LOCALE_NAMES } from '../../lib/locales/index.ts';
import { MESSAGE_FORMS } from '../../lib/model/message-words.ts';
import { LOCALES } from '../../lib/model/words.ts';
import { useComposeMessages } from '../locale/late-messages.tsx';
import type { Kept } from '../popup/use-kept.ts';
import { Select } from '../ui/select.tsx';
import { afresh, type ComposeDraft, type Composed } from './make-message.ts';
import type { ReadInput } from './use-compose-input.ts';

interface ChoicesProps {
  composed: Composed;
  draft: Kept<ComposeDraft>;
  input: ReadInput;
}

function TemplateChoice({ composed, draft }: ChoicesProps) {
  const say = useComposeMessages();
  const listed = composed.templates.some(({ id }) => id === composed.template?.id);
  const all = [...composed.templates, ...(composed.template && !listed ? [composed.template] : [])];
  return (
    <Select
      label={say.template}
      value={composed.template?.id ?? ''}
      choices={[
        ...all.map(({ id, name }) => ({
          value: id,
          label: isBuiltIn(id) ? `${name} (${say.builtIn})` : name,
        })),
        { value: '', label: say.noTemplate },
      ]}
      onChange={(template) => draft.update((kept) => ({ ...afresh(kept), template }))}
    />
  );
}

function ContentChoice({ composed, draft, input }: ChoicesProps) {
  const say = useComposeMessages();
  if (input.library.contents.length === 0) return null;
  const none = composed.contents.length === 0 ? say.nothingToShare : say.noContent;
  return (
    <Select
      label={say.content}
      value={composed.content?.id ?? ''}
      choices={[
        { value: '', label: none },
        ...composed.contents.map(({ id, title, position }) => ({
          value: id,
          label: `${title} (${say.positions[position]})`,
        })),
      ]}
      onChange={(content) => draft.update((kept) => ({ ...afresh(kept), content }))}
    />
  );
}

function OfferChoice({ composed, draft, input }: ChoicesProps) {
  const say = useComposeMessages();
  if (input.library.offers.length === 0) return null;
  return (
    <Select
      label={say.offer}
      value={composed.offer?.id ?? ''}
      choices={[
        { value: '', label: say.noOffer },
        ...composed.offers.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(offer) => draft.update((kept) => ({ ...afresh(kept), offer }))}
    />
  );
}

/** What the message is, what it is made from, and in which language. Choosing fills it in anew. */
export function ComposeChoices(props: ChoicesProps) {
  const { composed, draft } = props;
  const say = useComposeMessages();
  return (
    <div className="compose-choices">
      <Select
        label={say.form}
        value={composed.form}
        choices={MESSAGE_FORMS.map((value) => ({ value, label: say.forms[value] }))}
        onChange={(form) => draft.update(({ template: _, ...kept }) => ({ ...afresh(kept), form }))}
      />
      <Select
        label={say.language}
        value={composed.language}
        choices={LOCALES.map((value) => ({ value, label: LOCALE_NAMES[value] }))}
        onChange={(language) => draft.update(({ template: _, ...kept }) => ({ ...afresh(kept), language }))}
      />
      <TemplateChoice {...props} />
      <ContentChoice {...props} />
      <OfferChoice {...props} />
    </div>
  );
}
