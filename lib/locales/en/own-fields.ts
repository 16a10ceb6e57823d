/** Fields of the user's own among a person's facts. */
export const ownFields = {
  add: 'Add a field',
  name: 'Field',
  nameExample: 'Uses SAP',
  value: 'Value',
  problems: {
    noName: 'Give the field a name, like Uses SAP.',
    nameTooLong: 'A name has 60 characters at most.',
    nameTaken: 'This person already has a field of that name.',
    noValue: 'Give the field a value.',
    valueTooLong: 'A value has 500 characters at most.',
  },
};
