import { useState } from 'react';
import { readSettings, writeSettings } from '../../lib/browser/settings.ts';
import type { Sender } from '../../lib/store/message-values.ts';
import { useSettings } from '../hooks/use-settings.ts';
import { useComposeMessages } from '../locale/late-messages.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Field } from '../ui/field.tsx';

const LINK = /^https:\/\/[^\s/]+\.[^\s]+$/;

async function keepSender({ name = '', company = '', meetingLink = '' }: Sender): Promise<void> {
  const { sender: _, ...settings } = await readSettings();
  const told = {
    ...(name.trim() && { name: name.trim() }),
    ...(company.trim() && { company: company.trim() }),
    ...(meetingLink.trim() && { meetingLink: meetingLink.trim() }),
  };
  await writeSettings({ ...settings, ...(Object.keys(told).length > 0 && { sender: told }) });
}

/** What messages say of the user, kept at a click. */
export function SenderFields({ onKept }: { onKept?: () => void }) {
  const { sender: say, save } = useComposeMessages();
  const kept = useSettings()?.sender;
  const [typed, setTyped] = useState<Sender>();
  const [done, setDone] = useState(false);
  const { name = '', company = '', meetingLink = '' } = typed ?? kept ?? {};
  const change = (part: Sender) => {
    setDone(false);
    setTyped({ name, company, meetingLink, ...part });
  };
  const wrong = meetingLink.trim() !== '' && !LINK.test(meetingLink.trim());
  const keep = async () => {
    if (wrong) return;
    await keepSender({ name, company, meetingLink });
    setTyped(undefined);
    setDone(true);
    onKept?.();
  };
  return (
    <form
      className="sender-fields"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <Field
        label={say.name}
        autoComplete="name"
        maxLength={120}
        value={name}
        onChange={(text) => change({ name: text })}
      />
      <Field
        label={say.company}
        autoComplete="organization"
        maxLength={120}
        value={company}
        onChange={(text) => change({ company: text })}
      />
      <Field
        type="url"
        label={say.meetingLink}
        maxLength={500}
        placeholder="https://"
        value={meetingLink}
        error={wrong ? say.linkFault : undefined}
        onChange={(text) => change({ meetingLink: text })}
      />
      <div className="row">
        <Button type="submit" disabledReason={wrong ? say.linkFault : undefined}>
          {save}
        </Button>
        <span className="text-12 text-3" role="status">
          {done ? say.saved : ''}
        </span>
      </div>
    </form>
  );
}

/** The same as a card of the room. */
export function SenderCard() {
  const { sender } = useComposeMessages();
  return (
    <Card title={sender.title} aside={sender.body}>
      <SenderFields />
    </Card>
  );
}
