import { attribute, onceAReading, selectAll } from '../dom.ts';
import { ANY_CARD, CARD_KEYS, cardOwner } from './landmarks-sdui.ts';

/** Every keyed element of a page, found in one look: dozens stand among many thousands. */
const keyedIn = onceAReading((document: Document): Element[] => selectAll(document, ANY_CARD));

/** The ids and slugs an element is keyed by as a card of that name. */
export const ownersOf = (card: Element, name: string): string[] =>
  CARD_KEYS.flatMap((key) => cardOwner(attribute(card, key), name) ?? []);

/** The elements keyed as cards of that name, in document order; a card's key stands on two of them. */
export const cardsNamed = (document: Document, name: string): Element[] =>
  keyedIn(document).filter((card) => ownersOf(card, name).length > 0);
