import { type ReactNode, useEffect, useRef } from 'react';

/** The foot of the popup. It grows with what it asks, and the undo bar floats above it whatever its height. */
export function PopupFoot({ children }: { children: ReactNode }) {
  const foot = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = foot.current;
    if (!element) return;
    const root = document.documentElement;
    const watch = new ResizeObserver(() =>
      root.style.setProperty('--popup-foot', `${element.getBoundingClientRect().height}px`),
    );
    watch.observe(element);
    return () => {
      watch.disconnect();
      root.style.removeProperty('--popup-foot');
    };
  }, []);
  return (
    <footer ref={foot} className="popup-foot">
      {children}
    </footer>
  );
}
