import { serveList } from './serve-list.ts';

/**
 * This module's own address, which a page gives to its worker, as `LONG_WORK` does. Apart from that, because a popup that finds
 * somebody needs no scoring.
 */
export const { url: LIST_WORK } = import.meta;

// In a page it only tells its address.
if (typeof document === 'undefined') serveList();
