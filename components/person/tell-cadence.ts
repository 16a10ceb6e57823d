import type { Messages } from '../../lib/locales/index.ts';
import type { Entry } from '../../lib/model/ledger.ts';

/** What an entry tells of a cadence or of keeping in touch; `undefined` for any other. */
export function tellCadence({ type, data }: Entry, { touches }: Messages): string | undefined {
  const say = touches.told;
  switch (type) {
    case 'enrolled':
      return say.enrolled(data.plan.name);
    case 'left-cadence':
      return say.left;
    case 'cadence-paused':
      return data.paused ? say.paused : say.resumed;
    case 'keep-in-touch':
      return data.days === null ? say.keepOff : say.keep(data.days);
    default:
      return undefined;
  }
}
