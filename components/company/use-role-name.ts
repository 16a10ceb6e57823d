import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import type { SoughtRole } from './roles.ts';

/** How a sought role is named: `Operations: director or vice president`. */
export function useRoleName(): (role: SoughtRole) => string {
  const { words, panel } = useMessages();
  const { locale } = useFormat();
  return ({ function: name, seniorities }) => {
    const list = new Intl.ListFormat(locale, { type: 'disjunction' });
    const levels = list.format(seniorities.map((level) => words.seniorities[level]));
    if (name === undefined) return levels;
    return levels === '' ? words.functions[name] : panel.company.role(words.functions[name], levels);
  };
}
