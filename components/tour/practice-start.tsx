import { Compass } from 'lucide-react';
import { useMessages } from '../locale/locale-provider.tsx';
import { useChangeSettings } from '../settings/use-change-settings.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Note } from '../ui/note.tsx';
import { usePractice } from './use-practice.ts';

/** Brings practice people in and begins the tour. */
export function PracticeStart({ onStarted }: { onStarted?: () => void }) {
  const { practice: say, trouble } = useMessages();
  const { change } = useChangeSettings();
  const practice = usePractice();
  const start = async () => {
    if (!(await practice.add())) return;
    await change({ tour: 0 });
    onStarted?.();
  };
  return (
    <>
      <Button
        icon={<Icon of={Compass} size={14} />}
        pending={practice.pending}
        failed={practice.failure !== undefined}
        onClick={() => void start()}
      >
        {say.start}
      </Button>
      {practice.failure && <Note tone="miss" live="alert" title={trouble.storage[practice.failure].title} />}
    </>
  );
}
