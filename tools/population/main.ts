// Makes the page's table of where people end from a gathered sweep of its plan:
//   npm run -s lockout -- sweep tools/population/plan.json --out people
//   npm run -s lockout -- gather people --out people.parquet
//   npx tsx tools/population/main.ts people.parquet
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openSweep } from '../../src/cli/sweep/openSweep';
import { readTable } from '../../src/cli/sweep/parquet';
import type { Population } from '../../src/display/population/population';
import { summarize } from './summarize';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const { about, plan } = openSweep({ json: JSON.parse(readFileSync(at('./plan.json'), 'utf8')) });
const table = await readTable(process.argv[2], about.columns);
if ((table.about as typeof about).planHash !== about.planHash) throw new Error('the table is of another plan');

const rows = table.rows.map((row) => Object.fromEntries(about.columns.map(({ name }, c) => [name, row[c]])));
const population: Population = {
  software: about.software,
  planHash: about.planHash,
  seed: plan.draws.seed,
  lifters: plan.draws.count,
  groups: summarize(rows),
};
writeFileSync(at('../../src/display/population/adults.json'), `${JSON.stringify(population)}\n`);
console.log(`${rows.length} rows in ${population.groups.length} groups written`);
