import { Color } from 'three';
import { describe, expect, test } from 'vitest';
import { MUSCLES } from '../../src/model/muscle/geometry';
import { COLORINGS, colorMuscle } from '../../src/scene/muscle/coloring';
import { createMoment } from '../../src/scene/stage/moment';
import { press, thrust } from './support';

describe('muscle colors', () => {
  const lightness = ({ r, g, b }: Color): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

  test('the ramp of fiber length gets darker all the way: readable without hue', () => {
    const moment = createMoment(press);
    const coloring = COLORINGS.activation;
    let before = Number.POSITIVE_INFINITY;
    for (let i = 0; i <= 20; i++) {
      const values = new Float64Array(press.sampleCount * MUSCLES.length).fill(i / 20);
      const now = lightness(colorMuscle(coloring, moment, 0, new Color(), values));
      expect(now).toBeLessThan(before);
      before = now;
    }
  });

  test('every coloring gives every muscle a color within the screen', () => {
    const moment = createMoment(thrust);
    for (const coloring of Object.values(COLORINGS))
      MUSCLES.forEach((_, m) => {
        for (const channel of colorMuscle(coloring, moment, m, new Color()).toArray()) {
          expect(channel).toBeGreaterThanOrEqual(0);
          expect(channel).toBeLessThanOrEqual(1);
        }
      });
  });
});
