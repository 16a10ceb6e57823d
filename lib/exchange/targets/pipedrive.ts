import { EXTRAS, type ImporterFile } from '../importer.ts';
import { rate } from '../stage-map.ts';
import { note, nth, phone, stageValue, text } from '../values.ts';

/** A rating by the score becomes the label of that warmth. */
const labelOf = (rating: string | undefined) =>
  rating !== undefined && /^(?:Hot|Warm|Cold)$/.test(rating) ? `${rating} lead` : rating;

/** Pipedrive's import of people. Hot, warm and cold are labels there. */
export const pipedrive: ImporterFile = {
  app: 'Pipedrive',
  columns: [
    { id: 'full-name', header: 'Person - Name', value: ({ row }) => row.facts.name.value },
    { id: 'first-name', header: 'Person - First name', value: ({ name }) => name.first },
    { id: 'last-name', header: 'Person - Last name', value: ({ name }) => name.last },
    { id: 'email', header: 'Person - Email', value: nth('emails') },
    { id: 'phone', header: 'Person - Phone', value: phone() },
    { id: 'company', header: 'Organization - Name', value: text('company') },
    {
      id: 'label',
      header: 'Person - Label',
      value: (line) => labelOf(rate(stageValue('label')(line), line.row.score)),
    },
    { id: 'note', header: 'Note', value: note },
  ],
  extras: EXTRAS,
  firstExtras: [],
  needs: [{ need: 'mail', effect: 'duplicates' }],
  mostRows: 50_000,
  mostBytes: 50_000_000,
};
