import { type Body, hipInTorso } from '../../anatomy/body';
import { type SegmentName, segmentIndex } from '../../anatomy/names';
import type { Triple } from '../../math/triple';

/** Where the body's surface meets equipment: a point of the surface and its outward direction, in a segment's frame. */
export interface ContactSurface {
  readonly name: 'sole' | 'back' | 'trapezius' | 'buttock' | 'hip-crease';
  readonly segment: SegmentName;
  readonly point: Triple;
  readonly outward: Triple;
}

/** Skin between the shoulder blades and C7 that a bridge turns on, in the torso frame, generic lifter. DEFAULT. */
const ON_FLOOR = [-0.102, 0.405] as const;
/** Skin over the trapezius where a bar lies on the back, in the torso frame, generic lifter. DEFAULT. */
const TRAPEZIUS = [-0.09, 0.42] as const;
/** Way from the hip centers to the buttocks in the pelvis frame: behind and a little below. */
const BUTTOCK_WAY = [-Math.cos(0.46), -Math.sin(0.46), 0] as const;

/** The surfaces of a body that stand on, lie against or carry something. Palms are points: a result's `hands`. */
export function contactSurfaces(body: Body): ContactSurface[] {
  const [hipX, hipY] = body.hipCenterInPelvis;
  const buttock = buttockRadius(body);
  return [
    { name: 'sole', segment: 'calcn_r', point: [0, -body.soleDepth, 0], outward: [0, -1, 0] },
    { name: 'back', segment: 'torso', point: [...backOnBench(body), 0], outward: [-1, 0, 0] },
    { name: 'trapezius', segment: 'torso', point: [...trapeziusInTorso(body), 0], outward: [-1, 0, 0] },
    {
      name: 'buttock',
      segment: 'pelvis',
      point: [hipX + buttock * BUTTOCK_WAY[0], hipY + buttock * BUTTOCK_WAY[1], 0],
      outward: BUTTOCK_WAY,
    },
    { name: 'hip-crease', segment: 'pelvis', point: [hipX + creaseAhead(body), hipY, 0], outward: [1, 0, 0] },
  ];
}

/** The point of the back that a bench edge meets, in the torso frame. */
export function backOnBench(body: Body): readonly [number, number] {
  const [, hipY] = hipInTorso(body);
  const { benchShare, hipToShoulder, stature } = body.lifter;
  return [-backBehind(body), hipY + benchShare * hipToShoulder * stature];
}

/** The point of the back that lies on the floor in a bridge, in the torso frame; the neck is bent. */
export function backOnFloor(body: Body): readonly [number, number] {
  return onTorso(body, ON_FLOOR);
}

/** Where a bar on the back touches the skin, in the torso frame. */
export function trapeziusInTorso(body: Body): readonly [number, number] {
  return onTorso(body, TRAPEZIUS);
}

/** A point of the generic lifter's torso on this body. */
function onTorso(body: Body, [x, y]: readonly [number, number]): readonly [number, number] {
  const scale = body.scales[segmentIndex('torso')];
  return [x * scale, y * scale];
}

/** How far the skin of the back lies behind the torso's origin. */
export function backBehind(body: Body): number {
  return body.lifter.backBehind * body.scales[segmentIndex('torso')];
}

/** Radius of the buttocks around the hip centers, seen from the side: how high the hips are when sitting or lying. */
export function buttockRadius(body: Body): number {
  return body.lifter.buttockRadius * body.scales[segmentIndex('pelvis')];
}

/** How far the skin of the hip crease lies ahead of the hip centers. */
export function creaseAhead(body: Body): number {
  return body.lifter.creaseAhead * body.scales[segmentIndex('pelvis')];
}

/** How far the front of the pressed thigh below the hip lies ahead of the femur's long axis. */
export function thighFront(body: Body): number {
  return body.lifter.thighFront * body.scales[segmentIndex('femur_r')];
}
