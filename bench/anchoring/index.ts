import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ACCURACY_ROWS, type Miss, measureAccuracy, type Share } from './accuracy';
import { CONTENDERS, READOUT } from './peers';
import { readRevisions } from './revisions';
import { measureSpeed } from './speed';

// npm run bench:anchoring [-- FOLDER] [--rounds 1] [--seed 1] [--misses] [--only-readout]: how often quotes are found
// again in texts that changed, and how fast, beside peers. --misses lists what Readout got wrong.
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    misses: { type: 'boolean', default: false },
    'only-readout': { type: 'boolean', default: false },
  },
});
const folder = positionals[0] ?? '../shared/data/revisions';
if (!existsSync(folder)) {
  console.error(`No revisions of texts at ${folder}; name a folder with dev.jsonl and train.jsonl (IteraTeR).`);
  process.exit(1);
}

const contenders = options['only-readout'] ? [READOUT] : CONTENDERS;
const sample = { seed: Number(options.seed), rounds: Number(options.rounds) };
for (const file of ['dev', 'train']) {
  const misses: Miss[] = [];
  const results = await measureAccuracy(readRevisions(`${folder}/${file}.jsonl`), sample, contenders, (miss) =>
    misses.push(miss),
  );
  const names = [...results.keys()];
  console.log(`\n| ${file} | ${names.join(' | ')} |\n|---|${names.map(() => '---').join('|')}|`);
  for (const row of ACCURACY_ROWS)
    console.log(`| ${row} | ${names.map((name) => shown(results.get(name)![row])).join(' | ')} |`);
  if (options.misses) for (const miss of misses) if (miss.contender === READOUT.name) console.log(told(miss));
}
if (options['only-readout']) process.exit();

console.log(
  '\n| 100,000 words | Readout, ms | longest piece | found | Hypothesis rule, ms | found | ratio |\n|---|---|---|---|---|---|---|',
);
for (const { name, readout, hypothesis } of measureSpeed(
  readRevisions(`${folder}/train.jsonl`),
  readRevisions(`${folder}/dev.jsonl`),
))
  console.log(
    `| ${name} | ${readout.all.toFixed(0)} | ${readout.longest.toFixed(1)} | ${readout.found} | ${hypothesis.all.toFixed(0)} | ${hypothesis.found.toFixed(0)} | ${(hypothesis.all / readout.all).toFixed(0)}x |`,
  );

function shown({ count, of }: Share): string {
  return of === 0 ? '–' : `${((100 * count) / of).toFixed(2)} % (${count}/${of})`;
}

function told({ row, quote, text, found }: Miss): string {
  const { revision, span, size, fate } = quote;
  const [start, end] = span;
  const around = (said: string, from: number, to: number) =>
    JSON.stringify(`${said.slice(Math.max(0, from - 70), from)}[[${said.slice(from, to)}]]${said.slice(to, to + 70)}`);
  const wanted = 'span' in fate ? `\n  wanted ${around(text, ...fate.span)}` : '';
  const got = found ? `\n  found  ${around(text, ...found)}` : '\n  lost';
  return `- ${row}: ${size} of ${revision.id}\n  quote  ${around(revision.before, start, end)}${wanted}${got}`;
}
