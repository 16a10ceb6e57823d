import { plural } from '../plural.ts';

/** Apart from what users typed, in which a `#` stands for itself. */
const count = (n: number) => plural('en', n, { one: '# person', other: '# people' });

/** The table of everyone: finding, sorting, and what can be done with many at once. */
export const people = {
  title: 'People',
  search: 'Search people',
  searchExample: 'Name, company, title or e-mail',
  found: count,
  selectAll: (n: number) =>
    plural('en', n, { one: 'Select the # in the list', other: 'Select all # in the list' }),
  selectOne: (name: string) => `Select ${name}`,
  noNextStep: 'No next step',
  nobody: {
    title: 'No one here yet',
    body: (key: string) =>
      `Open a profile on LinkedIn and press ${key}. Everyone you capture is listed here.`,
  },
  bulk: {
    label: 'With the selection',
    selected: (n: number) => plural('en', n, { one: '# selected', other: '# selected' }),
    elsewhere: (n: number) => plural('en', n, { one: '# not in this list', other: '# not in this list' }),
    clear: 'Clear the selection',
    move: 'Move',
    tag: 'Tag',
    export: (n: number) => plural('en', n, { one: 'Export #', other: 'Export #' }),
    disqualify: 'Disqualify',
    moveTo: 'Move to which stage?',
    checking: 'Checking what the stage asks for',
    gate: (unmet: string, total: number, stage: string) =>
      plural('en', total, {
        one: `The person does not meet what ${stage} asks for:`,
        other: `${unmet} of # do not meet what ${stage} asks for:`,
      }),
    lacking: (condition: string, n: string) => `${condition} (${n})`,
    backward: 'a reason to go back',
    confirm: {
      offer: 'An offer is on the table for each of them',
      purchase: 'Each of them has bought',
    },
    reason: 'Reason',
    reasonExample: 'Met at the trade fair, need confirmed',
    reasonNeeded: 'Say why first. The reason stands on each timeline.',
    moveAll: (n: number) => plural('en', n, { one: 'Move #, with a reason', other: 'Move #, with a reason' }),
    moveReady: (n: number) =>
      plural('en', n, { one: 'Move the # that is ready', other: 'Move the # that are ready' }),
    tagName: 'Tag',
    tagExample: 'Trade fair Bremen',
    tagNeeded: 'Name the tag first.',
    addTag: (n: number) => plural('en', n, { one: 'Add to #', other: 'Add to #' }),
    removeTag: (n: number) => plural('en', n, { one: 'Remove from #', other: 'Remove from #' }),
    why: 'Why are they not a fit?',
    doing: {
      move: 'Moving',
      tag: 'Tagging',
      untag: 'Removing the tag',
      disqualify: 'Disqualifying',
      object: 'Recording',
      erase: 'Erasing',
      back: 'Bringing back',
    },
    moved: (n: number, stage: string) =>
      plural('en', n, { one: `# person moved to ${stage}`, other: `# people moved to ${stage}` }),
    tagged: (n: number, tag: string) => `${count(n)} tagged ${tag}`,
    untagged: (n: number, tag: string) => `${tag} removed from ${count(n)}`,
    disqualified: (n: number) =>
      plural('en', n, { one: '# person disqualified', other: '# people disqualified' }),
    objected: (n: number) =>
      plural('en', n, {
        one: '# person will not be contacted again',
        other: '# people will not be contacted again',
      }),
    erased: (n: number) => plural('en', n, { one: '# person erased', other: '# people erased' }),
    objectionMeans: (n: number) =>
      plural('en', n, {
        one: 'Everything about # person is removed. Kept: a keyed hash of their addresses, the date and the channel.',
        other:
          'Everything about # people is removed. Kept: a keyed hash of their addresses, the date and the channel.',
      }),
    eraseSure: (n: number) =>
      plural('en', n, {
        one: 'Erase everything about # person?',
        other: 'Erase everything about # people?',
      }),
    eraseMeans:
      'What is removed is gone for good once this page is closed. Keyed hashes of their addresses keep them out.',
    typeCount: (n: string) => `Type ${n} to erase them`,
    erase: (n: number) => plural('en', n, { one: 'Erase #', other: 'Erase #' }),
    unchanged: (n: number) => plural('en', n, { one: '# was so already.', other: '# were so already.' }),
    declined: (n: number) =>
      plural('en', n, { one: '# was left as it is.', other: '# were left as they are.' }),
    stopped: (done: string, total: string) =>
      `Stopped after ${done} of ${total}. The others are as they were.`,
    nothing: 'Nothing changed.',
    goOn: (n: number) => plural('en', n, { one: 'Go on with the other #', other: 'Go on with the other #' }),
  },
};
