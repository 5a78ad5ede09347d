import { beforeAll, describe, expect, test } from 'vitest';
import { JOINT_TABLE } from '../../src/model/anatomy/joints';
import { CONDYLE_CENTER, CONDYLE_RADIUS } from '../../tools/meshes/bones/femur';
import { SHOULDER_IN_TORSO } from '../../tools/meshes/bones/frames';
import { fitCylinderAlongZ, fitSphere } from './support/fit';
import { type FigureBone, readFigure } from './support/readFigure';

type Point = readonly [number, number, number];

function inParent(name: string): Point {
  const joint = JOINT_TABLE.find((j) => j.name === name);
  if (!joint) throw new Error(`no joint ${name}`);
  return joint.inParent.translation;
}

const distance = (a: readonly number[], b: readonly number[]) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

function vertices(bone: FigureBone | undefined, keep: (p: Point) => boolean): Point[] {
  if (!bone) throw new Error('bone missing');
  const out: Point[] = [];
  for (let i = 0; i < bone.positions.length; i += 3) {
    const p: Point = [bone.positions[i], bone.positions[i + 1], bone.positions[i + 2]];
    if (keep(p)) out.push(p);
  }
  return out;
}

const report = (what: string, off: number, radius: number) =>
  console.log(`${what}: center ${(off * 1000).toFixed(2)} mm off, radius ${(radius * 1000).toFixed(1)} mm`);

describe.each(['full', 'medium'] as const)('figure-%s', (level) => {
  let bones: Map<string, FigureBone>;
  beforeAll(async () => {
    bones = await readFigure(level);
  });

  test('the femoral head is a ball about the hip center', () => {
    const ball = fitSphere(
      vertices(
        bones.get('femur_r'),
        ([x, y, z]) => z < 0.004 && Math.hypot(x, y, z) < 0.0245 && Math.hypot(x + 0.002, y - 0.003, z + 0.023) > 0.011,
      ),
    );
    report('femoral head', distance(ball.center, [0, 0, 0]), ball.radius);
    expect(distance(ball.center, [0, 0, 0])).toBeLessThan(0.0015);
  });

  test('the socket is hollow about the hip center', () => {
    const hip = inParent('hip_r');
    const inner = fitSphere(vertices(bones.get('pelvis'), (p) => Math.abs(distance(p, hip) - 0.0248) < 0.0008));
    report('acetabulum', distance(inner.center, hip), inner.radius);
    expect(distance(inner.center, hip)).toBeLessThan(0.0015);
  });

  test('the back of the condyles is round about an axis near the knee center', () => {
    const knee = inParent('walker_knee_r');
    const [cx, cy] = CONDYLE_CENTER.map((v) => v / 1000);
    const isOnRoll = ([x, y, z]: Point) =>
      x < cx - 0.004 &&
      y < cy + 0.008 &&
      Math.abs(Math.abs(z) - 0.02) < 0.004 &&
      Math.hypot(x - cx, y - cy) > CONDYLE_RADIUS / 1000 - 0.0015;
    const back = vertices(bones.get('femur_r'), isOnRoll);
    const roll = fitCylinderAlongZ(back);
    report('femoral condyles', Math.hypot(roll.x - knee[0], roll.y - knee[1]), roll.radius);
    // the model's knee slides: its center at zero flexion is not the center of the condyles, but it lies close by
    expect(Math.hypot(roll.x - knee[0], roll.y - knee[1])).toBeLessThan(0.008);
  });

  test('the roof of the ankle and the roll of the talus are round about the ankle center', () => {
    const ankle = inParent('ankle_r');
    const roof = fitCylinderAlongZ(
      vertices(
        bones.get('tibia_r'),
        ([x, y, z]) =>
          Math.abs(Math.hypot(x - ankle[0], y - ankle[1]) - 0.019) < 0.0006 && Math.abs(z) < 0.012 && y > ankle[1],
      ),
    );
    report('plafond', Math.hypot(roof.x - ankle[0], roof.y - ankle[1]), roof.radius);
    expect(Math.hypot(roof.x - ankle[0], roof.y - ankle[1])).toBeLessThan(0.0015);
    const edge = vertices(
      bones.get('talus_r'),
      ([x, y, z]) => y > 0.006 && Math.abs(z) > 0.007 && Math.hypot(x, y) > 0.0165,
    );
    const roll = fitCylinderAlongZ(edge);
    report('talar trochlea', Math.hypot(roll.x, roll.y), roll.radius);
    expect(Math.hypot(roll.x, roll.y)).toBeLessThan(0.002);
  });

  test('the shoulder blade is hollow about the shoulder center, where the humerus hangs', () => {
    const shoulder = SHOULDER_IN_TORSO.map((v) => v / 1000);
    const glenoid = fitSphere(
      vertices(bones.get('torso-shoulder'), (p) => Math.abs(distance(p, shoulder) - 0.0255) < 0.0007),
    );
    report('glenoid', distance(glenoid.center, shoulder), glenoid.radius);
    expect(distance(glenoid.center, shoulder)).toBeLessThan(0.003);
    expect(distance(bones.get('arm_r-humerus')?.extras.originInTorso as number[], shoulder)).toBeLessThan(1e-6);
  });

  test('heel and toes meet the ground plane together, toes begin at the toe joint', () => {
    const lowest = (name: string, lift = 0) =>
      Math.min(...vertices(bones.get(name), () => true).map((p) => p[1])) + lift;
    const toes = inParent('mtp_r');
    const [foot, tips] = [lowest('calcn_r'), lowest('toes_r', toes[1])];
    console.log(
      `lowest foot ${(foot * 1000).toFixed(1)} mm, lowest toe ${(tips * 1000).toFixed(1)} mm below the calcn origin`,
    );
    expect(Math.abs(foot - tips)).toBeLessThan(0.005);
  });
});
