import { useLayoutEffect, useState } from 'react';

/**
 * What to call at Enter: acts once what is shown is what the typed text finds. Whoever types fast would get what fewer letters found.
 */
export function useEnter(isCurrent: boolean, act: () => void): () => void {
  const [pressed, setPressed] = useState(false);
  useLayoutEffect(() => {
    if (!pressed || !isCurrent) return;
    setPressed(false);
    act();
  });
  return () => setPressed(true);
}
