import { parseTitle } from '../lib/qualify/title/parse-title.ts';
const t=performance.now(); parseTitle('CEO'); console.log('first', performance.now()-t);
const u=performance.now(); for(let i=0;i<20000;i++) parseTitle('Regional Director of Operations @ Halvorsen & Okafor Cold Chain'); console.log('per title us', (performance.now()-u)/20);
