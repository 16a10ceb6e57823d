/** How messages begin in the five languages, levelled, as alternatives of a pattern; the longer before the shorter. */
export const GREETING =
  'hi|hiya|hello|hey|dear|(?:good )?(?:morning|afternoon|evening)|good day|greetings|' +
  'hallo|guten (?:tag|morgen|abend)|liebe[rs]?|sehr geehrte[rs]?|moin|servus|gru(?:ss|ß) (?:gott|dich|sie)|gruezi|' +
  'bonjour|bonsoir|salut|chere?|coucou|' +
  '[¡]?hola|buen(?:os|as) (?:dias|tardes|noches)|buen dia|estimad[oa]|apreciad[oa]|querid[oa]|' +
  'halo|hai|selamat (?:pagi|siang|sore|malam)|salam|yth\\.?|kepada yth\\.?|dengan hormat';

/** Before a name in a greeting. Levelled. */
export const ADDRESSES = new Set(
  'mr mrs ms mx miss dr prof professor sir madam herr frau doktor monsieur madame m mme sr sra don dona bapak ibu pak bu kak mas mbak saudara saudari bpk sdr'.split(
    ' ',
  ),
);

/** Who is greeted where nobody is named. Levelled. */
export const NOBODY = new Set(
  'there all team everyone everybody folks again zusammen alle team miteinander nochmal tous toutes a et equipe todos todas equipo a semua rekan tim teman'.split(
    ' ',
  ),
);
