// Writes src/model/load/groupStrengthTable.ts: run with `npx tsx tools/strength/main.ts`.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AGE_BANDS } from '../../src/model/anatomy/ageBands';
import { SEXES } from '../../src/model/anatomy/inertia';
import { renderTable } from './renderTable';
import { solveGroups } from './solveGroups';

const bands = SEXES.map((_, sex) => AGE_BANDS.map((_, age) => solveGroups(sex, age)));
writeFileSync(
  fileURLToPath(new URL('../../src/model/load/groupStrengthTable.ts', import.meta.url)),
  renderTable(bands),
);
