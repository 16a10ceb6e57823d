import { CAPS } from '../../model/caps.ts';
import { safeLink } from '../../model/identity.ts';
import { cleanText, foldText } from '../../model/text.ts';
import { attribute, closest, contains, nextOf, parentOf, selectAll, tagOf } from '../dom.ts';
import { accountOf, findStrangers, isPersonal, partOf, type Subject } from './choose-subject.ts';
import { AT, LABEL_WORDS, LABELS } from './landmark-words.ts';
import { ENTRY, HINT_ATTRIBUTES, HINTS } from './landmarks-any.ts';
import { sameName } from './names.ts';
import { mailOf, phoneOf } from './node-values.ts';
import { foldedOf, type PageLink, type PageView, sortByPart, type Text } from './page-view.ts';

/** What the page shows of one person, without markup: pieces of text and links that are not somebody else's. */
export interface Shown {
  name: string;
  view: PageView;
  texts: readonly Text[];
  links: readonly PageLink[];
  /** Links whose owner is certain by where they stand. */
  root: Element;
}

/** The subject's share of the page. */
export function shownOf(subject: Subject): Shown {
  const { view, name } = subject;
  const strangers = findStrangers(subject);
  const own = (element: Element): boolean => !strangers.has(partOf(element, subject));
  return {
    name,
    view,
    root: view.region,
    texts: view.texts.filter(({ element }) => own(element)),
    links: view.links.filter((link) => own(link.element) || isPersonal(link, name)),
  };
}

/** More texts in one part than any value or label has. */
const MANY = 9;

const sortedTexts = new WeakMap<Shown, Map<Element, Text[]>>();

/** The texts of a person below an element; of more than nine only the first nine. */
function textsBelow(element: Element, shown: Shown): readonly Text[] {
  const known = sortedTexts.get(shown) ?? sortByPart(shown.texts, MANY);
  sortedTexts.set(shown, known);
  return known.get(element) ?? [];
}

const labels = new WeakMap<Shown, Text[]>();

/** The labels among a person's texts, found once for all fields. */
function labelsOf(shown: Shown): Text[] {
  const known =
    labels.get(shown) ??
    shown.texts.filter((piece) => !piece.long && piece.text.length <= 40 && LABEL_WORDS.has(foldedOf(piece)));
  labels.set(shown, known);
  return known;
}

/** The value that stands with a label, in either order: the two are all there is in their group, or a `dt` and its `dd`. */
export function labelled(
  shown: Shown,
  field: keyof typeof LABELS,
  most: number = CAPS.line,
): string | undefined {
  for (const label of labelsOf(shown)) {
    if (!LABELS[field].has(foldedOf(label))) continue;
    const value = valueBeside(label, shown);
    const isLabel = value === undefined || LABEL_WORDS.has(foldText(value));
    if (!isLabel && value !== undefined && value.length <= most) return value;
  }
  return undefined;
}

function valueBeside(label: Text, shown: Shown): string | undefined {
  const term = closest(label.element, 'dt, th');
  const next = term && nextOf(term);
  if (next !== undefined && /^(?:dd|td)$/.test(tagOf(next))) return joined(textsBelow(next, shown));
  for (let at = parentOf(label.element); at !== undefined && at !== shown.root; at = parentOf(at)) {
    const group = textsBelow(at, shown);
    const others = group.filter((text) => text !== label);
    if (others.length === 1) return others[0]?.text;
    if (others.length > 1) return undefined;
  }
  return undefined;
}

function joined(texts: readonly Text[], most: number = CAPS.long): string | undefined {
  if (texts.length === 0 || texts.length > 4 || (most < 600 && texts.some(({ long }) => long)))
    return undefined;
  return cleanText(texts.map(({ text }) => text).join(' '), CAPS.long);
}

const ANY_HINT = new RegExp(
  Object.values(HINTS)
    .map((hint) => hint.source)
    .join('|'),
  'i',
);
const HINTED = HINT_ATTRIBUTES.map((name) => `[${name}]`).join(',');

/** An attribute by which a developer may have named a part. */
interface Hint {
  element: Element;
  attribute: string;
  value: string;
}
const hints = new WeakMap<Shown, Hint[]>();

