import type { FactField } from '../../model/person.ts';

/** Where a value comes from: a fact of the person, or something else on record. */
export type Origin =
  | { from: 'fact'; field: FactField }
  | {
      from:
        | 'company'
        | 'need'
        | 'signal'
        | 'change'
        | 'contact'
        | 'question'
        | 'content'
        | 'offer'
        | 'sender';
    };
