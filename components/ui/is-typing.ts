/** Whether a key event belongs to a text field, where single keys are text and Ctrl+Z is the field's own. */
export function isTyping(event: Event): boolean {
  const target = event.target;
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !/^(?:checkbox|radio|button|range)$/.test(target.type);
}
