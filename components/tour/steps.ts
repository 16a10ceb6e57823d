/** The places the tour shows, in order, each by its address. */
export const TOUR_STEPS = [
  { key: 'today', route: '/' },
  { key: 'people', route: '/people' },
  { key: 'icps', route: '/icps' },
  { key: 'add', route: '/add' },
  { key: 'capture', route: '/' },
] as const;
