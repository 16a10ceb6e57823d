import { Ellipsis, SquareKanban } from 'lucide-react';
import type { ReactNode } from 'react';
import { openPage } from '../../lib/browser/tabs.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Mark } from '../ui/mark.tsx';
import { Menu, type MenuItem } from '../ui/menu.tsx';

export interface PopupBarProps {
  /** A word of state beside the name: new, known, do not contact. */
  state?: ReactNode;
  /** Where *Open* leads; Today when left out. */
  route?: string;
  /** Names a place, as in `Open`, when the state already takes the room. */
  brief?: boolean;
  items?: readonly MenuItem[];
}

/** The top line: whose window this is, how the person stands, the way to the dashboard, everything else. */
export function PopupBar({ state, route = '/', brief = false, items = [] }: PopupBarProps) {
  const { common, popup } = useMessages();
  return (
    <header className="popup-bar">
      <Mark />
      <span className="strong">Assay</span>
      {state}
      <span className="grow" />
      <Button
        size="small"
        variant="quiet"
        icon={<Icon of={SquareKanban} size={14} />}
        onClick={() => void openPage('dashboard', route)}
      >
        {brief ? common.open : popup.openAssay}
      </Button>
      {items.length > 0 && <Menu label={common.more} icon={<Icon of={Ellipsis} />} items={items} />}
    </header>
  );
}
