import { FRAMEWORKS, type Framework } from '../../lib/model/words.ts';
import { useCallMessages } from '../locale/late-messages.tsx';
import { Segmented } from '../ui/segmented.tsx';

/** Names of a trade that has no other words for them. */
const CHOICES = FRAMEWORKS.map((value) => ({ value, label: value.toUpperCase() }));

/** Other views of the same answers. */
export function FrameworkSwitch({ value, onChange }: { value: Framework; onChange(value: Framework): void }) {
  const say = useCallMessages();
  return <Segmented label={say.framework} value={value} choices={CHOICES} onChange={onChange} />;
}
