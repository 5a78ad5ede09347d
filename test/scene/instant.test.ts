import { Matrix4 } from 'three';
import { describe, expect, test } from 'vitest';
import { SEGMENT_COUNT, SEGMENTS } from '../../src/model/anatomy/names';
import { FRAME_SIZE } from '../../src/model/math/frame';
import { setFromFrame } from '../../src/scene/base/frameMatrix';
import { createInstant, setInstant, valueAt } from '../../src/scene/base/instant';
import { press, repetitionOf, thrust } from './support';

const STRIDE = SEGMENT_COUNT * FRAME_SIZE;

describe('an instant of a repetition', () => {
  test('on a sample is that sample, every number of it', () => {
    const instant = createInstant(press);
    for (const sample of [0, 17, 50, 83, 100]) {
      setInstant(instant, press, press.fraction[sample]);
      const expected = press.frames.slice(sample * STRIDE, (sample + 1) * STRIDE);
      instant.frames.forEach((value, i) => {
        expect(value).toBeCloseTo(expected[i], 9);
      });
      expect(valueAt(instant, press.trunkThighFlexion)).toBeCloseTo(press.trunkThighFlexion[sample], 12);
    }
  });

  test('between two samples keeps every frame a rotation', () => {
    const instant = createInstant(thrust);
    const matrix = new Matrix4();
    for (let phase = 0.003; phase < 1; phase += 0.0173) {
      setInstant(instant, thrust, phase);
      SEGMENTS.forEach((_, i) => {
        expect(setFromFrame(matrix, instant.frames, i * FRAME_SIZE).determinant()).toBeCloseTo(1, 9);
      });
    }
  });

  test('moves without jumps', () => {
    const instant = createInstant(press);
    let before = instant.frames.slice();
    for (let phase = 0; phase <= 1; phase += 0.001) {
      setInstant(instant, press, phase);
      const step = Math.max(...instant.frames.map((value, i) => Math.abs(value - before[i])));
      expect(step).toBeLessThan(0.006);
      before = instant.frames.slice();
    }
  });

  test('takes equipment along', () => {
    const instant = createInstant(press);
    setInstant(instant, press, press.fraction[50]);
    const sled = instant.movers.get('sled');
    expect(sled?.[9]).toBeCloseTo(press.movers.sled[50 * FRAME_SIZE + 9], 9);
  });

  test('shares one leg unless the left one does something else', () => {
    const instant = createInstant(press);
    expect(instant.leftFrames).toBe(instant.frames);
    const single = repetitionOf({ exercise: 'hip-buck', settings: { legs: 1 } });
    setInstant(instant, single, 0.2);
    expect(single.idleLeg).not.toBeNull();
    expect(instant.leftFrames).not.toBe(instant.frames);
  });
});
