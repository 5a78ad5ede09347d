// Second derivation of curves and rigid-tendon forces: test/golden/millard/README.md.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MUSCLE_TABLE } from '../../../../src/model/anatomy/muscles';
import { ACTIVE_SHAPE, buildActiveForceLength } from '../../../../src/model/muscle/curves/activeForceLength';
import { buildForceVelocity, VELOCITY_SHAPE } from '../../../../src/model/muscle/curves/forceVelocity';
import { buildPassiveForceLength, DEFAULT_PASSIVE_SHAPE } from '../../../../src/model/muscle/curves/passiveForceLength';
import { curveSlope, curveValue, type SmoothCurve } from '../../../../src/model/muscle/curves/smoothCurve';
import {
  buildFiber,
  createFiberBatch,
  fiberForce,
  fillFiberBatch,
  normalizedFiberLength,
  pennationAngle,
} from '../../../../src/model/muscle/fiberForce';

// golden values carry 14 digits
const VALUE = 1e-13;
// an ulp of x moves the slope by the curvature, at most 1e2 (force-velocity at rest)
const SLOPE = 2e-13;
// relative to the maximal isometric force
const FORCE = 1e-13;

function readGolden(name: string): string[][] {
  const text = readFileSync(new URL(`../../../golden/millard/${name}.csv`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
}

function expectOnCurve(curve: SmoothCurve, cells: readonly string[]): void {
  const [x, value, slope] = cells.map(Number);
  expect(Math.abs(curveValue(curve, x) - value)).toBeLessThan(VALUE * Math.max(1, Math.abs(value)));
  expect(Math.abs(curveSlope(curve, x) - slope)).toBeLessThan(SLOPE * Math.max(1, Math.abs(slope)));
}

test.each([
  ['active-force-length', buildActiveForceLength(ACTIVE_SHAPE), 125],
  ['force-velocity', buildForceVelocity(VELOCITY_SHAPE), 101],
])('%s agrees with the second derivation', (name, curve, count) => {
  const rows = readGolden(name);
  expect(rows).toHaveLength(count);
  for (const row of rows) expectOnCurve(curve, row);
});

test('passive force-length of every muscle agrees with the second derivation', () => {
  const curves = new Map<string, SmoothCurve>([['default', buildPassiveForceLength(DEFAULT_PASSIVE_SHAPE)]]);
  for (const row of MUSCLE_TABLE) if (row.passive) curves.set(row.name, buildPassiveForceLength(row.passive));
  const rows = readGolden('passive-force-length');
  expect(new Set(rows.map(([muscle]) => muscle)).size).toBe(41);
  for (const [muscle, ...cells] of rows) expectOnCurve(curves.get(muscle)!, cells);
});

test('rigid-tendon force of every muscle agrees with the second derivation', () => {
  const fibers = new Map(MUSCLE_TABLE.map((row) => [row.name as string, buildFiber(row)]));
  const rows = readGolden('rigid-tendon');
  expect(rows).toHaveLength(44 * 8 * 7);
  for (const [muscle, ...cells] of rows) {
    const fiber = fibers.get(muscle)!;
    const [mtuLength, mtuVelocity, length, pennation, active, passive] = cells.map(Number);
    const force = fiberForce(fiber, { activation: 1, mtuLength, mtuVelocity });
    expect(Math.abs(normalizedFiberLength(fiber, mtuLength) - length)).toBeLessThan(VALUE * length);
    expect(Math.abs(pennationAngle(fiber, mtuLength) - pennation)).toBeLessThan(VALUE);
    expect(Math.abs(force.active - active)).toBeLessThan(FORCE * fiber.maxIsometricForce);
    expect(Math.abs(force.passive - passive)).toBeLessThan(FORCE * fiber.maxIsometricForce * Math.max(1, length ** 2));
  }
});

test('the batch writes what the single evaluation returns', () => {
  const fibers = MUSCLE_TABLE.map(buildFiber);
  const rows = readGolden('rigid-tendon');
  const samples = rows.length / fibers.length;
  // the file goes muscle by muscle, a batch sample by sample
  const order = Array.from(
    { length: rows.length },
    (_, k) => (k % fibers.length) * samples + Math.floor(k / fibers.length),
  );
  const lengths = Float64Array.from(order, (i) => Number(rows[i][1]));
  const velocities = Float64Array.from(order, (i) => Number(rows[i][2]));
  const batch = createFiberBatch(samples, fibers.length);
  fillFiberBatch(fibers, lengths, velocities, batch);
  lengths.forEach((mtuLength, k) => {
    const fiber = fibers[k % fibers.length];
    const one = fiberForce(fiber, { activation: 1, mtuLength, mtuVelocity: velocities[k] });
    expect(batch.activeCapacity[k]).toBe(one.active);
    expect(batch.passive[k]).toBe(one.passive);
    expect(batch.normalizedLength[k]).toBe(normalizedFiberLength(fiber, mtuLength));
    expect(batch.isSlack[k]).toBe(0);
  });
});
