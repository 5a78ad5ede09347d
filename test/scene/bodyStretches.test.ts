import { expect, test } from 'vitest';
import { EXERCISES } from '../../src/model/exercise/registry';
import { simulate } from '../../src/model/simulate';
import { createInstant, setInstant } from '../../src/scene/base/instant';
import { bodyStretches } from '../../src/scene/figure/bodyStretches';

const INSTANTS = [0, 0.1, 0.25, 0.4, 0.5];

test.each(EXERCISES.map(({ id }) => id))(
  'a %s is outlined with its fists on what they hold and nothing of it in the floor',
  (id) => {
    const repetition = simulate({ exercise: id, settings: {}, lifter: {}, sampleCount: 21 });
    if (repetition.kind !== 'repetition') throw new Error(`${id} has no repetition by default`);
    const instant = createInstant(repetition);
    for (const fraction of INSTANTS) {
      setInstant(instant, repetition, fraction);
      const { right, left } = bodyStretches(instant);
      const fist = right[right.length - 1].to;
      // a grip lies in the palm, not in the middle of the fist
      if (instant.hand)
        expect(Math.hypot(...fist.toArray().map((v, k) => v - (instant.hand?.[k] ?? 0)))).toBeLessThan(0.03);
      for (const { from, to, radii } of [...right, ...left]) {
        // soles, seat and head give way a little
        expect(from.y - radii[0]).toBeGreaterThan(-0.035);
        expect(to.y - radii[1]).toBeGreaterThan(-0.035);
      }
      expect(left[left.length - 1].to.z).toBeCloseTo(-fist.z, 12);
    }
  },
);
