import type { ListingWords } from './listing-words.ts';

/** The texts of a store's page as Markdown, in the order a store asks for them. */
export function printListing(words: ListingWords): string {
  const { name, short, long, purpose, permissions, privacy, headings, pictures } = words;
  const section = (title: string, lines: readonly string[]) => `## ${title}\n\n${lines.join('\n')}\n`;
  const asked = Object.entries(permissions).map(
    ([permission, why]) =>
      `- **${permission === 'site' ? 'https://\\*.linkedin.com/\\*' : permission}**: ${why}`,
  );
  // Items of a list stand together; a blank line parts everything else.
  const body = long.map((line, n) =>
    line.startsWith('- ') && long[n + 1]?.startsWith('- ') ? line : `${line}\n`,
  );
  return [
    `# ${name}\n`,
    section(headings.short, [short]),
    section(headings.long, body).trimEnd().concat('\n'),
    section(headings.purpose, [purpose]),
    section(headings.permissions, asked),
    section(
      headings.privacy,
      privacy.map(({ question, answer }) => `- **${question}** ${answer}`),
    ),
    section(
      headings.pictures,
      Object.entries(pictures).map(([picture, shows]) => `- ${picture}.png: ${shows}`),
    ),
  ].join('\n');
}
