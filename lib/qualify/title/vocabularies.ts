import type { Vocabulary } from './vocabulary.ts';
import { AR } from './words-ar.ts';
import { DE } from './words-de.ts';
import { EN } from './words-en.ts';
import { ES } from './words-es.ts';
import { FR } from './words-fr.ts';
import { ID } from './words-id.ts';
import { IT } from './words-it.ts';
import { JA } from './words-ja.ts';
import { NL } from './words-nl.ts';
import { PL } from './words-pl.ts';
import { PT } from './words-pt.ts';
import { TR } from './words-tr.ts';

/** English first: on a clash of phrases the earlier language holds, and English is everywhere. */
export const VOCABULARIES: readonly Vocabulary[] = [EN, DE, FR, ES, PT, IT, NL, ID, PL, TR, JA, AR];
