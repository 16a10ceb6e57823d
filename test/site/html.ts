/** Markup that is already safe to put into a page. */
export interface Html {
  readonly markup: string;
}

/** What a template may hold: text is escaped, markup is kept, `undefined` and `false` are nothing. */
export type Part = Html | string | number | undefined | false | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for element content or a quoted attribute value. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}

/** Marks a string as markup. Only for text written in this folder: styles, scripts, and pages that are hostile on purpose. */
export function trustMarkup(markup: string): Html {
  return { markup };
}

function partMarkup(part: Part): string {
  if (part === undefined || part === false) return '';
  if (typeof part === 'string') return escapeText(part);
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map(partMarkup).join('');
}

/**
 * Template tag for markup. Values are escaped unless they are markup themselves; a line break with its indentation is
 * dropped, because the pages imitated here have no white space between elements.
 */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Html {
  const pieces = strings.map((text, index) => text.replace(/\n\s*/g, '') + partMarkup(parts[index]));
  return { markup: pieces.join('') };
}
