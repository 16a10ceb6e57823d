import { plural } from '../plural.ts';

/** Invented people to try everything on. */
export const practice = {
  tag: 'practice',
  profile: 'Practice profile',
  start: 'Look around with practice people',
  here: (n: number) =>
    plural('en', n, { one: '# invented person to practise on', other: '# invented people to practise on' }),
  body: 'They are nobody. Move, answer and call them as you like.',
  remove: 'Remove them all',
  removed: (n: number) =>
    plural('en', n, { one: '# practice person removed', other: '# practice people removed' }),
};
