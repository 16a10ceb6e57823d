import type { Education, ReadField } from '../../model/reading.ts';
import type { FieldReader } from '../field-readers.ts';
import type { Experience } from './choose-job.ts';
import type { Candidate, Subject } from './subject.ts';

type Readers<Value> = readonly FieldReader<Subject, Value>[];

/** Finds the element that holds the name in a top card. */
export type NameFinder = (card: Element) => Element | undefined;

/** How one layout of the profile page is recognised and read. */
export interface ProfileLayout {
  layout: string;
  /** The day its landmarks were last compared with a real page. */
  version: string;
  /** Whether the page is in this layout. Cheap; no two layouts may accept one page. */
  detect(url: URL, document: Document): boolean;
  /** A page that is surely about its person without naming them; what it says is read all the same. */
  nameless?: true;
  /** @param nameIn where the name stands in a top card, when it is not to be looked for as usual */
  findCandidates(url: URL, document: Document, nameIn?: NameFinder): Candidate[];
  fields: {
    name: Readers<string>;
    headline: Readers<string>;
    /** The top card's word for the employer; a rendered present job goes before it. */
    company: Readers<string>;
    companyUrl: Readers<string>;
    location: Readers<string>;
    degree: Readers<string>;
    about: Readers<string>;
    photoUrl: Readers<string>;
    experience: Readers<Experience>;
    education: Readers<Education[]>;
  };
  /** The jobs or schools in any card, wherever it stands; for one the user pointed out. */
  entries?: {
    jobs(card: Element, subject: Subject): Experience | undefined;
    schools(card: Element, subject: Subject): Education[] | undefined;
  };
  /** Fields the page would show here if the person had them. */
  certainlyAbsent(subject: Subject): ReadField[];
}
