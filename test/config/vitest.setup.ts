import 'fake-indexeddb/auto';
import { loadVocabulary } from '../../lib/qualify/vocabulary.ts';

// Whoever scores has opened the database first, which loads the words.
await loadVocabulary();

/**
 * jsdom does no layout, so it lacks `checkVisibility`. This stand-in knows the three ways a static page hides a node;
 * what real layout hides is tested in Chromium.
 */
if (typeof Element !== 'undefined' && !('checkVisibility' in Element.prototype)) {
  Object.defineProperty(Element.prototype, 'checkVisibility', {
    configurable: true,
    value(this: Element): boolean {
      for (let node: Element | null = this; node !== null; node = node.parentElement) {
        const style = node.getAttribute('style') ?? '';
        if (node.hasAttribute('hidden') || /display:\s*none|visibility:\s*hidden/.test(style)) return false;
      }
      return true;
    },
  });
}
