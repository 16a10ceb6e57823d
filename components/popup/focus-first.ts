/** Moves the focus to the first button of a group, and brings it into view. */
export function focusFirst(group: HTMLElement | null): void {
  group?.querySelector('button')?.focus();
}
