import type { Education, ReadField } from '../../model/reading.ts';
import type { FieldReader } from '../field-readers.ts';
import type { Experience } from './choose-job.ts';
import type { Candidate, Subject } from './subject.ts';

type Readers<Value> = readonly FieldReader<Subject, Value>[];

/** How one layout of the profile page is recognised and read. */
export interface ProfileLayout {
  layout: string;
  /** The day its landmarks were last compared with a real page. */
  version: string;
  /** Whether the page is in this layout. Cheap; no two layouts may accept one page. */
  detect(url: URL, document: Document): boolean;
  /** A page that is surely about its person without naming them; what it says is read all the same. */
  nameless?: true;
  findCandidates(url: URL, document: Document): Candidate[];
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
  /** Fields the page would show here if the person had them. */
  certainlyAbsent(subject: Subject): ReadField[];
}
