import path from 'node:path';
import { RUN_AXE, RUN_AXE_BUT_COLOURS, RUN_AXE_ON_COLOURS } from '../axe.ts';
import { CHECK_FIT, CHECK_RINGS } from './check-fit.ts';
import { type Look, type Shown, settleAgain } from './shown.ts';

/** Something a view does wrong, and how it was looked at then. */
export interface Fault {
  view: string;
  look: string;
  text: string;
}

export interface Looking {
  faults: Fault[];
  /** How many views in how many looks. */
  looked: number;
  /** Where pictures go; none are taken without it. */
  pictures: string | undefined;
}

/** Everything in one look; of the others what they may change: contrast in the dark, the rest of the rules in half the room. */
const AXE: Readonly<Record<string, string>> = {
  'en-light': RUN_AXE,
  'en-dark': RUN_AXE_ON_COLOURS,
  'en-zoom': RUN_AXE_BUT_COLOURS,
};

/** Looks at a view in each way, and notes what does not hold. */
export async function lookAt(
  looking: Looking,
  shown: Shown,
  { view, locale, looks }: { view: string; locale: string; looks: readonly Look[] },
): Promise<void> {
  const { faults, pictures } = looking;
  for (const look of looks) {
    await shown.take(look);
    await settleAgain(shown);
    const name = `${locale}-${look.name}`;
    const axe = AXE[name];
    const texts = [
      ...(await shown.evaluate<string[]>(CHECK_FIT)),
      ...(axe ? await shown.evaluate<string[]>(axe) : []),
    ];
    if (pictures) await shown.shoot(path.join(pictures, `${view}.${name}.jpg`), look);
    faults.push(...texts.map((text) => ({ view, look: name, text })));
    looking.looked += 1;
  }
  const [usual] = looks;
  if (usual && locale === 'en') {
    await shown.take(usual);
    await shown.touchKeys();
    const rings = await shown.evaluate<string[]>(CHECK_RINGS);
    faults.push(...rings.map((text) => ({ view, look: 'rings', text })));
  }
}
