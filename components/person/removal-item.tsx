import { Ban, Eraser } from 'lucide-react';
import { Icon } from '../ui/icon.tsx';
import type { MenuItem } from '../ui/menu.tsx';

/** The acts that remove a person. */
export type Removal = 'objection' | 'erase';

const ICONS = { objection: Ban, erase: Eraser } as const;

/** A menu's way to an act that removes a person. */
export function removalItem(act: Removal, label: string, onPick: () => void): MenuItem {
  return { id: act, label, icon: <Icon of={ICONS[act]} size={14} />, danger: true, onPick };
}
