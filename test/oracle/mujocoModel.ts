import { CYLINDER_TABLE } from '../../src/model/anatomy/cylinders';
import { JOINT_TABLE } from '../../src/model/anatomy/joints';
import { MUSCLE_TABLE } from '../../src/model/anatomy/muscles';
import { SEGMENTS, type SegmentName } from '../../src/model/anatomy/names';
import type { CylinderRow, FrameRow, JointRow, MuscleRow } from '../../src/model/anatomy/types';
import type { AxisFunction } from '../../src/model/math/axisFunction';
import {
  composeFrames,
  FRAME_SIZE,
  type Frames,
  frameFromXyz,
  identityFrame,
  invertFrame,
} from '../../src/model/math/frame';
import type { Triple } from '../../src/model/math/triple';

const JOINTS: readonly JointRow[] = JOINT_TABLE;
const MUSCLES: readonly MuscleRow[] = MUSCLE_TABLE;
const CYLINDERS: readonly CylinderRow[] = CYLINDER_TABLE;

/** One MuJoCo joint: the coordinate function of one axis of the source model's joint. */
interface OracleDof {
  readonly coordinate: string;
  readonly of: AxisFunction;
}

export interface OracleModel {
  readonly mjcf: string;
  /** In the order of qpos. */
  readonly dofs: readonly OracleDof[];
}

/**
 * The same skeleton and muscles in MuJoCo's terms: every axis of a joint is a slide or a hinge of its own, every muscle a
 * spatial tendon. A cylinder stands in the first stretch that can reach it; a required side becomes a side site at twice the radius.
 */
export function buildOracleModel(): OracleModel {
  const dofs: OracleDof[] = [];
  const body = (name: SegmentName): string =>
    bodyContents(name) +
    JOINTS.filter((j) => j.parent === name && j.child !== 'torso')
      .map((j) => `<body name="${j.child}" ${placement(bodyFrame(j))}>${jointXml(j, dofs)}${body(j.child)}</body>`)
      .join('\n');
  const mjcf = `<mujoco>
    <compiler angle="radian" boundmass="1" boundinertia="1"/>
    <default><geom contype="0" conaffinity="0"/></default>
    <worldbody><body name="pelvis">${body('pelvis')}</body></worldbody>
    <tendon>${MUSCLES.map(tendonXml).join('\n')}</tendon>
  </mujoco>`;
  return { mjcf, dofs };
}

const AXES = ['x', 'y', 'z'];
const digits = (values: ArrayLike<number>) => Array.from(values, (x) => x.toPrecision(17)).join(' ');

function frameOf(row: FrameRow): Frames {
  return frameFromXyz(row.translation, row.rotationXyz);
}

function product(a: Frames, b: Frames): Frames {
  const out = new Float64Array(FRAME_SIZE);
  composeFrames(out, 0, a, 0, b, 0);
  return out;
}

function inverse(a: Frames): Frames {
  const out = new Float64Array(FRAME_SIZE);
  invertFrame(out, 0, a, 0);
  return out;
}

/** Child in parent with every moving axis at zero. */
function bodyFrame(joint: JointRow): Frames {
  const constant = identityFrame();
  for (const { axis, coordinate, of } of joint.translations)
    if (coordinate === null && of.kind === 'constant')
      for (let k = 0; k < 3; k++) constant[9 + k] += axis[k] * of.value;
  return product(product(frameOf(joint.inParent), constant), inverse(frameOf(joint.inChild)));
}

/** Slides then hinges, as the source model moves before it turns; axes and anchor in the child body. */
function jointXml(joint: JointRow, dofs: OracleDof[]): string {
  const inChild = frameOf(joint.inChild);
  const axisInChild = (axis: Triple) => [0, 1, 2].map((r) => inChild[3 * r + axis.indexOf(1)]);
  const one = (type: string, axis: Triple, coordinate: string | null, of: AxisFunction): string => {
    if (coordinate === null) return '';
    dofs.push({ coordinate, of });
    return `<joint type="${type}" axis="${digits(axisInChild(axis))}" pos="${digits(inChild.subarray(9))}"/>`;
  };
  return [
    ...joint.translations.map((a) => one('slide', a.axis, a.coordinate, a.of)),
    ...joint.rotations.map((a) => one('hinge', a.axis, a.coordinate, a.of)),
  ].join('');
}

