/** Words around a name that are not part of it. Compared in lower case without full stops, except where noted. */

const set = (words: string) => new Set(words.split(' '));

/** Titles before a name, with or without a full stop. */
export const HONORIFICS = set(
  'dr prof professor mr mrs ms mx miss mme mlle sra srta herr frau dott dottssa drs dipl-ing',
);

/** Titles only when written with a full stop; without one they are given names or words. */
export const DOTTED_HONORIFICS = set('ing. ir. m. sr. h. hj. rev. hon. eng.');

/** Letters after a name, as written. Only ones that are no one's surname, so not `MA`. */
export const CREDENTIALS = set(
  'MBA EMBA PhD Ph.D Ph.D. MD M.D. DBA MSc M.Sc. BSc B.Sc. M.B.A. LLM LLB CPA CFA CFP CMA FCA ACCA FCCA PMP PMI-ACP ' +
    'CSM CSPO CISSP CISM CISA CEH SHRM-CP SHRM-SCP SPHR PHR CIPD MCIPD CIPP/E CIPM ITIL PE P.E. ESQ Esq. JD J.D. RN ' +
    'PharmD DDS DVM CCNA CCNP CSSBB S.Kom S.E. M.M. M.Kom',
);

/** Words that carry on a surname: `van den Berg`, `dos Santos`, `bin Abdullah`. */
export const PARTICLES = set(
  'van von der den de del della di da do dos das du la le los las ter ten te zu zur af av st bin binti bint ibn ben ' +
    'abu al el بن ابن بنت أبو عبد آل',
);

/** Generation marks, which stay with the surname. */
export const SUFFIXES = set('jr sr ii iii iv');
