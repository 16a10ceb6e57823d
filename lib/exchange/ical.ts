import ICAL from 'ical.js';

// A line has 75 octets at most (RFC 5545, 3.1; RFC 6350, 3.2); the library forgets the space that a continued one begins with.
ICAL.foldLength = 74;

export { ICAL };
