import type { Random } from '../site/random.ts';
import { neighbourCard } from './neighbour-cards.ts';
import type { Stranger } from './operator.ts';

const ISLAND_BYTES = 2_000_000;
const CARDS = 600;
const WORDS = 'pallet ledger harbour planner label bolt crane invoice morning depot '.repeat(12);

/** Makes a page some three megabytes large the way real ones are: mostly data nobody sees, and a long tail of other people's cards. */
export function swellPage(document: Document, random: Random, strangers: readonly Stranger[]): void {
  const island = document.createElement('code');
  // The mark of the signed-in dialect; pages of others have data that is named otherwise.
  const isDialect = document.querySelector('code[id^="bpr-guid"]') !== null;
  island.setAttribute('id', isDialect ? 'bpr-guid-990001' : 'page-data');
  island.setAttribute('style', 'display: none;');
  island.textContent = JSON.stringify({ data: {}, included: [], filler: 'x'.repeat(ISLAND_BYTES) });
  const tail = document.createElement('div');
  for (let count = 0; count < CARDS; count += 1) {
    const card = neighbourCard(document, random, strangers);
    // A subject's own mark on a stranger is another proof's question.
    card.removeAttribute('data-member-id');
    const text = document.createElement('p');
    text.textContent = `${count} ${WORDS}`;
    card.append(text);
    tail.append(card);
  }
  document.body.append(island, tail);
}
