import { CAPS } from '../../model/caps.ts';
import { closest, contains, parentOf, select, selectAll } from '../dom.ts';
import { type Line, visibleText } from '../visible-text.ts';
import { blockLines } from './block-lines.ts';
import { asWords } from './company-shapes.ts';
import { INFO_ITEM, PEOPLE_LINK } from './landmarks-company.ts';
import { plainValue } from './profile-text.ts';
import { isElsewhere } from './subject.ts';

interface TopCardWords {
  industry?: string;
  place?: string;
}

const hasDigits = (line: Line): boolean => /\p{Nd}/u.test(line.text);
const wordsAmong = (lines: readonly Line[]): Line[] => lines.filter((line) => !hasDigits(line));

/**
 * The industry stands beside a group of place, followers and size; neither order nor classes are asked. A group with two
 * lines of words, or two lines beside it, could be anything.
 */
function readNested(card: Element, name: Element, link: Element): TopCardWords {
  let group: Line[] | undefined;
  for (let box = parentOf(link); box !== undefined && contains(card, box); box = parentOf(box)) {
    if (contains(box, name)) break;
    const lines = blockLines(box, CAPS.line, isElsewhere);
    if (lines.length < 2) continue;
    if (group === undefined) {
      if (wordsAmong(lines).length > 1 || lines.filter(hasDigits).length < 2) return {};
      group = lines;
      continue;
    }
    const known = group;
    const beside = lines.filter((line) => !known.some((other) => other.element === line.element));
    if (beside.length === 0) continue;
    const [industry] = beside;
    const place = wordsAmong(group)[0]?.text;
    return {
      ...(beside.length === 1 && industry && !hasDigits(industry) && { industry: industry.text }),
      ...(place !== undefined && { place }),
    };
  }
  const place = group && wordsAmong(group)[0]?.text;
  return place === undefined ? {} : { place };
}

/** Class, fallback: the items in their usual order, which numbers must follow. */
function readItems(card: Element): TopCardWords {
  const lines = selectAll(card, INFO_ITEM, 10).map((item) => plainValue(visibleText(item, CAPS.line)) ?? '');
  const [industry, place, third] = lines;
  const usual = industry && place && third && asWords(industry) && asWords(place);
  return usual && !/\p{Nd}/u.test(industry + place) && /\p{Nd}/u.test(third) ? { industry, place } : {};
}

/** Industry and place in the signed-in top card around the company's name. */
export function readTopCard(name: Element): TopCardWords {
  const card = closest(name, 'section');
  const link = card && select(card, PEOPLE_LINK);
  if (card === undefined) return {};
  return { ...readItems(card), ...(link && readNested(card, name, link)) };
}
