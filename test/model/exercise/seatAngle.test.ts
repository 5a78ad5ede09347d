import { describe, expect, test } from 'vitest';
import { buttockRadius } from '../../../src/model/exercise/contact/contactSurfaces';
import { legPress } from '../../../src/model/exercise/legPress';
import { computeLoads } from '../../../src/model/load/computeLoads';
import { degrees, type Settings } from '../../../src/model/setting';
import { repetitionOf, toDegrees } from '../../support/repetition';

const press = (settings: Settings) => repetitionOf({ exercise: 'leg-press', settings, lifter: {} });

describe('seat angle', () => {
  test('the thighs end their way up on a seat square to the backrest: thigh–trunk 90°', () => {
    const r = press({ seatAngle: degrees(60), footHeight: 0.08 });
    expect(r.ends.top).toMatchObject({ limit: 'thighs-on-seat', isGoal: false });
    expect(toDegrees(r.metrics.trunkThighFlexion.top)).toBeCloseTo(90, 6);
  });

  test('below the thighs it changes no posture, only who carries the trunk', () => {
    const [level, steep] = [press({}), press({ seatAngle: degrees(40) })];
    expect(steep.coordinates).toEqual(level.coordinates);
    const forward = (r: typeof level) => {
      const { contacts } = computeLoads(r);
      const seats = contacts.filter(({ name }) => name === 'seat');
      return seats[seats.length - 1].force[0];
    };
    // the steeper seat pushes backward, against the feet's push
    expect(forward(steep)).toBeLessThan(forward(level) - 50);
  });

  test('the push of the seat stands square to the pad that is drawn', () => {
    const r = press({ seatAngle: degrees(25) });
    const seat = r.parts.find(({ name }) => name === 'seat');
    const pushes = legPress.buildForces(r.body, r.settings).contacts.filter(({ name }) => name === 'seat');
    const [x, y] = pushes[pushes.length - 1].normal;
    expect(Math.atan2(-x, y)).toBeCloseTo(seat?.rotationXyz[2] ?? Number.NaN, 12);
    expect(toDegrees(Math.atan2(-x, y))).toBeCloseTo(25, 9);
  });

  test.each([0, 25, 60])('at %d° the pad carries the buttocks without cutting into them', (angleDeg) => {
    const r = press({ seatAngle: degrees(angleDeg) });
    const seat = r.parts.find(({ name }) => name === 'seat');
    if (seat?.shape.kind !== 'box') throw new Error('a seat');
    const half = seat.shape.size[1] / 2;
    const [c, s] = [Math.cos(degrees(angleDeg)), Math.sin(degrees(angleDeg))];
    const hips = Array.from({ length: r.sampleCount }, (_, i) => {
      const f = r.frames.subarray((i * r.frames.length) / r.sampleCount);
      const [hipX, hipY] = r.body.hipCenterInPelvis;
      return [f[9] + f[0] * hipX + f[1] * hipY, f[10] + f[3] * hipX + f[4] * hipY];
    });
    const above = hips.map(([x, y]) => c * (y - seat.center[1]) - s * (x - seat.center[0]) - half);
    expect(Math.abs(Math.min(...above) - buttockRadius(r.body))).toBeLessThan(0.002);
  });
});
