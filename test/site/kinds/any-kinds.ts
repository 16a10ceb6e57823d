import type { PageKind } from '../site-page.ts';
import { ANY_LIST_KINDS } from './any-list-kinds.ts';
import { ANY_PERSON_KINDS } from './any-person-kinds.ts';
import { anyResume } from './any-resume-kind.ts';

/** Pages of sites that are not LinkedIn, on invented hosts. */
export const ANY_KINDS: readonly PageKind[] = [...ANY_PERSON_KINDS, anyResume, ...ANY_LIST_KINDS];
