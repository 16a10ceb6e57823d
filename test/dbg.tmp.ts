import { lexiconFor } from '../lib/qualify/title/lexicon.ts';
const l=lexiconFor(undefined);
for (const w of process.argv.slice(2)) console.log(w, JSON.stringify(l.phrases.get(w)), l.lengths.get(w));
console.log(l.phrases.size, l.words.size);
