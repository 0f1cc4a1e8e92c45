import { existsSync } from 'node:fs';
import { ACCURACY_ROWS, measureAccuracy, type Share } from './accuracy';
import { readRevisions } from './revisions';
import { measureSpeed } from './speed';

// npm run bench:anchoring [-- FOLDER]: how often quotes are found again in texts that changed, and how fast, beside peers.
const folder = process.argv[2] ?? '../shared/data/revisions';
if (!existsSync(folder)) {
  console.error(`No revisions of texts at ${folder}; name a folder with dev.jsonl and train.jsonl (IteraTeR).`);
  process.exit(1);
}

for (const file of ['dev', 'train']) {
  const results = await measureAccuracy(readRevisions(`${folder}/${file}.jsonl`), 1);
  const names = [...results.keys()];
  console.log(`\n| ${file} | ${names.join(' | ')} |\n|---|${names.map(() => '---').join('|')}|`);
  for (const row of ACCURACY_ROWS)
    console.log(`| ${row} | ${names.map((name) => shown(results.get(name)![row])).join(' | ')} |`);
}

console.log(
  '\n| 100,000 words | Readout, ms | longest | found | Hypothesis rule, ms | found | ratio |\n|---|---|---|---|---|---|---|',
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
