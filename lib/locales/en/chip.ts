/** The button on LinkedIn's own pages, and the card in Settings that explains it. */
export const chip = {
  card: {
    title: 'Button on the page',
    label: 'Show a small button on LinkedIn pages',
    hint: 'Off unless you switch it on.',
    does: 'It stands in the lower left corner of profiles and lists. A click reads and saves the person in view; it then shows the score, or that the person is known.',
    doesNot:
      'It reads nothing by itself. It does not click, scroll, send messages or ask LinkedIn for anything.',
    terms:
      'LinkedIn’s terms forbid adding elements to its pages. LinkedIn can detect this button, and it may restrict accounts.',
    quiet:
      'While it is off, Assay puts nothing into any page. The toolbar icon and the keyboard shortcut do the same without it.',
    doesTitle: 'What it does',
    doesNotTitle: 'What it does not do',
    riskTitle: 'What it can cost',
    failed: 'The button could not be switched. Try again.',
  },
  save: 'Save',
  reading: 'Reading',
  saved: 'Saved',
  known: 'Known',
  suppressed: 'Do not contact',
  failed: 'Not saved',
  list: 'Read the list',
  titles: {
    save: 'Assay: read and save this person',
    known: (stage: string) => `Assay: ${stage}. Click to read the page again`,
    suppressed: 'This person objected or was erased and stays out',
    failed: (why: string) => `${why}. Click to try again`,
    list: 'Assay: choose whom to save from this list',
    useToolbar: 'Click the Assay icon in the toolbar',
  },
};
