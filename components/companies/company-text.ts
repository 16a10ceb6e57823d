import { safeLink } from '../../lib/model/identity.ts';
import type { EntryOf } from '../../lib/model/ledger.ts';
import type { CompanyField } from '../../lib/model/reading.ts';
import { cleanText } from '../../lib/model/text.ts';

/** What a company's field is set to by hand; `null` clears it. */
export type EditedCompanyValue = EntryOf<'company-edited'>['data']['value'];
type CompanyProblem = 'name' | 'number' | 'year' | 'link';
type Parsed = { ok: true; value: EditedCompanyValue } | { ok: false; problem: CompanyProblem };

const LINE = 500;
const MOST_ITEMS = 100;

/** A stored value as the text to type over; nothing for an absent or cleared one. */
export function companyText(value: unknown): string {
  if (value === undefined || value === null) return '';
  return Array.isArray(value) ? value.join('\n') : String(value);
}

/** Whether a field is typed on several lines. */
export function isLong(field: CompanyField): boolean {
  return field === 'about' || field === 'specialties';
}

function parseNumber(text: string, least: number, most: number, problem: CompanyProblem): Parsed {
  const digits = text.replace(/[\s.,'’]/g, '');
  if (digits === '') return { ok: true, value: null };
  const value = /^\d+$/.test(digits) ? Number(digits) : Number.NaN;
  return value >= least && value <= most ? { ok: true, value } : { ok: false, problem };
}

function parseLink(text: string): Parsed {
  const typed = cleanText(text, 2_000);
  if (typed === undefined) return { ok: true, value: null };
  const link = safeLink(/^[a-z][a-z\d+.-]*:/i.test(typed) ? typed : `https://${typed}`);
  return link === undefined ? { ok: false, problem: 'link' } : { ok: true, value: link };
}

/** Typed text as a field's value. Empty text clears the field; a name cannot be cleared. */
export function parseCompanyFact(field: CompanyField, text: string): Parsed {
  switch (field) {
    case 'employees':
      return parseNumber(text, 0, 100_000_000, 'number');
    case 'founded':
      return parseNumber(text, 1_000, 2_200, 'year');
    case 'website':
      return parseLink(text);
    case 'specialties': {
      const items = text.split('\n').flatMap((line) => cleanText(line, LINE) ?? []);
      return { ok: true, value: items.length > 0 ? [...new Set(items)].slice(0, MOST_ITEMS) : null };
    }
    default: {
      const value = cleanText(text, field === 'about' ? 10_000 : field === 'name' ? 200 : LINE);
      if (field === 'name' && value === undefined) return { ok: false, problem: 'name' };
      return { ok: true, value: value ?? null };
    }
  }
}