function bodyContents(segment: SegmentName): string {
  const sites = MUSCLES.flatMap((m) =>
    m.path.map((p, i) => (p.segment === segment ? `<site name="${m.name}.${i}" pos="${digits(p.point)}"/>` : '')),
  );
  if (segment === 'tibia_r')
    for (const [name, point] of Object.entries(BETWEEN))
      sites.push(`<site name="${name}.between" pos="${digits(point)}"/>`);
  const cylinders = CYLINDERS.filter((c) => c.segment === segment).map((c) => {
    const frame = frameFromXyz(c.center, c.rotationXyz);
    const geom = `<geom name="${c.name}" type="cylinder" size="${c.radius} ${c.length / 2}" ${placement(frame)}/>`;
    return geom + (c.side === 'all' ? '' : sideSite(c, frame));
  });
  return `<inertial pos="0 0 0" mass="1" diaginertia="1 1 1"/>${[...sites, ...cylinders].join('')}`;
}

function sideSite(c: CylinderRow, frame: Frames): string {
  const column = AXES.indexOf(c.side[1]);
  const reach = (c.side[0] === '-' ? -2 : 2) * c.radius;
  const at = [0, 1, 2].map((k) => frame[9 + k] + reach * frame[3 * k + column]);
  return `<site name="${c.name}.side" pos="${digits(at)}"/>`;
}

/** Index of the path point from which the stretch starts that can reach a cylinder first. */
function firstStretch(muscle: MuscleRow, cylinder: CylinderRow): number {
  const own = (i: number) => muscle.path[i].segment === cylinder.segment;
  const [first] = muscle.wraps.find((w) => w.cylinder === cylinder.name)?.betweenPoints ?? [0, 0];
  let i = first;
  while (own(i) && own(i + 1)) i++;
  return i;
}

/**
 * Points behind the upper shank, in the tibia: MuJoCo takes one cylinder a stretch, so its gastrocnemii run condyles, point,
 * shank. That costs what two cylinders cost; lengths and moment arms of these two are not compared.
 */
const BETWEEN: Record<string, Triple> = { gaslat_r: [-0.065, -0.03, 0.024], gasmed_r: [-0.07, -0.028, -0.021] };

function tendonXml(muscle: MuscleRow): string {
  const between = BETWEEN[muscle.name] ? `<site site="${muscle.name}.between"/>` : '';
  const items = muscle.path.map((_, i) => {
    const cylinders = muscle.wraps
      .map((w) => CYLINDERS.find((c) => c.name === w.cylinder) as CylinderRow)
      .filter((c) => firstStretch(muscle, c) === i)
      .sort((a, b) => SEGMENTS.indexOf(a.segment) - SEGMENTS.indexOf(b.segment));
    return `<site site="${muscle.name}.${i}"/>${cylinders.map(wrapXml).join(between)}`;
  });
  return `<spatial name="${muscle.name}">${items.join('')}</spatial>`;
}

function wrapXml(c: CylinderRow): string {
  return `<geom geom="${c.name}" ${c.side === 'all' ? '' : `sidesite="${c.name}.side"`}/>`;
}

function placement(frame: Frames): string {
  return `pos="${digits(frame.subarray(9))}" quat="${digits(quaternion(frame))}"`;
}

/** Quaternion (w, x, y, z) of a rotation; divides by its largest part. Shepperd 1978. */
function quaternion(r: Frames): number[] {
  const trace = r[0] + r[4] + r[8];
  const squares = [1 + trace, 1 + 2 * r[0] - trace, 1 + 2 * r[4] - trace, 1 + 2 * r[8] - trace];
  const k = squares.indexOf(Math.max(...squares));
  const d = 2 * Math.sqrt(squares[k]);
  const [wx, wy, wz] = [r[7] - r[5], r[2] - r[6], r[3] - r[1]];
  const [xy, xz, yz] = [r[1] + r[3], r[2] + r[6], r[5] + r[7]];
  const rows = [
    [squares[0], wx, wy, wz],
    [wx, squares[1], xy, xz],
    [wy, xy, squares[2], yz],
    [wz, xz, yz, squares[3]],
  ];
  return rows[k].map((v) => v / d);
}

export const ORACLE_SEGMENTS: readonly SegmentName[] = SEGMENTS.filter((s) => s !== 'torso');