/** The hints in a person's part of the page, found once for all fields. */
function hintsOf(shown: Shown): Hint[] {
  const known =
    hints.get(shown) ??
    selectAll(shown.root, HINTED, 3_000).flatMap((element) =>
      HINT_ATTRIBUTES.flatMap((name): Hint[] => {
        const value = attribute(element, name);
        return value !== undefined && ANY_HINT.test(value) ? [{ element, attribute: name, value }] : [];
      }),
    );
  hints.set(shown, known);
  return known;
}

/** The text of the one element whose test id or class says what it is. */
export function hinted(
  shown: Shown,
  field: keyof typeof HINTS,
  most: number = CAPS.line,
): string | undefined {
  for (const name of HINT_ATTRIBUTES) {
    const found = new Set<string>();
    for (const hint of hintsOf(shown)) {
      if (hint.attribute !== name || !HINTS[field].test(hint.value) || isEntry(hint.element, shown)) continue;
      const text = joined(textsBelow(hint.element, shown), most);
      if (text !== undefined && text.length <= most && !isOther(text, shown)) found.add(text);
    }
    const [text] = found;
    if (text !== undefined && found.size === 1) return text;
  }
  return undefined;
}

/** Whether an element is part of one entry of several, a former job for one. */
function isEntry(element: Element, { root }: Shown): boolean {
  const entry = closest(element, ENTRY);
  return entry !== undefined && entry !== root && contains(root, entry);
}

/** Texts that are plainly something else than a title, an employer or a place. */
const isOther = (text: string, { name }: Shown): boolean =>
  sameName(text, name) ||
  mailOf(text) !== undefined ||
  phoneOf(text) !== undefined ||
  /^https?:|^@/.test(text);

interface Job {
  title: string;
  company: string;
  url?: string;
}

/** A title and the small word behind it, where one text holds both: `Director at `. */
export function splitAt(text: string): [title: string, at: string] | undefined {
  const words = text.trim().split(' ');
  for (const count of [1, 2]) {
    const [title, at] = [words.slice(0, -count).join(' '), words.slice(-count).join(' ')];
    if (title.length > 1 && AT.test(at)) return [title.replace(/,$/, ''), at];
  }
  return text.endsWith(',') ? [text.slice(0, -1), ','] : undefined;
}

/** The job whose employer stands in `texts[at]` with markup of its own, the title before it in the same line. */
function jobBefore(at: number, shown: Shown): Job | undefined {
  const { texts, links } = shown;
  const [two, before, employer] = [texts[at - 2], texts[at - 1], texts[at]];
  const line = before?.element;
  if (employer === undefined || before === undefined || line === undefined) return undefined;
  if (employer.element === line || !contains(line, employer.element)) return undefined;
  const apart =
    two !== undefined && AT.test(before.text) && contains(line, two.element) && two.element !== line;
  const title = apart ? two.text : splitAt(before.text)?.[0];
  if (title === undefined || textsBelow(line, shown).length !== (apart ? 3 : 2)) return undefined;
  const link = links.find(({ element }) => contains(element, employer.element));
  if ((!apart && link === undefined) || (link && accountOf(link) !== undefined)) return undefined;
  const url = link && /^https?:$/.test(link.address.protocol) ? safeLink(link.address.href) : undefined;
  if ([title, employer.text].some((text) => text.length > 160 || isOther(text.replace(/^@/, ''), shown)))
    return undefined;
  return { title, company: employer.text.replace(/^@(?=\S)/, ''), ...(url !== undefined && { url }) };
}

/** `Director at Acme`: the title, the employer and its page; `undefined` when the page shows several. */
export function jobOf(shown: Shown): Job | undefined {
  const jobs = shown.texts.flatMap((_, at) => jobBefore(at, shown) ?? []);
  const [job] = jobs;
  return jobs.every((one) => one.title === job?.title && one.company === job.company) ? job : undefined;
}

/** A biography in the attribute GitHub keeps it in for editing (2019 to 2026), where it is shown too. */
export function keptAbout(shown: Shown): string | undefined {
  const [kept, other] = selectAll(shown.root, '[data-bio-text]', 2);
  return kept === undefined || other !== undefined ? undefined : joined(textsBelow(kept, shown));
}
