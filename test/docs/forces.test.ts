import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EXERCISES } from '../../src/model/exercise/registry';
import { buildDiagram } from '../../tools/diagrams/buildDiagram';
import { readForces } from '../../tools/diagrams/posture';
import { run } from '../../tools/validation/measure';

/** Reserves of the whole body are priced, not forbidden: this much stays open, N and N·m. */
const OPEN = 2;

function imbalance(id: string, lifter = {}): { readonly x: number; readonly y: number; readonly moment: number } {
  const forces = readForces(run(id, { inertia: 0 }, lifter));
  const sum = (value: (f: (typeof forces)[number]) => number) => forces.reduce((total, f) => total + value(f), 0);
  return {
    x: Math.abs(sum((f) => f.force[0])),
    y: Math.abs(sum((f) => f.force[1])),
    moment: Math.abs(sum((f) => f.point[0] * f.force[1] - f.point[1] * f.force[0])),
  };
}

describe.each(EXERCISES.map((e) => e.id))('free-body diagram of %s', (id) => {
  test('is what the model says today (renew it with npx tsx tools/diagrams/main.ts)', () => {
    const file = new URL(`../../docs/forces/${id}.svg`, import.meta.url);
    expect(readFileSync(file, 'utf8')).toBe(buildDiagram(id));
  });

  test('the forces it draws are in equilibrium for a lifter who can hold them', () => {
    const { x, y, moment } = imbalance(id, { strength: 1.5 });
    expect(x).toBeLessThan(OPEN);
    expect(y).toBeLessThan(OPEN);
    expect(moment).toBeLessThan(OPEN);
  });
});

test('contacts carry all weight even where muscles give out', () => {
  const { x, y, moment } = imbalance('back-squat', { strength: 0.3 });
  expect(Math.max(x, y, moment)).toBeLessThan(OPEN);
});
