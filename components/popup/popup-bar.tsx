import { Ellipsis, PanelRight, SquareKanban } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { currentWindow, openPanel } from '../../lib/browser/panel.ts';
import { suggestedShortcut } from '../../lib/browser/shortcuts.ts';
import { openPage } from '../../lib/browser/tabs.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Mark } from '../ui/mark.tsx';
import { Menu, type MenuItem } from '../ui/menu.tsx';
import { usePlace } from './place.tsx';

export interface PopupBarProps {
  /** A word of state beside the name: new, known, do not contact. */
  state?: ReactNode;
  /** Where *Open* leads; Today when left out. */
  route?: string;
  /** Names a place, as in `Open`, when the state already takes the room. */
  brief?: boolean;
  items?: readonly MenuItem[];
}

/** Opening the side panel, in the popup alone. The window is asked for beforehand: nothing may be awaited after the click. */
function usePanelItem(): MenuItem[] {
  const { panel } = useMessages();
  const place = usePlace();
  const [windowId, setWindowId] = useState<number>();
  useEffect(() => void currentWindow().then(setWindowId), []);
  if (place === 'panel' || windowId === undefined) return [];
  const open = () => {
    openPanel(windowId).then(() => window.close(), reportError);
  };
  const icon = <Icon of={PanelRight} size={14} />;
  return [{ id: 'panel', label: panel.open, icon, shortcut: suggestedShortcut('panel'), onPick: open }];
}

/** The top line: whose window this is, how the person stands, the way to the dashboard, everything else. */
export function PopupBar({ state, route = '/', brief = false, items = [] }: PopupBarProps) {
  const { common, popup } = useMessages();
  const all = [...items, ...usePanelItem()];
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
      {all.length > 0 && <Menu label={common.more} icon={<Icon of={Ellipsis} />} items={all} />}
    </header>
  );
}
