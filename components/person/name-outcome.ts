import type { Format, Messages } from '../../lib/locales/index.ts';
import type { Outcome } from '../../lib/model/follow-up.ts';

/** How a touch went, in words: "Reached, positive". */
export function nameOutcome(
  { disposition, sentiment }: Outcome,
  { messages: { words }, format }: { messages: Messages; format: Format },
): string {
  const how = words.dispositions[disposition];
  return sentiment ? `${how}, ${words.sentiments[sentiment].toLocaleLowerCase(format.locale)}` : how;
}
