import { expect, test } from 'vitest';
import { MOMENT_ARM_COORDINATES, MOMENT_ARM_COUNT } from '../../../src/model/anatomy/names';
import { MUSCLES } from '../../../src/model/muscle/geometry';
import { readGoldenTable } from '../../support/goldenTable';
import { musclesAtDeg } from '../../support/musclePose';
import { TOLERANCE } from '../../support/tolerance';

const golden = readGoldenTable('muscle-geometry.csv.gz');
/** The 40 of the source model; the short external rotators after them came later (test/oracle covers all). */
const COUNT = 40;
const SOURCE_MUSCLES = MUSCLES.slice(0, COUNT);
const lengthColumn = SOURCE_MUSCLES.map((muscle) => golden.columns.indexOf(`${muscle}.length`));

/** Largest deviation of each muscle over all golden poses: [length, moment arm], m. */
const worst = SOURCE_MUSCLES.map(() => [0, 0]);
for (const row of golden.rows) {
  const set = musclesAtDeg(row.slice(0, MOMENT_ARM_COUNT));
  SOURCE_MUSCLES.forEach((_, m) => {
    const c = lengthColumn[m];
    worst[m][0] = Math.max(worst[m][0], Math.abs(set.lengths[m] - row[c]));
    for (let k = 0; k < MOMENT_ARM_COUNT; k++)
      worst[m][1] = Math.max(worst[m][1], Math.abs(set.momentArms[m * MOMENT_ARM_COUNT + k] - row[c + 1 + k]));
  });
}

test('the golden file holds every muscle of the source model and its columns stand where they are read', () => {
  expect(golden.rows.length).toBe(1280);
  SOURCE_MUSCLES.forEach((muscle, m) => {
    expect(golden.columns.slice(lengthColumn[m], lengthColumn[m] + 6)).toEqual([
      `${muscle}.length`,
      ...MOMENT_ARM_COORDINATES.map((q) => `${muscle}.${q}`),
    ]);
  });
});

test.each(SOURCE_MUSCLES.map((muscle, m) => [muscle, m] as const))(
  '%s agrees with the golden file at every pose',
  (muscle, m) => {
    const overTwo = muscle.startsWith('gas');
    expect(worst[m][0]).toBeLessThan(overTwo ? TOLERANCE.twoCylinderLength : TOLERANCE.muscleLength);
    expect(worst[m][1]).toBeLessThan(overTwo ? TOLERANCE.twoCylinderMomentArm : TOLERANCE.momentArm);
  },
);
