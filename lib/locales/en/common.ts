import { plural } from '../plural.ts';

/** Words every surface shares. */
export const common = {
  writeMessage: 'Write a message',
  add: 'Add',
  back: 'Back',
  cancel: 'Cancel',
  close: 'Close',
  copy: 'Copy',
  done: 'Done',
  edit: 'Edit',
  more: 'More',
  open: 'Open',
  remove: 'Remove',
  save: 'Save',
  search: 'Search',
  snooze: 'Snooze',
  tryAgain: 'Try again',
  undo: 'Undo',
  people: (n: number) => plural('en', n, { one: '# person', other: '# people' }),
  /** Both numbers are already written in the reader's way. */
  doneOf: (done: string, total: string) => `${done} of ${total}`,
  preparingList: 'Preparing the list',
  viewStopped: {
    title: 'This view stopped working',
    body: 'What you saved is kept. Open the view again to go on.',
    action: 'Open again',
  },
};
