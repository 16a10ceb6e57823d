/** The popup. Days, times and values arrive written. */
export const popup = {
  openAssay: 'Open Assay',
  fresh: 'New',
  known: (stage: string, day: string) => `Known, ${stage.toLowerCase()} since ${day}`,
  readOn: (day: string, time: string) => `read ${day} ${time}`,
  lastSeen: (day: string) => `last seen ${day}`,
  stillReading: 'A page still loading is read again for up to 3 seconds.',
  icp: (name: string) => `ICP: ${name}`,
  noIcp: {
    title: 'No score yet',
    body: 'There is no ideal customer profile to hold people against. The first takes under a minute.',
    action: 'Build it',
  },
  saveAs: (stage: string) => `Save as ${stage.toLowerCase()}`,
  saving: 'Saving',
  logContact: 'Log a contact',
  whichContact: 'What happened?',
  erase: 'Erase',
  eraseSure: 'Erase everything about this person?',
  eraseMeans:
    'A keyed hash of their addresses stays, so that no capture brings them back. Undo works until the popup closes.',
  news: {
    one: (field: string, day: string) => `New since ${day}: ${field.toLowerCase()}`,
    several: (day: string) => `Changed since ${day}`,
    change: (was: string, now: string) => `${was}, now ${now}`,
    labelled: (field: string, text: string) => `${field}: ${text}`,
    update: 'Update',
  },
  leftover: {
    title: 'Some of what you set is not saved',
    body: 'It was set before this person was saved.',
    keep: 'Save it',
    drop: 'Drop it',
  },
  duplicate: {
    title: 'Possibly here already',
    body: (name: string, company: string) =>
      `${name} at ${company} is known under another address. The same name and employer, not surely the same person.`,
    open: 'Open them',
  },
  suppressed: {
    nameNotKept: 'Name shown from this page, not kept.',
    objected: (day: string) => `This person objected on ${day}.`,
    erased: (day: string) => `This person was erased on ${day}.`,
    kept: 'Kept: a keyed hash of their addresses, the date and the channel. Assay does not capture, import or restore them.',
    keptErased:
      'Kept: a keyed hash of their addresses and the date. Assay does not capture, import or restore them.',
    channel: 'Channel',
    covers: 'Covers',
    coversWhat: 'Capture, import, merge, restore, export',
    stays: 'Stays',
    staysHow: 'For good, on this computer.',
  },
  noPerson: {
    title: 'No person on this page',
    body: 'Open a profile, a list of people or a company, on LinkedIn or any other site. Or add someone yourself.',
  },
  today: 'Today',
  openToday: 'Open the day',
  find: 'Find a person or company',
  results: 'People found',
  noOne: (text: string) =>
    `No one matches “${text}”. Names, employers and titles are searched by how their words begin.`,
};
