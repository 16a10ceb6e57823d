import { type KeyboardEvent, type ReactNode, type ToggleEvent, useId, useRef } from 'react';
import { type ButtonProps, IconButton } from './button.tsx';
import { joinClasses } from './join-classes.ts';
import { Kbd } from './kbd.tsx';

const GAP = 4;
const MARGIN = 8;

export interface MenuItem {
  id: string;
  label: string;
  icon?: ReactNode;
  shortcut?: string;
  danger?: boolean;
  /** Why it cannot be picked now; shown below its label. */
  disabledReason?: string | undefined;
  onPick(): void;
}

export interface MenuProps {
  /** Names the button and the menu. */
  label: string;
  icon: ReactNode;
  items: readonly MenuItem[];
  size?: ButtonProps['size'];
}

/**
 * Below the button, or above where there is no room; its end on the button's end. Anchor positioning needs Chrome 125.
 * Until then it is not seen: the browser opens a menu before it says so, and a click would land where it was.
 */
function placeBeside(menu: HTMLElement, button: HTMLElement) {
  const at = button.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = menu;
  const below = at.bottom + GAP;
  const top = below + height + MARGIN <= innerHeight ? below : at.top - GAP - height;
  const left = Math.min(at.right - width, innerWidth - width - MARGIN);
  menu.style.top = `${Math.max(MARGIN, top)}px`;
  menu.style.left = `${Math.max(MARGIN, left)}px`;
  menu.style.visibility = 'visible';
}

function stepFocus(event: KeyboardEvent<HTMLElement>) {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  const at = items.findIndex((item) => item.matches(':focus'));
  const steps: Record<string, number> = {
    ArrowDown: (at + 1) % items.length,
    ArrowUp: (at - 1 + items.length) % items.length,
    Home: 0,
    End: items.length - 1,
  };
  const next = steps[event.key];
  if (next === undefined) return;
  event.preventDefault();
  items[next]?.focus();
}

function Item({ item, close }: { item: MenuItem; close: () => void }) {
  const pick = () => {
    if (item.disabledReason !== undefined) return;
    close();
    item.onPick();
  };
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      className={joinClasses('menu-item', item.danger && 'menu-item-danger')}
      aria-disabled={item.disabledReason === undefined ? undefined : 'true'}
      aria-keyshortcuts={item.shortcut}
      onClick={pick}
    >
      {item.icon}
      <span className="grow">
        {item.label}
        {item.disabledReason !== undefined && <span className="menu-item-reason">{item.disabledReason}</span>}
      </span>
      {item.shortcut !== undefined && (
        <span aria-hidden="true">
          <Kbd shortcut={item.shortcut} />
        </span>
      )}
    </button>
  );
}

/** Acts that need no button of their own. A native popover: Esc and a click outside close it and give focus back. */
export function Menu({ label, icon, items, size = 'small' }: MenuProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const opened = (event: ToggleEvent<HTMLDivElement>) => {
    if (menu.current === null || button.current === null) return;
    if (event.newState !== 'open') {
      menu.current.style.visibility = '';
      return;
    }
    placeBeside(menu.current, button.current);
    menu.current.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
  };
  return (
    <>
      <IconButton
        ref={button}
        label={label}
        icon={icon}
        size={size}
        aria-haspopup="menu"
        popoverTarget={id}
      />
      <div
        ref={menu}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        className="menu"
        onToggle={opened}
        onKeyDown={stepFocus}
      >
        {items.map((item) => (
          <Item key={item.id} item={item} close={() => menu.current?.hidePopover()} />
        ))}
      </div>
    </>
  );
}
