/** One at a time makes the list of people, or folds changes into it: the lock they take. */
export const LIST_LOCK = 'assay-list';
