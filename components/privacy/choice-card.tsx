import { useState } from 'react';
import { savePrivacy } from '../../lib/actions/save-privacy.ts';
import { MOST_MONTHS, type PrivacyChoice } from '../../lib/model/privacy.ts';
import { BASES } from '../../lib/model/words.ts';
import { readPrivacy } from '../../lib/store/privacy.ts';
import { useLive, useStore } from '../hooks/use-store.tsx';
import { usePrivacyMessages } from '../locale/late-messages.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Field, TextArea } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';

/** Texts as they are kept: none where nothing was typed. */
function cleaned({ keepMonths, basis, ...texts }: PrivacyChoice): PrivacyChoice {
  const said = Object.entries(texts).flatMap(([key, text]) => (text.trim() ? [[key, text.trim()]] : []));
  return { keepMonths, basis, ...Object.fromEntries(said) };
}

function ChoiceForm({ kept }: { kept: PrivacyChoice }) {
  const db = useStore();
  const say = usePrivacyMessages();
  const { words } = useMessages();
  const [choice, setChoice] = useState(kept);
  const [months, setMonths] = useState(String(kept.keepMonths));
  const [saved, setSaved] = useState<boolean>();
  const change = (part: Partial<PrivacyChoice>) => {
    setSaved(undefined);
    setChoice({ ...choice, ...part });
  };
  const wrong = !/^\d{1,2}$/.test(months) || Number(months) < 1 || Number(months) > MOST_MONTHS;
  const save = async () => {
    try {
      await savePrivacy(db, cleaned({ ...choice, keepMonths: Number(months) }));
      setSaved(true);
    } catch {
      setSaved(false);
    }
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (!wrong) void save();
      }}
    >
      <Field
        label={say.months}
        hint={say.monthsHint}
        error={wrong ? say.monthsWrong : undefined}
        inputMode="numeric"
        value={months}
        onChange={setMonths}
      />
      <Select
        label={say.basis}
        value={choice.basis}
        choices={BASES.map((value) => ({ value, label: words.bases[value] }))}
        onChange={(basis) => change({ basis })}
      />
      <TextArea
        label={say.basisNote}
        maxLength={2_000}
        value={choice.basisNote ?? ''}
        onChange={(basisNote) => change({ basisNote })}
      />
      <Field
        label={say.controller}
        hint={say.controllerHint}
        maxLength={500}
        value={choice.controller ?? ''}
        onChange={(controller) => change({ controller })}
      />
      <Field
        label={say.contact}
        maxLength={200}
        value={choice.contact ?? ''}
        onChange={(contact) => change({ contact })}
      />
      <div className="row">
        <Button type="submit" size="small" disabledReason={wrong ? say.monthsWrong : undefined}>
          {say.save}
        </Button>
        <span role="status">{saved ? say.saved : saved === false ? say.notSaved : ''}</span>
      </div>
    </form>
  );
}

/** How long people are kept, on what, and who is named in the notice. */
export function ChoiceCard() {
  const say = usePrivacyMessages();
  const kept = useLive(readPrivacy, []);
  return <Card title={say.choice}>{kept && <ChoiceForm kept={kept} />}</Card>;
}
