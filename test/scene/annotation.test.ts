import { describe, expect, test } from 'vitest';
import { DIRECTIONS, muscleArm } from '../../src/display/muscleArm';
import { computeLoads } from '../../src/model/load/computeLoads';
import { createInstant, setInstant, valueAt } from '../../src/scene/base/instant';
import { createAnnotator } from '../../src/scene/overlay/annotation';
import { press, thrust } from './support';

const PHASES = [0, 0.13, 0.25, 0.4, 0.5, 0.77];

/** Seen from the side, 200 px for a meter. */
const side = (points: ArrayLike<number>, i: number) => [200 * points[3 * i], -200 * points[3 * i + 1]] as const;

function angleBetween(from: ArrayLike<number>, a: ArrayLike<number>, ai: number, b: ArrayLike<number>, bi: number) {
  const u = [0, 1, 2].map((k) => a[3 * ai + k] - from[k]);
  const v = [0, 1, 2].map((k) => b[3 * bi + k] - from[k]);
  const dot = u[0] * v[0] + u[1] * v[1] + u[2] * v[2];
  const cross = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
  return Math.atan2(Math.hypot(...cross), dot);
}

describe('annotations', () => {
  test('the hip arc spans the hip joint, the pelvis arc what the pelvis adds', () => {
    for (const repetition of [press, thrust]) {
      const instant = createInstant(repetition);
      const { annotation, update } = createAnnotator();
      for (const phase of PHASES) {
        setInstant(instant, repetition, phase);
        update(instant, side);
        const { hip, hipArc, pelvisArc } = annotation;
        const last = hipArc.length / 3 - 1;
        expect(angleBetween(hip, hipArc, 0, hipArc, last)).toBeCloseTo(Math.abs(annotation.hipAngle), 3);
        expect(angleBetween(hip, pelvisArc, 0, pelvisArc, last)).toBeCloseTo(Math.abs(annotation.pelvisAngle), 3);
      }
    }
  });

  test('arcs keep a size that can be read, from far away and from near by', () => {
    const instant = createInstant(press);
    const { annotation, update } = createAnnotator();
    setInstant(instant, press, 0);
    const radiusAt = (magnification: number): number => {
      update(instant, (points, i) => [magnification * points[3 * i], -magnification * points[3 * i + 1]]);
      const { hip, hipArc } = annotation;
      return magnification * Math.hypot(hipArc[0] - hip[0], hipArc[1] - hip[1]);
    };
    expect(radiusAt(240)).toBeCloseTo(30, 9);
    expect(radiusAt(60)).toBeCloseTo(22, 6);
    expect(radiusAt(2400)).toBeCloseTo(64, 6);
  });

  test('the push line ends under the foot and goes on beyond the hip; without loads there is none', () => {
    const instant = createInstant(press);
    const { annotation, update } = createAnnotator();
    setInstant(instant, press, 0.2);
    update(instant, side);
    expect(annotation.hasPush).toBe(false);
    const loads = computeLoads(press);
    update(instant, side, { loads });
    expect(annotation.hasPush).toBe(true);
    const { pushLine, hip } = annotation;
    const along = [0, 1].map((k) => pushLine[k] - pushLine[3 + k]);
    const toHip = [0, 1].map((k) => hip[k] - pushLine[3 + k]);
    const length = Math.hypot(...along);
    expect(length - (along[0] * toHip[0] + along[1] * toHip[1]) / length).toBeCloseTo(0.2, 9);
  });

  test('the moment arm is drawn as long as it is charted, square to the line of action', () => {
    const instant = createInstant(thrust);
    const { annotation, update } = createAnnotator();
    for (const phase of PHASES) {
      setInstant(instant, thrust, phase);
      update(instant, side);
      const { arm, pullLine } = annotation;
      const d = [0, 1, 2].map((k) => arm[3 + k] - arm[k]);
      const along = [0, 1, 2].map((k) => pullLine[3 + k] - pullLine[k]);
      const charted = valueAt(instant, thrust.metrics.gluteusMaximus.extensionArms);
      expect(Math.hypot(...d)).toBeCloseTo(Math.abs(charted), 9);
      expect(d[0] * along[0] + d[1] * along[1] + d[2] * along[2]).toBeCloseTo(0, 9);
    }
  });

  test('the pull on the leg extends the hip: it turns the thigh backward about the hip center', () => {
    const instant = createInstant(thrust);
    const { annotation, update } = createAnnotator();
    setInstant(instant, thrust, 0.5);
    update(instant, side);
    const { arm, pullLine } = annotation;
    const [x, y] = [arm[3] - arm[0], arm[4] - arm[1]];
    const [dx, dy] = [pullLine[3] - pullLine[0], pullLine[4] - pullLine[1]];
    expect(x * dy - y * dx).toBeLessThan(0);
  });

  test('the line of action of a picked muscle passes its joint at its arm, on the side on which it turns it so', () => {
    // what the coordinate of the joint does to the part below, about ground z
    const aboutZ = { hip: 1, knee: -1, ankle: 1 };
    for (const picked of [null, 'glmed', 'glmax3_r', 'recfem_r', 'vaslat_r', 'bfsh_r', 'gas', 'soleus_r', 'tibant_r'])
      for (const repetition of [press, thrust]) {
        const instant = createInstant(repetition);
        const { annotation, update } = createAnnotator();
        for (const phase of PHASES) {
          setInstant(instant, repetition, phase);
          update(instant, side, { picked });
          const { muscle, joint, arms } = muscleArm(repetition, picked);
          const { arm, pullLine } = annotation;
          expect(annotation.armLength).toBeCloseTo(valueAt(instant, arms), 12);
          for (let k = 0; k < 3; k++) expect(arm[k]).toBe(annotation[joint][k]);
          const [x, y] = [arm[3] - arm[0], arm[4] - arm[1]];
          const [dx, dy] = [pullLine[3] - pullLine[0], pullLine[4] - pullLine[1]];
          const length = Math.hypot(dx, dy);
          expect(x * dx + y * dy).toBeCloseTo(0, 12);
          const turn = (aboutZ[joint] * (x * dy - y * dx)) / length;
          expect(turn * DIRECTIONS[muscle.action].sign).toBeCloseTo(annotation.armLength, 12);
        }
      }
  });
});
