import { type ReactNode, useState } from 'react';
import { useFormat } from '../locale/locale-provider.tsx';
import { Field } from '../ui/field.tsx';

/** A count as somebody may type it, with or without what parts the thousands. */
const readCount = (text: string): number =>
  /\d/.test(text) ? Number(text.replace(/[\s.,'’]/g, '')) : Number.NaN;

/**
 * A field in which a number has to be typed before something goes for good: no slip of the hand does that.
 * @param ask words what is to be typed; it is also what is missing until it was
 */
export function useTypedCount(
  n: number,
  ask: (n: string) => string,
): { field: ReactNode; missing: string | undefined } {
  const { formatNumber } = useFormat();
  const [typed, setTyped] = useState('');
  const label = ask(formatNumber(n));
  const field = (
    <Field label={label} inputMode="numeric" autoComplete="off" value={typed} onChange={setTyped} />
  );
  return { field, missing: readCount(typed) === n ? undefined : label };
}
