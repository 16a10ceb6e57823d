import type { Format, Messages } from '../../lib/locales/index.ts';
import type { EntryOf, Purchase } from '../../lib/model/ledger.ts';
import type { GateCondition } from '../../lib/model/words.ts';

/** `Bought on 3 Mar 2026 for €900`. */
export function tellPurchase({ on, paid }: Purchase, { stages }: Messages, format: Format): string {
  return stages.told.purchase(format.formatCalendarDay(on), paid && format.formatMoney(paid));
}

/** What is told along with a move: a purchase, what ends a wait, when to look again. */
function tellAlong(
  { purchase, nurture = {}, revisitOn }: EntryOf<'moved'>['data'],
  messages: Messages,
  format: Format,
): string[] {
  const say = messages.stages.told;
  const { until, trigger, grade } = nurture;
  const day = format.formatCalendarDay;
  return [
    ...(purchase ? [tellPurchase(purchase, messages, format)] : []),
    ...(until ? [say.until(day(until))] : []),
    ...(trigger ? [say.trigger(trigger)] : []),
    ...(grade ? [say.grade(messages.words.grades[grade])] : []),
    ...(revisitOn ? [say.revisit(day(revisitOn))] : []),
  ];
}

/** A move as a sentence, and what goes with it: what was told, why, and what the stage had asked for. */
export function tellMove(
  data: EntryOf<'moved'>['data'],
  messages: Messages,
  format: Format,
): { title: string; body: string } {
  const { from, to, reason, disqualified, unmet } = data;
  const { words, personPage, person, stages } = messages;
  const say = personPage.told;
  const along = tellAlong(data, messages, format);
  if (disqualified) {
    const body = [...along, reason].filter(Boolean).join('. ');
    return { title: say.setAside(words.disqualifyReasons[disqualified]), body };
  }
  const lacking = (unmet ?? []).map(
    (condition) => person.stage.conditions[condition as GateCondition] ?? condition,
  );
  const lacked = lacking.length > 0 ? say.lacking(format.formatList(lacking)) : undefined;
  const body = [...along, reason, lacked].filter(Boolean).join('. ');
  if (from === 'nurture' && to === 'nurture') return { title: stages.told.wait, body };
  const back = from === 'disqualified' || from === 'nurture';
  const title = back ? say.broughtBack(words.stages[to]) : say.moved(words.stages[from], words.stages[to]);
  return { title, body };
}
