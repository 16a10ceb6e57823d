/**
 * The one door to Zod. `jitless` must be set before any schema is built: Zod otherwise probes for `eval`, which an
 * extension page's content security policy refuses with a logged violation (colinhacks/zod#5414).
 */
import * as z from 'zod/mini';

z.config({ jitless: true });

/** A moment as an ISO 8601 string in UTC, such as `2026-11-22T09:30:00.000Z`. Sorts as text. */
export type Instant = string;

const ISO_INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

export const instantSchema = z.string().check(z.regex(ISO_INSTANT));

/** Text with an upper bound on its length in UTF-16 units, and never empty: absent is `undefined`, not `''`. */
export const textSchema = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));

export { z };
