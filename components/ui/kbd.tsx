const SYMBOLS: Readonly<Record<string, string>> = { Shift: '⇧', Enter: '↵', Control: 'Ctrl', Escape: 'Esc' };

/** `Alt+Shift+S` as it is printed: `Alt ⇧ S`. */
export function printShortcut(shortcut: string): string {
  return shortcut
    .split('+')
    .map((key) => SYMBOLS[key] ?? (key.length === 1 ? key.toUpperCase() : key))
    .join(' ');
}

/** A key cap. `shortcut` is written as in aria-keyshortcuts: `Alt+Shift+S`, `Control+Z`, `Enter`. */
export function Kbd({ shortcut }: { shortcut: string }) {
  return <kbd>{printShortcut(shortcut)}</kbd>;
}
