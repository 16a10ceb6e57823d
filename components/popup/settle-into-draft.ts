import { saidBesides } from '../../lib/model/said-words.ts';
import type { Draft } from '../../lib/pipeline/draft-person.ts';
import { withLifetime } from '../../lib/qualify/with-lifetime.ts';
import type { OwnFactsProps } from '../person/own-facts.tsx';
import type { Settling, Told } from '../person/settle-question.ts';
import type { DraftInHand } from './use-draft.ts';

function keptIn(draft: Draft, told: Told): Partial<Draft> {
  switch (told.kind) {
    case 'answer': {
      const given = withLifetime(told.key, told.given, new Date().toISOString());
      return { answers: { ...draft.answers, [told.key]: given } };
    }
    case 'edit':
      return { edits: { ...draft.edits, [told.field]: told.value } };
    case 'custom':
      return { custom: { ...draft.custom, [told.name]: told.value } };
    case 'words':
      return { said: [...saidBesides(draft.said, told.said), told.said] };
  }
}

/** Keeps answers and facts in the draft, for someone who is not saved. */
export function settleIntoDraft({ draft, change }: DraftInHand): Settling {
  return {
    settle: async (told) => {
      change(keptIn(draft, told));
      return true;
    },
  };
}

/** Keeps fields of the user's own and what is said of words sought in the draft; cleared, they leave it. */
export function ownIntoDraft({ draft, change }: DraftInHand): Pick<OwnFactsProps, 'onField' | 'onSay'> {
  return {
    onField: async (name, value) => {
      const { [name]: _, ...others } = draft.custom;
      change({ custom: value === null ? others : { ...others, [name]: value } });
      return true;
    },
    onSay: async ({ about, wanted, state }) => {
      const others = saidBesides(draft.said, { about, wanted });
      change({ said: state === 'unknown' ? others : [...others, { about, wanted, state }] });
      return true;
    },
  };
}
