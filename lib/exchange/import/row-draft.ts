import { CAPS } from '../../model/caps.ts';
import {
  addressIdentity,
  isLinkedIn,
  linkedInCompanyIdentity,
  linkedInIdentity,
  linkedInUrl,
  salesIdentity,
} from '../../model/identity.ts';
import { STAGES, type Stage } from '../../model/words.ts';
import type { ValueProblem } from './imported-person.ts';
import type { Mapping, Target } from './layout.ts';
import { readDate } from './read-date.ts';
import { plainCount } from './read-number.ts';
import { cleanCell, cleanLines, plainProfile, toLink, toMail, toPhone } from './read-values.ts';

/** What the cells of a row came to, each in the field its column is mapped to and in no other. */
export class RowDraft {
  readonly texts = new Map<Target, string>();
  readonly emails: string[] = [];
  readonly phones: string[] = [];
  readonly websites: string[] = [];
  readonly profiles: { identity: string; url: string }[] = [];
  readonly identities: string[] = [];
  readonly tags: string[] = [];
  readonly custom: [string, string][] = [];
  stage: Stage | undefined;
  readonly #mapping: Mapping;

  constructor(mapping: Mapping) {
    this.#mapping = mapping;
  }

  /** Whether the file is Assay's own: its values were cleaned once, and come back as they were. */
  get own(): boolean {
    return this.#mapping.format === 'assay-json' || this.#mapping.format === 'assay-csv';
  }

