import type { Locale } from '../model/words.ts';

/** A sentence per CLDR plural category; `#` stands for the number. Categories a language lacks fall back to `other`. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const rules = new Map<Locale, Intl.PluralRules>();
const numbers = new Map<Locale, Intl.NumberFormat>();

function kept<T>(made: Map<Locale, T>, locale: Locale, make: () => T): T {
  const known = made.get(locale);
  if (known !== undefined) return known;
  const fresh = make();
  made.set(locale, fresh);
  return fresh;
}

/** The form that fits `n`, with the number written the language's way in place of `#`. */
export function plural(locale: Locale, n: number, forms: PluralForms): string {
  const category = kept(rules, locale, () => new Intl.PluralRules(locale)).select(n);
  const form = forms[category] ?? forms.other;
  // A replacer function, because a plain replacement string would read `$` signs as patterns.
  return form.replaceAll('#', () => kept(numbers, locale, () => new Intl.NumberFormat(locale)).format(n));
}
