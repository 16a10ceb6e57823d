/** The tour of the dashboard. */
export const tour = {
  title: 'Tour',
  at: (at: number, all: number) => `${at} of ${all}`,
  end: 'End the tour',
  next: 'Next',
  steps: {
    today: {
      title: 'Today says whom to contact',
      body: 'The plan fills your day with what waiting would cost most. J and K move, E is done, Z puts off, X leaves out, Ctrl Z takes anything back.',
    },
    people: {
      title: 'Everyone you kept',
      body: 'Type a name with / and find it among thousands. Tick people with Space, then move, tag or export them together.',
    },
    icps: {
      title: 'Whom you look for',
      body: 'A profile says what fits. Every score shows the words that decided it, and how far it could still move.',
    },
    add: {
      title: 'Two ways in without a page',
      body: 'Add somebody by hand, or paste a list of names and addresses.',
    },
    capture: {
      title: 'Now a real one',
      body: (key: string) =>
        `Open a profile on LinkedIn and press ${key}. Ctrl K finds anyone and anything from here. Remove the practice people when you have seen enough.`,
    },
  },
};
