import { Matrix4 } from 'three';
import { describe, expect, test } from 'vitest';
import { SEGMENT_COUNT, SEGMENTS } from '../../src/model/anatomy/names';
import { FRAME_SIZE } from '../../src/model/math/frame';
import { setFromFrame } from '../../src/scene/stage/frameMatrix';
import { createMoment, curveAt, setMoment } from '../../src/scene/stage/moment';
import { press, repetitionOf, thrust } from './support';

const STRIDE = SEGMENT_COUNT * FRAME_SIZE;

describe('a moment of a repetition', () => {
  test('on a sample is that sample, every number of it', () => {
    const moment = createMoment(press);
    for (const sample of [0, 17, 50, 83, 100]) {
      setMoment(moment, press, press.fraction[sample]);
      const expected = press.frames.slice(sample * STRIDE, (sample + 1) * STRIDE);
      moment.frames.forEach((value, i) => {
        expect(value).toBeCloseTo(expected[i], 9);
      });
      expect(curveAt(moment, press.trunkThighFlexion)).toBeCloseTo(press.trunkThighFlexion[sample], 12);
    }
  });

  test('between two samples keeps every frame a rotation', () => {
    const moment = createMoment(thrust);
    const matrix = new Matrix4();
    for (let phase = 0.003; phase < 1; phase += 0.0173) {
      setMoment(moment, thrust, phase);
      SEGMENTS.forEach((_, i) => {
        expect(setFromFrame(matrix, moment.frames, i * FRAME_SIZE).determinant()).toBeCloseTo(1, 9);
      });
    }
  });

  test('moves without jumps', () => {
    const moment = createMoment(press);
    let before = moment.frames.slice();
    for (let phase = 0; phase <= 1; phase += 0.001) {
      setMoment(moment, press, phase);
      const step = Math.max(...moment.frames.map((value, i) => Math.abs(value - before[i])));
      expect(step).toBeLessThan(0.006);
      before = moment.frames.slice();
    }
  });

  test('takes equipment along', () => {
    const moment = createMoment(press);
    setMoment(moment, press, press.fraction[50]);
    const sled = moment.movers.get('sled');
    expect(sled?.[9]).toBeCloseTo(press.movers.sled[50 * FRAME_SIZE + 9], 9);
  });

  test('shares one leg unless the left one does something else', () => {
    const moment = createMoment(press);
    expect(moment.leftFrames).toBe(moment.frames);
    const single = repetitionOf({ exercise: 'hip-buck', settings: { legs: 1 } });
    setMoment(moment, single, 0.2);
    expect(single.idleLeg).not.toBeNull();
    expect(moment.leftFrames).not.toBe(moment.frames);
  });
});
