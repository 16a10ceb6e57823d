import { browser } from 'wxt/browser';
import { startAct } from '../actions/act.ts';
import { saveRecipe } from '../actions/save-recipe.ts';
import type { Messages } from '../locales/index.ts';
import { type PointableAdapter, type PointableField, type Recipe, recipeSchema } from '../model/recipe.ts';
import { z } from '../model/schema.ts';
import type { AssayDatabase } from '../store/database.ts';
import { readRecipes } from './recipes.ts';
import type { Tab } from './tabs.ts';

type Point = Messages['health']['point'];

/** What the picker is to do, with its words in the user's language. */
export interface PickTask {
  adapter: PointableAdapter;
  field: PointableField;
  /** Places kept already: without one of them the page may not say whose it is. */
  recipes: readonly Recipe[];
  say: { [word in Exclude<keyof Point, 'title' | 'ask' | 'which' | 'notHere' | 'hints'>]: Point[word] } & {
    title: string;
    hint: string;
  };
}

/** A field to point at, and whether it stands in every row of a list. */
interface Chosen {
  adapter: PointableAdapter;
  field: PointableField;
  inRows: boolean;
}

/** What the user is to click for a field: most are a text. */
function hintFor({ field, inRows }: Chosen, { hints }: Point): string {
  if (inRows) return hints.row;
  if (field === 'photoUrl') return hints.picture;
  if (field === 'companyUrl') return hints.link;
  return field === 'positions' || field === 'education' ? hints.list : hints.text;
}

const placeSchema = z.omit(recipeSchema, { id: true, madeAt: true });
const messageSchema = z.object({ kind: z.literal('pointed'), place: placeSchema });

/**
 * Puts the picker into a page, because the user asked to point at a field there. It stays until they picked, cancelled or
 * left the page; what they keep arrives at the worker.
 * @throws when the browser does not let extensions into the page
 */
export async function startPicking(
  db: AssayDatabase,
  tab: Tab,
  chosen: Chosen,
  name: string,
  point: Point,
): Promise<void> {
  const { adapter, field } = chosen;
  const { reads, keep, again, cancel, kept, failed, refusals } = point;
  const say = {
    hint: hintFor(chosen, point),
    reads,
    keep,
    again,
    cancel,
    kept,
    failed,
    refusals,
    title: point.title(name),
  };
  const task: PickTask = { adapter, field, recipes: await readRecipes(db), say };
  const target = { tabId: tab.id };
  await browser.scripting.executeScript({
    target,
    func: (given: PickTask) => {
      Object.assign(globalThis, { assayTask: given });
    },
    args: [task],
  });
  await browser.scripting.executeScript({ target, files: ['/picker.js'] });
  // The popup would stand in the page's way; the side panel does not.
  if (location.pathname === '/popup.html') window.close();
}

/** Whether a message comes from one of the extension's own scripts in a tab's page, not from a frame of it. */
export function isOwnScript(sender: {
  id?: string | undefined;
  frameId?: number | undefined;
  url?: string | undefined;
  tab?: unknown;
}): boolean {
  const inPage = sender.tab !== undefined && sender.frameId === 0 && /^https?:/.test(sender.url ?? '');
  return sender.id === browser.runtime.id && inPage;
}

/** Keeps the places that pickers send. Answers whether it was kept. */
export function onPointed(db: AssayDatabase): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, answer) => {
    const pointed = z.safeParse(messageSchema, message);
    if (!pointed.success || !isOwnScript(sender)) return;
    saveRecipe(db, startAct(), pointed.data.place).then(
      () => answer(true),
      () => answer(false),
    );
    // Tells the browser that the answer comes later.
    return true;
  });
}
