import { describe, expect, test } from 'vitest';
import type { Repetition } from '../../src/model/result';
import { createInstant, setInstant } from '../../src/scene/base/instant';
import { QUALITIES } from '../../src/scene/base/quality';
import { layOutBodies } from '../../src/scene/muscle/body/bodyLayout';
import { createLegBodies } from '../../src/scene/muscle/body/legBodies';
import { holdPosture } from '../specimens/posture';
import { createDepth, surfaceOf } from './bodyDepth';
import { press, thrust } from './support';

const layout = layOutBodies(QUALITIES.full);
const bodyOf = (muscle: string) => {
  const found = layout.bellies.find(({ row }) => row.muscle === muscle);
  if (!found) throw new RangeError(`${muscle} has no belly`);
  return found;
};

/** How deep one body may press into another, m: flesh yields, and a tendon is not thicker than that. */
const PRESSED = 0.0035;

const TENDONS = ['semimem_r', 'semiten_r', 'grac_r', 'sart_r', 'bflh_r', 'bfsh_r'];
const HEADS = ['gasmed_r', 'gaslat_r'];

/** What stands deeper in a head of gastrocnemius than it may. */
function tooDeep(repetition: Repetition, phase: number, leg: 'right' | 'left' = 'right'): string[] {
  const bodies = createLegBodies(layout);
  const instant = createInstant(repetition);
  setInstant(instant, repetition, phase);
  bodies.update(instant, leg);
  return HEADS.flatMap((head) => {
    const depthAt = createDepth(bodies.positions, bodyOf(head));
    return TENDONS.flatMap((tendon) => {
      const deepest = Math.max(...surfaceOf(bodies.positions, bodyOf(tendon)).map(depthAt));
      return deepest > PRESSED ? [`${tendon} ${(1000 * deepest).toFixed(1)} mm in ${head}`] : [];
    });
  });
}

describe('behind the knee the tendons pass beside gastrocnemius, not through it', () => {
  test.each([0, 15, 30, 45, 60, 75, 90, 105, 120])('at %d° of knee flexion', (knee) => {
    for (const hip of [0, 90]) {
      const repetition = holdPosture({ hip_flexion_r: hip, knee_angle_r: knee });
      expect(tooDeep(repetition, 0), `hip ${hip}°`).toEqual([]);
    }
  });

  test('in both exercises, on either leg', () => {
    for (const repetition of [press, thrust])
      for (const leg of ['right', 'left'] as const)
        for (const phase of [0, 0.25, 0.5]) expect(tooDeep(repetition, phase, leg), repetition.exercise).toEqual([]);
  });
});
