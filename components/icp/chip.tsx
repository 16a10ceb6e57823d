import { X } from 'lucide-react';
import { useMessages } from '../locale/locale-provider.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Icon } from '../ui/icon.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';

/** One chosen value, and the button that takes it out. */
export function Chip({ label, onRemove }: { label: string; onRemove: () => void }) {
  const { icp } = useMessages();
  return (
    <li className="chip">
      <Bidi>{label}</Bidi>
      <button type="button" className="chip-remove" title={icp.removeValue(label)} onClick={onRemove}>
        <Icon of={X} size={14} />
        <VisuallyHidden>{icp.removeValue(label)}</VisuallyHidden>
      </button>
    </li>
  );
}
