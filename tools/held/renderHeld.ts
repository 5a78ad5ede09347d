import { AGE_BANDS } from '../../src/model/anatomy/ageBands';
import { SEXES } from '../../src/model/anatomy/inertia';
import { HELD_EXERCISES, type HeldLoad } from '../../src/model/exercise/heldExercise';
import { solveHeld } from './solveHeld';

const HEAD = `// Written by \`npx tsx tools/held/main.ts\`; a test solves it anew. Never edited by hand.
// COMPUTED by model/search/largestLoad.ts with the generic size of body; docs/model.md "Load that is put on".
import type { HeldExercise, HeldLoad } from './heldExercise';

const held = (bare: number, gained: number): HeldLoad => ({ bare, gained });

/** [sex][age band], ${SEXES.join(' and ')}, ${AGE_BANDS.join(', ')}. */
export const HELD_LOADS: Readonly<Record<HeldExercise, readonly (readonly HeldLoad[])[]>> = {
`;

/** The table as a file of the model. */
export function renderHeld(): string {
  return `${HEAD}${HELD_EXERCISES.map((id) => `  '${id}': [\n${SEXES.map((_, sex) => renderSex(id, sex)).join('')}  ],\n`).join('')}};\n`;
}

function renderSex(id: (typeof HELD_EXERCISES)[number], sex: number): string {
  const cells = AGE_BANDS.map((_, age) => renderCell(solveHeld(id, sex, age)));
  return `    [${cells.join(', ')}],\n`;
}

const renderCell = ({ bare, gained }: HeldLoad): string => `held(${bare.toFixed(3)}, ${gained.toFixed(3)})`;