  /** Takes one cell that is not empty, and says what is wrong with it. */
  take(target: Target, cell: string): ValueProblem | undefined {
    switch (target) {
      case 'email':
        return this.#list(this.emails, cell, /[;,\s]+(?::::\s*)?|:::/, CAPS.contacts, toMail, 'bad-mail');
      case 'phone':
        return this.#list(
          this.phones,
          cell,
          /\n|;|\s*:::\s*|,\s|\s\/\s/,
          CAPS.contacts,
          toPhone,
          'bad-phone',
        );
      case 'website':
        return this.#split(cell, /[\s;]+(?::::\s*)?|,\s|:::/, (part) => this.#takeWebsite(part));
      case 'linkedin-url':
        return this.#split(cell, /[\s;]+/, (part) => this.#takeProfile(part, false));
      case 'profile-url':
        return this.#split(cell, /\s+/, (part) => this.#takeProfile(part, true));
      case 'company-linkedin':
      case 'company-website':
        return this.#takeCompanyLink(target, cell);
      case 'tags':
        return this.#takeTags(cell);
      case 'identities':
        return this.#list(this.identities, cell, /\s*\n\s*/, CAPS.identities, toIdentity, 'not-a-profile');
      case 'connected-on':
        return this.#takeDate(cell);
      case 'stage':
        if (this.own) this.stage = STAGES.find((stage) => stage === cell.trim());
        return undefined;
      default:
        return this.#takeText(target, cell);
    }
  }

  #takeText(target: Target, cell: string): ValueProblem | undefined {
    if (target === 'ignore') return undefined;
    const most = target === 'about' || target === 'note' ? CAPS.long : CAPS.line;
    const clean = target === 'note' ? cleanLines(cell, most) : cleanCell(cell, most);
    if (clean === undefined) return undefined;
    const text = this.own ? clean : this.#plain(target, clean);
    if (target.startsWith('custom:')) this.custom.push([target.slice(7), text]);
    else if (!this.texts.has(target)) this.texts.set(target, text);
    return cell.trim().length > most ? 'shortened' : undefined;
  }

  /** Numbers without their grouping signs, and the words of a list (`LOGISTICS_AND_SUPPLY_CHAIN`) as words. */
  #plain(target: Target, text: string): string {
    if (target === 'company-size') return plainCount(text, this.#mapping.decimal);
    return target === 'industry' && /^[A-Z]+(?:_[A-Z]+)*$/.test(text) ? text.replaceAll('_', ' ') : text;
  }

  #split(
    cell: string,
    between: RegExp,
    take: (part: string) => ValueProblem | undefined,
  ): ValueProblem | undefined {
    let problem: ValueProblem | undefined;
    for (const part of cell.split(between)) if (part.trim() !== '') problem ??= take(part.trim());
    return problem;
  }

  #list(
    values: string[],
    cell: string,
    between: RegExp,
    most: number,
    read: (part: string) => string | undefined,
    wrong: ValueProblem,
  ): ValueProblem | undefined {
    return this.#split(cell, this.own ? /\n/ : between, (part) => {
      const value = this.own && wrong !== 'not-a-profile' ? cleanCell(part, CAPS.line) : read(part);
      if (value === undefined) return wrong;
      if (values.includes(value)) return undefined;
      if (values.length >= most) return 'too-many';
      values.push(value);
      return undefined;
    });
  }

  #takeWebsite(part: string): ValueProblem | undefined {
    const url = toLink(part);
    if (url === undefined) return 'not-a-link';
    // A person's LinkedIn page is that wherever it stands: contact lists keep it among the web sites.
    if (isLinkedIn(url) && !this.own) return this.#takeProfile(part, false);
    // As it was written: the browser's form of an address may differ in a slash.
    const written = /^https?:\/\//i.test(part) ? part : url.href;
    if (this.websites.includes(written)) return undefined;
    if (this.websites.length >= CAPS.contacts) return 'too-many';
    this.websites.push(written);
    return undefined;
  }

  #takeProfile(part: string, anySite: boolean): ValueProblem | undefined {
    const profile = plainProfile(part) ?? readProfile(part, anySite);
    if (typeof profile === 'string') return profile;
    if (!this.profiles.some(({ identity }) => identity === profile.identity)) this.profiles.push(profile);
    return undefined;
  }

  #takeCompanyLink(target: Target, cell: string): ValueProblem | undefined {
    const [first = ''] = cell.trim().split(/[\s;,]+/);
    const url = toLink(first);
    if (url === undefined) return 'not-a-link';
    if (target === 'company-linkedin' && !this.own) {
      if (linkedInCompanyIdentity(url) === undefined) return 'not-a-link';
      url.protocol = 'https:';
    }
    if (!this.texts.has(target))
      this.texts.set(target, this.own && /^https?:/.test(first) ? first : url.href);
    return undefined;
  }

  #takeTags(cell: string): ValueProblem | undefined {
    const { format } = this.#mapping;
    const between =
      format === 'assay-json' || format === 'vcard' ? /\n/ : format === 'assay-csv' ? /, / : /[,;|\n]|:::/;
    return this.#split(cell, between, (part) => {
      // Google marks the groups it made itself by a star.
      if (part.startsWith('* ') && format.startsWith('google')) return undefined;
      const tag = cleanCell(part, 60);
      if (tag !== undefined && !this.tags.includes(tag)) this.tags.push(tag);
      return part.length > 60 ? 'shortened' : undefined;
    });
  }

  #takeDate(cell: string): ValueProblem | undefined {
    const day = readDate(cell, this.#mapping.dateOrder);
    if (day === 'order') return 'date-order';
    const text = day ?? (this.own ? cleanCell(cell, CAPS.line) : undefined);
    if (text === undefined) return 'bad-date';
    this.texts.set('connected-on', text);
    return undefined;
  }
}

/** Whose page an address is, read with all the care that one needs which came through other programs. */
function readProfile(part: string, anySite: boolean): { identity: string; url: string } | ValueProblem {
  const url = toLink(part.replace(/^\/?in\//i, 'https://www.linkedin.com/in/'));
  if (url === undefined) return 'not-a-link';
  const identity = anySite ? addressIdentity(url) : (linkedInIdentity(url) ?? salesIdentity(url));
  return identity === undefined ? 'not-a-profile' : { identity, url: linkedInUrl(identity) ?? part };
}

/** An identity in one of the forms there are. */
function toIdentity(text: string): string | undefined {
  const form =
    /^(?:li:(?:in|id|sales)\/\S+|li:member\/\d+|mail:\S+@\S+|tel:\+\d{6,15}|url:\S+|made:[\w-]{36})$/u;
  return text.length <= CAPS.url && form.test(text) ? text : undefined;
}
