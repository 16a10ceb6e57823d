import { useState } from 'react';
import type { Settings } from '../../lib/browser/settings.ts';
import type { QuietHours } from '../../lib/followup/index.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { Card } from '../ui/card.tsx';
import { Checkbox } from '../ui/checkbox.tsx';
import { Field } from '../ui/field.tsx';

interface CardProps {
  settings: Settings;
  change(part: Partial<Settings>): Promise<void>;
}

const EVENING: QuietHours = { from: '18:00', until: '08:00' };

/** The hours without notifications. Two equal ones are kept in the fields, and not saved. */
function Quiet({ settings, change }: CardProps) {
  const { notify } = useMessages().settings;
  const { notifications } = settings;
  const [same, setSame] = useState<QuietHours>();
  const { quiet: _, ...loud } = notifications;
  const shown = same ?? notifications.quiet;
  const set = (part: Partial<QuietHours>) => {
    const next = { ...(shown ?? EVENING), ...part };
    // A time half typed is reported as empty.
    if (next.from === '' || next.until === '') return;
    setSame(next.from === next.until ? next : undefined);
    if (next.from !== next.until) void change({ notifications: { ...loud, quiet: next } });
  };
  const toggle = (on: boolean) => {
    setSame(undefined);
    void change({ notifications: on ? { ...loud, quiet: EVENING } : loud });
  };
  return (
    <div className="setting">
      <Checkbox label={notify.quiet} checked={shown !== undefined} onChange={toggle} />
      {shown && (
        <div className="quiet-hours">
          <Field
            type="time"
            label={notify.from}
            required
            value={shown.from}
            onChange={(from) => set({ from })}
          />
          <Field
            type="time"
            label={notify.until}
            required
            error={same && notify.sameHour}
            value={shown.until}
            onChange={(until) => set({ until })}
          />
        </div>
      )}
    </div>
  );
}

/** When follow-ups fall due, what of them is announced, and when nothing is. */
export function RemindersCard({ settings, change }: CardProps) {
  const { settings: say } = useMessages();
  const { notifications } = settings;
  const set = (part: Partial<Settings['notifications']>) =>
    void change({ notifications: { ...notifications, ...part } });
  return (
    <Card title={say.reminders}>
      <div className="settings-list">
        <div className="setting">
          <Field
            type="time"
            label={say.workStart}
            hint={say.workStartHint}
            required
            value={settings.workStart}
            onChange={(workStart) => {
              // A time half typed is reported as empty.
              if (workStart !== '') void change({ workStart });
            }}
          />
        </div>
        <div className="setting">
          <Checkbox label={say.notify.due} checked={notifications.due} onChange={(due) => set({ due })} />
          <Checkbox
            label={say.notify.ready}
            checked={notifications.ready}
            onChange={(ready) => set({ ready })}
          />
          <Checkbox
            label={say.notify.daysOff}
            checked={notifications.quietDaysOff}
            onChange={(quietDaysOff) => set({ quietDaysOff })}
          />
        </div>
        <Quiet settings={settings} change={change} />
        <p className="field-hint">{say.notify.hint}</p>
        <div className="setting">
          <Checkbox
            label={say.names}
            checked={settings.namesInNotifications}
            onChange={(namesInNotifications) => void change({ namesInNotifications })}
          />
          <p className="field-hint">{say.namesHint}</p>
        </div>
      </div>
    </Card>
  );
}
