import type { Condition, TemplateNode } from './parse-template.ts';

/** A tag with its braces; one that ends in a brace of its own keeps a space before them. */
const braced = (inside: string): string => `{{${inside}${inside.endsWith('}') ? ' ' : ''}}}`;

const printCondition = (condition: Condition): string =>
  'variable' in condition ? condition.variable : `snippet ${condition.snippet}`;

function printNode(node: TemplateNode): string {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'variable':
      return braced(node.fallback === undefined ? node.variable : `${node.variable} | ${node.fallback}`);
    case 'snippet':
      return braced(`snippet ${node.name}`);
    case 'if': {
      const other = node.otherwise ? `{{else}}${printTemplate(node.otherwise)}` : '';
      return `${braced(`if ${printCondition(node.condition)}`)}${printTemplate(node.met)}${other}{{end}}`;
    }
  }
}

/** A template as text. Reading it again gives the same tree, its positions aside. */
export function printTemplate(nodes: readonly TemplateNode[]): string {
  return nodes.map(printNode).join('');
}
