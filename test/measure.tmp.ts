import { readFileSync, readdirSync } from 'node:fs';
import { parseTitle } from '../lib/qualify/title/parse-title.ts';
const dir = process.argv[2]!; const show = process.argv.slice(3);
interface Row { lang: string; title: string; want: (string | undefined)[]; got: (string | undefined)[] }
const rows: Row[] = [];
for (const file of readdirSync(dir).filter((f) => f.endsWith('.ts'))) {
  const lang = /titles-(\w\w)/.exec(file)?.[1] ?? (file.includes('headline') ? 'headlines' : 'traps');
  for (const line of readFileSync(`${dir}/${file}`, 'utf8').split('\n')) {
    const cells = line.split(' | ');
    if (cells.length < 4) continue;
    const want = cells.slice(-3).map((c) => (c.trim() === '-' ? undefined : c.trim()));
    const title = cells.slice(0, -3).join(' | ');
    const r = parseTitle(title);
    rows.push({ lang, title, want, got: [r.seniority, r.function, r.authority] });
  }
}
const pct = (a: number, b: number) => (b === 0 ? '   -  ' : ((100 * a) / b).toFixed(1).padStart(5) + '%');
function report(name: string, rs: Row[]) {
  const out = [name.padEnd(10), String(rs.length).padStart(5)];
  for (const k of [0, 1, 2]) {
    const answered = rs.filter((r) => r.got[k] !== undefined);
    const right = answered.filter((r) => r.got[k] === r.want[k]);
    const answerable = rs.filter((r) => r.want[k] !== undefined);
    const hit = answerable.filter((r) => r.got[k] !== undefined);
    out.push(`right ${pct(right.length, answered.length)} answered ${pct(hit.length, answerable.length)}`);
  }
  const all = rs.filter((r) => [0, 1, 2].every((k) => r.got[k] === r.want[k])).length;
  out.push(`all three ${pct(all, rs.length)}`);
  console.log(out.join('  '));
}
const langs = [...new Set(rows.map((r) => r.lang))];
console.log('lang       count  seniority | function | authority');
for (const l of langs) report(l, rows.filter((r) => r.lang === l));
report('all', rows);
for (const r of rows) {
  if (!show.includes(r.lang) && !show.includes('all')) continue;
  if (r.want.every((w, k) => w === r.got[k])) continue;
  const wrong = [0, 1].some((k) => r.got[k] !== undefined && r.got[k] !== r.want[k]) ? 'WRONG' : 'miss ';
  console.log(`${wrong} [${r.lang}] ${r.title}\n        want ${r.want.map((w) => w ?? '-').join(' | ')}\n        got  ${r.got.map((w) => w ?? '-').join(' | ')}  «${parseTitle(r.title).evidence.join(' … ')}»`);
}
