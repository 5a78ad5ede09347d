import { parseArgs } from 'node:util';
import { commandFuzz } from './commands';
import { type Fault, runFuzz } from './fuzz';
import { linkFuzz } from './links';
import { saveFuzz } from './saves';
import { setupFuzz } from './setups';
import { tableFuzz } from './tables';

// npm run fuzz -- --seed 7 --number 10000 --only setups

type Run = (seed: number, count: number) => Promise<Fault[]>;

/** What can be tried, and how often when nothing is said. */
const KINDS: Readonly<Record<string, { readonly usual: number; readonly run: Run }>> = {
  setups: { usual: 10_000, run: (seed, count) => runFuzz(setupFuzz, seed, count) },
  commands: { usual: 500, run: (seed, count) => runFuzz(commandFuzz, seed, count) },
  tables: { usual: 500, run: (seed, count) => runFuzz(tableFuzz, seed, count) },
  saves: { usual: 1000, run: (seed, count) => runFuzz(saveFuzz, seed, count) },
  links: { usual: 1000, run: (seed, count) => runFuzz(linkFuzz, seed, count) },
};

const { values } = parseArgs({
  options: { seed: { type: 'string' }, number: { type: 'string' }, only: { type: 'string' } },
});
const seed = Number(values.seed ?? Date.now() % 2 ** 31);
for (const [name, { usual, run }] of Object.entries(KINDS)) {
  if (values.only && values.only !== name) continue;
  const count = Number(values.number ?? usual);
  const started = performance.now();
  const faults = await run(seed, count);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${name}: ${count} cases of seed ${seed} in ${seconds} s, ${faults.length} faults`);
  for (const { number, input, fault } of faults.slice(0, 10)) console.log(`  case ${number}: ${fault}\n    ${input}`);
  if (faults.length > 0) process.exitCode = 1;
}
