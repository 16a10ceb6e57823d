import { CAPS } from '../../model/caps.ts';
import type { Recipe } from '../../model/recipe.ts';
import { foldText } from '../../model/text.ts';
import { attribute, closest, isVisible, selectAll } from '../dom.ts';
import { blockLines } from '../linkedin/block-lines.ts';
import { isPronouns } from '../linkedin/labels.ts';
import { isOwnLink } from '../linkedin/name-line.ts';
import { cleanName, isMark, nameInTitle, slugBears } from '../linkedin/profile-text.ts';
import { isElsewhere, isElsewhereThan } from '../linkedin/subject.ts';
import { type Line, visibleText } from '../visible-text.ts';
import { type Counts, followAll, type Ground } from './steps.ts';
import { isPortrait } from './values.ts';

/** What the card's own picture is called: on many layouts by the name. */
const calledInPicture = (ground: Ground, place: Element): string[] =>
  selectAll(ground.card, 'img[alt]', 20)
    .filter((image) => isPortrait(image, place, ground))
    .map((image) => attribute(image, 'alt') ?? '');

/** What the page calls its person in links to them, elsewhere than in the place itself. */
function calledInLinks({ document, url }: Ground, place: Element): string[] {
  const links = selectAll(document, 'a[href*="/in/"]', 200).filter(
    (link) => !isElsewhere(link) && isOwnLink(link, url) && closest(place, 'a') !== link,
  );
  return links.flatMap((link) => [
    ...blockLines(link, CAPS.line).map(({ text }) => text),
    ...[link, ...selectAll(link, '[aria-label], img[alt]', 5)].map(
      (labelled) => attribute(labelled, 'aria-label') ?? attribute(labelled, 'alt') ?? '',
    ),
  ]);
}

/** The one line in an element that can be a name. */
export function lineIn(element: Element, { card }: Ground): Line | undefined {
  if (!isVisible(element) || isElsewhereThan(element, card)) return undefined;
  const [line, second] = blockLines(element, CAPS.name);
  return line && second === undefined ? { element, text: line.text } : undefined;
}

/**
 * The name in an element, once the page bears it out by something else: the address (`isBorne`), the tab's title, or what a link to
 * this very person or their picture is called. Nobody else's name passes, wherever a place leads.
 */
export function nameIn(element: Element, ground: Ground, isBorne = slugBears): string | undefined {
  const name = cleanName(lineIn(element, ground)?.text);
  const folded = foldText(name ?? '');
  if (name === undefined || folded === '') return undefined;
  const titled = `${foldText(nameInTitle(ground.document) ?? '')} `.startsWith(`${folded} `);
  const borne =
    titled ||
    isBorne(ground.identity, name) ||
    [...calledInLinks(ground, element), ...calledInPicture(ground, element)].some(
      (text) => foldText(cleanName(text) ?? '') === folded,
    );
  return borne ? name : undefined;
}

/** On the way to a name everything counts that shows more than a mark or pronouns. */
export const countsForName: Counts = (child) => {
  const text = visibleText(child, CAPS.line);
  return text !== undefined && !isPronouns(text) && !isMark(text);
};

/** Where the name stands in a card by what the user pointed out: the one place of that shape whose text the page bears out. */
export function pointedName(
  ground: Omit<Ground, 'heading'>,
  recipes: readonly Recipe[],
  isBorne = slugBears,
): Element | undefined {
  const places = recipes.flatMap((recipe) => followAll(recipe, ground, countsForName));
  const named = places.flatMap((element) => {
    const name = nameIn(element, ground, isBorne);
    return name === undefined ? [] : [{ element, name }];
  });
  return new Set(named.map(({ name }) => name)).size === 1 ? named[0]?.element : undefined;
}
