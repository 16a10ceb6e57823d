import { parseTitle } from '/tmp/wt/parser/lib/qualify/title/parse-title.ts';
import { readFileSync } from 'node:fs';
const lines = readFileSync(0,'utf8').split('\n').filter(Boolean);
for (const l of lines){ const r=parseTitle(l); console.log(`${l}  =>  ${r.seniority??'-'} | ${r.function??'-'} | ${r.authority??'-'}   «${r.evidence.join(' … ')}»`);}
