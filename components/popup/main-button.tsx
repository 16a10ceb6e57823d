import { useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';

export interface MainButtonProps {
  /** How the act stands. */
  state: { pending: boolean; failure?: unknown };
  disabledReason?: string | undefined;
  onClick(): void;
  children: string;
}

/** What Enter does in a view: the one act its foot is there for. */
export function MainButton({
  state: { pending, failure },
  disabledReason,
  onClick,
  children,
}: MainButtonProps) {
  const { popup } = useMessages();
  return (
    <Button
      variant="primary"
      size="large"
      className="grow"
      shortcut="Enter"
      pending={pending}
      pendingLabel={popup.saving}
      failed={failure !== undefined}
      disabledReason={disabledReason}
      onClick={onClick}
    >
      {children}
    </Button>
  );
}
