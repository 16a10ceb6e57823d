import { foldText } from '../model/text.ts';
import { splitName } from './split-name.ts';

/**
 * Family names that stand first where a name is written in its own order, in Latin letters: of China, Korea, Viet Nam and
 * Hungary. Folded. Some are given names elsewhere ("Kim", "Lee"): then the given name is not certain either.
 */
const FAMILY_FIRST = new Set(
  (
    'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng feng han cao ' +
    'zeng peng xiao cai pan tian dong yuan jiang ye wei su lu ding ren yao shen fu zhong cui tan fan wan lai wong chan cheung lam ' +
    'leung kwok chow tsang tsai hsu hsieh chiang kim lee park choi jung jeong kang cho yoon jang lim shin kwon hwang ahn oh seo bae ' +
    'nguyen tran le pham hoang huynh phan vu vo dang bui do ngo duong ly nagy kovacs toth szabo horvath varga kiss molnar nemeth ' +
    'farkas balogh papp lakatos takacs juhasz meszaros olah racz feher'
  ).split(' '),
);

/** A letter, or a word cut short: `J.`, `Muh.`, `JP`. */
const ABBREVIATED = /^(?:\p{L}|\p{Lu}{2}|.*\.)$/u;
const ALL_CAPITALS = /^\p{Lu}{3,}(?:-\p{Lu}+)*$/u;

const capitalised = (word: string): string =>
  word
    .split('-')
    .map((part) => part.slice(0, 1) + part.slice(1).toLocaleLowerCase('en'))
    .join('-');

/**
 * The name somebody is greeted by, where that is certain; else `undefined`, and the full name does. Uncertain are a name of
 * one word, names in Chinese, Japanese and Korean script, an order that may be family first, and initials.
 */
export function firstNameOf(name: string): string | undefined {
  const { first } = splitName(name);
  if (first === undefined || !/^[\p{Script=Latin}\p{M}\p{P}\s]+$/u.test(first)) return undefined;
  const words = first.split(' ').filter((word) => !/^\p{Lu}\.?$/u.test(word));
  const [opening] = words;
  if (opening === undefined || ABBREVIATED.test(opening)) return undefined;
  if (FAMILY_FIRST.has(foldText(opening))) return undefined;
  if (!/\p{L}/u.test(opening) || words.length > 3) return undefined;
  return words.map((word) => (ALL_CAPITALS.test(word) ? capitalised(word) : word)).join(' ');
}
