import type { Template } from '../../model/template.ts';
import { LOCALES, type Locale } from '../../model/words.ts';
import { BUILT_IN_KINDS, BUILT_IN_TEXTS, type BuiltInKind } from './built-in-words.ts';
import { builtInId } from './choose-parts.ts';

/** When they were written. They have no version of their own: whoever edits one keeps a copy. */
const WRITTEN_AT = '2026-11-30T00:00:00.000Z';

function builtIn(language: Locale, kind: BuiltInKind): Template {
  const { stages, ...made } = BUILT_IN_KINDS[kind];
  return {
    ...made,
    ...BUILT_IN_TEXTS[language][kind],
    id: builtInId(language, kind),
    language,
    stages: [...stages],
    personas: [],
    updatedAt: WRITTEN_AT,
  };
}

/** The templates that come with Assay, in every language. */
export const BUILT_IN_TEMPLATES: readonly Template[] = LOCALES.flatMap((language) =>
  (Object.keys(BUILT_IN_KINDS) as BuiltInKind[]).map((kind) => builtIn(language, kind)),
);
