import { AGE_BANDS } from '../../src/model/anatomy/ageBands';
import { SEXES } from '../../src/model/anatomy/inertia';
import { STRENGTH_GROUPS } from '../../src/model/anatomy/strengthGroups';
import type { GroupStrength } from '../../src/model/load/groupStrength';
import type { LevelCurve } from '../../src/model/math/levelCurve';

const HEAD = `// Written by \`npx tsx tools/strength/main.ts\`; a test solves it anew. Never edited by hand.
// COMPUTED from Anderson 2007 and the norms in measuredStrength.ts; docs/model.md "Strength by muscle group".
import { every5Degrees, type GroupStrength } from './groupStrength';
`;

/** The table as a file of the model. */
export function renderTable(bands: readonly (readonly GroupStrength[])[]): string {
  const rows = bands.map((ages, sex) => `  [\n${ages.map((band, age) => renderBand(band, sex, age)).join('')}  ],\n`);
  return `${HEAD}
/** [sex][age band]; factors stand for ${STRENGTH_GROUPS.join(', ')}. */
export const GROUP_STRENGTH: readonly (readonly GroupStrength[])[] = [
${rows.join('')}];
`;
}

function renderBand({ factors, posture }: GroupStrength, sex: number, age: number): string {
  const curves = Object.entries(posture).map(([group, curve]) => `        ${group}: ${renderCurve(curve)},\n`);
  return `    // ${SEXES[sex]}, ${AGE_BANDS[age]}
    {
      factors: [${factors.map(tidy).join(', ')}],
      posture: {
${curves.join('')}      },
    },
`;
}

function renderCurve({ first, values }: LevelCurve): string {
  return `every5Degrees(${Math.round((first * 180) / Math.PI)}, [${values.map(tidy).join(', ')}])`;
}

const tidy = (value: number): number => Number(value.toFixed(4));
