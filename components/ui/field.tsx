import { TriangleAlert } from 'lucide-react';
import { type ComponentPropsWithRef, type ReactNode, useId } from 'react';
import { focusAtFirst } from './focus-at-first.ts';
import { Icon } from './icon.tsx';
import { joinClasses } from './join-classes.ts';

/** What a text field and a list box share: a label, a frame, a hint, and the sentence that says what is wrong. */
export interface LabelledProps {
  label: string;
  /** Where the place itself tells the label, as a search box with its icon. The label is still read out. */
  labelHidden?: boolean;
  hint?: string | undefined;
  /** One sentence: what is wrong, and an example of what is right. */
  error?: string | undefined;
  icon?: ReactNode;
  /** After the text, such as a key cap. */
  trailing?: ReactNode;
}

type FrameProps = LabelledProps & { id: string; children: ReactNode };

/** The attributes that tie an input to its frame's label, hint and error. */
export function describedBy(id: string, { hint, error }: LabelledProps) {
  const ids = [error !== undefined && `${id}-error`, hint !== undefined && `${id}-hint`].filter(Boolean);
  return {
    id,
    'aria-invalid': error !== undefined ? ('true' as const) : undefined,
    'aria-describedby': ids.length > 0 ? ids.join(' ') : undefined,
  };
}

export function FieldFrame({ id, label, labelHidden, hint, error, icon, trailing, children }: FrameProps) {
  return (
    <div className="field">
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : 'field-label'}>
        {label}
      </label>
      <div className="field-frame">
        {icon}
        {children}
        {trailing}
      </div>
      {error !== undefined && (
        <p id={`${id}-error`} className="field-error">
          <Icon of={TriangleAlert} size={14} />
          {error}
        </p>
      )}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
    </div>
  );
}

type Native = Omit<ComponentPropsWithRef<'input'>, 'value' | 'onChange' | 'children'>;
type NativeArea = Omit<ComponentPropsWithRef<'textarea'>, 'value' | 'onChange' | 'children'>;

interface TextProps extends LabelledProps {
  value: string;
  onChange(value: string): void;
}

export type FieldProps = TextProps & Native;
export type TextAreaProps = TextProps & NativeArea;

/** Separates what the frame draws from what the input itself takes. */
function partition<P extends LabelledProps>(props: P) {
  const { label, labelHidden, hint, error, icon, trailing, ...native } = props;
  const frame = { label, hint, error, icon, trailing, ...(labelHidden === undefined ? {} : { labelHidden }) };
  return { frame, native };
}

/** A line of text. The placeholder is an example, never the label. */
export function Field(props: FieldProps) {
  const id = useId();
  const { frame, native } = partition(props);
  const { onChange, className, autoFocus, ...rest } = native;
  return (
    <FieldFrame id={id} {...frame}>
      <input
        dir="auto"
        {...rest}
        {...focusAtFirst(autoFocus)}
        {...describedBy(id, frame)}
        className={joinClasses('field-input', className)}
        onChange={(event) => onChange(event.target.value)}
      />
    </FieldFrame>
  );
}

/** Several lines of text; grows with them. */
export function TextArea(props: TextAreaProps) {
  const id = useId();
  const { frame, native } = partition(props);
  const { onChange, className, autoFocus, ...rest } = native;
  return (
    <FieldFrame id={id} {...frame}>
      <textarea
        dir="auto"
        rows={2}
        {...rest}
        {...focusAtFirst(autoFocus)}
        {...describedBy(id, frame)}
        className={joinClasses('field-input', className)}
        onChange={(event) => onChange(event.target.value)}
      />
    </FieldFrame>
  );
}
