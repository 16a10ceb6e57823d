import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';
import { useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';

export interface ChoicePanelProps<T extends string> {
  /** The question the choices answer. */
  title: string;
  /** What picking leads to, where that is not plain. */
  children?: ReactNode;
  choices: readonly T[];
  labelOf(choice: T): string;
  onPick(choice: T): void;
  onClose(): void;
  pending?: boolean;
}

/** One question with its answers, in the place of what asked it. Takes the focus; Esc gives it up. */
export function ChoicePanel<T extends string>(props: ChoicePanelProps<T>) {
  const { title, children, choices, labelOf, onPick, onClose, pending } = props;
  const { common } = useMessages();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    panel.current?.querySelector('button')?.focus();
  }, []);
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    // A browser closes the popup on Esc; here it only closes the panel.
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot sit in this layout
    <div ref={panel} className="choice-panel" role="group" aria-label={title} onKeyDown={press}>
      <p className="strong">{title}</p>
      {children !== undefined && <div className="text-12 text-2">{children}</div>}
      <div className="row wrap choice-panel-choices">
        {choices.map((choice) => (
          <Button key={choice} size="small" pending={pending} onClick={() => onPick(choice)}>
            {labelOf(choice)}
          </Button>
        ))}
        <Button size="small" variant="quiet" onClick={onClose}>
          {common.cancel}
        </Button>
      </div>
    </div>
  );
}
