import { TriangleAlert } from 'lucide-react';
import { type ComponentPropsWithRef, type MouseEvent, type ReactNode, useId } from 'react';
import { useMessages } from '../locale/locale-provider.tsx';
import { focusAtFirst } from './focus-at-first.ts';
import { Icon } from './icon.tsx';
import { joinClasses } from './join-classes.ts';
import { Kbd } from './kbd.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';

type ButtonVariant = 'primary' | 'plain' | 'quiet' | 'danger';
type ButtonSize = 'small' | 'medium' | 'large';

interface Look {
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: ReactNode;
  /** Work is under way: the button ignores clicks and, when given, shows `pendingLabel` at the width it already has. */
  pending?: boolean | undefined;
  /** What is being done, with its count: `Saving 3 of 7`. Pass it from the start, so that its room is kept. */
  pendingLabel?: string | undefined;
  /** The last try failed: the button offers another. */
  failed?: boolean | undefined;
  /** The key that does the same, as in aria-keyshortcuts: `Alt+Shift+S`. Printed on the button; the view listens. */
  shortcut?: string | undefined;
  /** Why the button cannot be used now. It stays reachable, so that the reason can be read. */
  disabledReason?: string | undefined;
}

export interface ButtonProps extends Look, Omit<ComponentPropsWithRef<'button'>, 'disabled'> {
  /** Whether the button is picked; makes it a toggle. */
  pressed?: boolean | undefined;
}

/** The two labels of a button that can be pending, in one cell; only one of them shows and is read. */
function PairedLabel({ idle, busy, pending }: { idle: ReactNode; busy: string; pending: boolean }) {
  return (
    <span className="button-label">
      <span aria-hidden={pending ? 'true' : undefined}>{idle}</span>
      <span aria-hidden={pending ? undefined : 'true'}>{busy}</span>
    </span>
  );
}

function Content(props: Look & { children: ReactNode; reasonId: string }) {
  const { icon, pending = false, pendingLabel, failed, shortcut, disabledReason, children, reasonId } = props;
  const { tryAgain } = useMessages().common;
  const label =
    pendingLabel === undefined ? (
      children
    ) : (
      <PairedLabel idle={children} busy={pendingLabel} pending={pending} />
    );
  return (
    <>
      {failed ? <Icon of={TriangleAlert} size={14} /> : icon}
      {failed ? tryAgain : label}
      {shortcut !== undefined && !failed && (
        <span aria-hidden="true">
          <Kbd shortcut={shortcut} />
        </span>
      )}
      {disabledReason !== undefined && (
        <span id={reasonId} hidden>
          {disabledReason}
        </span>
      )}
    </>
  );
}

/** A button that names its result. One primary per view. */
export function Button(props: ButtonProps) {
  const { variant = 'plain', size = 'medium', pressed, className, title, onClick, ...others } = props;
  const { icon, pending, pendingLabel, failed, shortcut, disabledReason, children, autoFocus, ...native } =
    others;
  const content = { icon, pending, pendingLabel, failed, shortcut, disabledReason, children };
  const reasonId = useId();
  const off = disabledReason !== undefined;
  const look = [
    `button-${variant}`,
    `button-${size}`,
    pending && 'button-pending',
    failed && 'button-failed',
  ];
  const click = (event: MouseEvent<HTMLButtonElement>) => {
    if (off || pending) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      type="button"
      aria-keyshortcuts={shortcut}
      aria-pressed={pressed}
      aria-describedby={off ? reasonId : undefined}
      {...native}
      {...focusAtFirst(autoFocus)}
      title={disabledReason ?? title}
      aria-disabled={off || pending ? 'true' : undefined}
      aria-busy={pending ? 'true' : undefined}
      className={joinClasses('button', ...look, className)}
      onClick={click}
    >
      <Content {...content} reasonId={reasonId} />
    </button>
  );
}

export interface IconButtonProps extends Omit<ButtonProps, 'children' | 'pendingLabel' | 'shortcut'> {
  /** The accessible name and tooltip. */
  label: string;
  icon: ReactNode;
}

/** A button with room for a picture only; its words are its name and its tooltip. */
export function IconButton({ label, variant = 'quiet', className, ...rest }: IconButtonProps) {
  return (
    <Button title={label} variant={variant} className={joinClasses('button-square', className)} {...rest}>
      <VisuallyHidden>{label}</VisuallyHidden>
    </Button>
  );
}
