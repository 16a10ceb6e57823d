import { Kbd } from './kbd.tsx';

/** A key or several, and what they do. */
export type KeyHint = readonly [shortcuts: readonly string[], meaning: string];

/** The keys of a view, printed where they are used. */
export function KeyHints({ hints }: { hints: readonly KeyHint[] }) {
  return (
    <p className="hints">
      {hints.map(([shortcuts, meaning]) => (
        <span key={meaning}>
          {shortcuts.map((shortcut) => (
            <Kbd key={shortcut} shortcut={shortcut} />
          ))}
          {meaning}
        </span>
      ))}
    </p>
  );
}
