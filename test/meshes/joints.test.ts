import { beforeAll, describe, expect, test } from 'vitest';
import { JOINT_TABLE } from '../../src/model/anatomy/joints';
import { CONDYLE_CENTER, CONDYLE_RADIUS } from '../../tools/meshes/bones/femur';
import { SHOULDER_IN_TORSO } from '../../tools/meshes/bones/frames';
import { LEVELS } from '../../tools/meshes/catalog';
import { fitCylinderAlongZ, fitSphere } from './support/fit';
import { type FigureBone, readFigure } from './support/readFigure';
import { type Point, surfacePoints } from './support/surfacePoints';

function inParent(name: string): Point {
  const joint = JOINT_TABLE.find((j) => j.name === name);
  if (!joint) throw new Error(`no joint ${name}`);
  return joint.inParent.translation;
}

const distance = (a: readonly number[], b: readonly number[]) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

function boneOf(bones: ReadonlyMap<string, FigureBone>, name: string): FigureBone {
  const bone = bones.get(name);
  if (!bone) throw new Error(`no bone ${name}`);
  return bone;
}

/**
 * How far a joint surface may be off what its points are picked by, m: wide against what is asserted, so that a displaced
 * surface is still picked whole, and fitted where it really lies.
 */
const REACH = 0.005;
/** Cosine between a surface and the way to its center: rims and what lies beside the joint look elsewhere. */
const FACING = 0.9;

/**
 * Points of the surface about a center at about that radius, the outside of a ball or, with a negative radius, the inside of
 * a cup. A center of two numbers is an axis along z.
 */
function pointsAbout(bone: FigureBone, center: readonly number[], radius: number, leastFacing = FACING): Point[] {
  return surfacePoints(bone)
    .filter(({ at, normal }) => {
      const away = center.map((c, k) => at[k] - c);
      const r = Math.hypot(...away);
      const facing = away.reduce((sum, d, k) => sum + d * normal[k], 0) / r;
      return Math.abs(r - Math.abs(radius)) < REACH && Math.sign(radius) * facing > leastFacing;
    })
    .map(({ at }) => at);
}

const report = (what: string, off: number, radius: number) =>
  console.log(`${what}: center ${(off * 1000).toFixed(2)} mm off, radius ${(radius * 1000).toFixed(1)} mm`);

/** m; how far a joint surface's center may lie from the model's joint: coarse triangles cut their curves. */
const LIMITS = { full: 0.001, medium: 0.001, low: 0.002 } as const;
/** m; the model's knee slides: its center at zero flexion is not the center of the condyles, but it lies close by. */
const KNEE = 0.0018;
/** m; a dish this shallow tells its center less well, and as few triangles as in the low file not at all. */
const DISH = 0.002;
/** m; radius of the shoulder blade's dish. */
const GLENOID = 0.0255;

describe.each(LEVELS)('figure-%s', (level) => {
  const LIMIT = LIMITS[level];
  let bones: Map<string, FigureBone>;
  beforeAll(async () => {
    bones = await readFigure(level);
  });

  test('the femoral head is a ball about the hip center', () => {
    const isNeck = ([x, y, z]: Point) => z > 0.004 || Math.hypot(x + 0.002, y - 0.003, z + 0.023) < 0.011;
    const ball = fitSphere(pointsAbout(boneOf(bones, 'femur_r'), [0, 0, 0], 0.023).filter((p) => !isNeck(p)));
    report('femoral head', distance(ball.center, [0, 0, 0]), ball.radius);
    expect(distance(ball.center, [0, 0, 0])).toBeLessThan(LIMIT);
  });

  test('the socket is hollow about the hip center', () => {
    const hip = inParent('hip_r');
    const inner = fitSphere(pointsAbout(boneOf(bones, 'pelvis'), hip, -0.0248));
    report('acetabulum', distance(inner.center, hip), inner.radius);
    expect(distance(inner.center, hip)).toBeLessThan(LIMIT);
  });

  test('the back of the condyles is round about an axis near the knee center', () => {
    const knee = inParent('walker_knee_r');
    const center = CONDYLE_CENTER.map((v) => v / 1000);
    const isOnRoll = ([x, y, z]: Point) =>
      x < center[0] - 0.004 && y < center[1] + 0.008 && Math.abs(Math.abs(z) - 0.02) < 0.004;
    const roll = fitCylinderAlongZ(
      pointsAbout(boneOf(bones, 'femur_r'), center, CONDYLE_RADIUS / 1000).filter(isOnRoll),
    );
    report('femoral condyles', Math.hypot(roll.x - knee[0], roll.y - knee[1]), roll.radius);
    expect(Math.hypot(roll.x - knee[0], roll.y - knee[1])).toBeLessThan(KNEE);
  });

  test('the roof of the ankle and the roll of the talus are round about the ankle center', () => {
    const ankle = inParent('ankle_r');
    const isRoof = ([, y, z]: Point) => Math.abs(z) < 0.012 && y > ankle[1];
    const roof = fitCylinderAlongZ(pointsAbout(boneOf(bones, 'tibia_r'), ankle.slice(0, 2), -0.019).filter(isRoof));
    report('plafond', Math.hypot(roof.x - ankle[0], roof.y - ankle[1]), roof.radius);
    expect(Math.hypot(roof.x - ankle[0], roof.y - ankle[1])).toBeLessThan(LIMIT);
    const isEdge = ([, y, z]: Point) => y > 0.006 && Math.abs(z) > 0.007;
    const roll = fitCylinderAlongZ(pointsAbout(boneOf(bones, 'talus_r'), [0, 0], 0.017).filter(isEdge));
    report('talar trochlea', Math.hypot(roll.x, roll.y), roll.radius);
    expect(Math.hypot(roll.x, roll.y)).toBeLessThan(LIMIT);
  });

  test('the shoulder blade is hollow about the shoulder center, where the humerus hangs', () => {
    const shoulder = SHOULDER_IN_TORSO.map((v) => v / 1000);
    // its rim is rounded off, so only what looks straight at the center is dish
    const dish = pointsAbout(boneOf(bones, 'torso-shoulder'), shoulder, -GLENOID, 0.97);
    const depth = dish.reduce((sum, p) => sum + distance(p, shoulder), 0) / dish.length;
    console.log(`glenoid: ${dish.length} points ${(depth * 1000).toFixed(1)} mm from the shoulder center`);
    expect(Math.abs(depth - GLENOID)).toBeLessThan(DISH);
    if (level !== 'low') {
      const { center, radius } = fitSphere(dish);
      report('glenoid', distance(center, shoulder), radius);
      expect(distance(center, shoulder)).toBeLessThan(DISH);
    }
    expect(distance(boneOf(bones, 'arm_r-humerus').extras.originInTorso as number[], shoulder)).toBeLessThan(1e-6);
  });

  test('heel and toes meet the ground plane together, toes begin at the toe joint', () => {
    const lowest = (name: string, lift = 0) =>
      Math.min(...boneOf(bones, name).positions.filter((_, i) => i % 3 === 1)) + lift;
    const toes = inParent('mtp_r');
    const [foot, tips] = [lowest('calcn_r'), lowest('toes_r', toes[1])];
    console.log(
      `lowest foot ${(foot * 1000).toFixed(1)} mm, lowest toe ${(tips * 1000).toFixed(1)} mm below the calcn origin`,
    );
    expect(Math.abs(foot - tips)).toBeLessThan(0.005);
  });
});
