import type { AxisFunction } from '../math/axisFunction';
import type { Triple } from '../math/triple';
import type { LegCoordinate, SegmentName } from './names';

/** Coordinates of the source model that the joint table names; those of the toes and two of the back stay at 0. */
type JointCoordinate = LegCoordinate | 'mtp_angle_r' | LumbarCoordinate;
/** Coordinates of the torso on the pelvis. */
type LumbarCoordinate = 'lumbar_extension' | 'lumbar_bending' | 'lumbar_rotation';

/** An axis of a joint and the coordinate whose function gives its turn, rad, or shift, m; null for a constant. */
export interface JointAxis {
  readonly axis: Triple;
  readonly coordinate: JointCoordinate | null;
  readonly of: AxisFunction;
}

/** A frame in a segment, m and rad. */
export interface FrameRow {
  readonly translation: Triple;
  /** Body-fixed X-Y-Z angles: R = Rx Ry Rz. */
  readonly rotationXyz: Triple;
}

/** parentFromChild = inParent · [R1 R2 R3, t] · inChild⁻¹. */
export interface JointRow {
  readonly name: string;
  readonly parent: SegmentName;
  readonly child: SegmentName;
  readonly inParent: FrameRow;
  readonly inChild: FrameRow;
  readonly rotations: readonly JointAxis[];
  readonly translations: readonly JointAxis[];
}

/** A rigid segment of the generic lifter; kg, m in its own frame, kg·m². */
export interface SegmentRow {
  readonly name: SegmentName;
  readonly mass: number;
  readonly massCenter: Triple;
  /** Ixx, Iyy, Izz about the mass center along the segment axes. */
  readonly inertia: Triple;
}

/** A named point in the frame of its segment, m. */
export interface LandmarkRow {
  readonly name: string;
  readonly segment: SegmentName;
  readonly point: Triple;
}

/** Side of the cylinder a path must pass, in the cylinder frame. */
export type WrapSide = 'all' | '+x' | '-x' | '+y' | '-y';

/** A wrap cylinder in the frame of its segment: its axis is its own z; m, rad. */
export interface CylinderRow {
  readonly name: string;
  readonly segment: SegmentName;
  readonly rotationXyz: Triple;
  readonly center: Triple;
  readonly side: WrapSide;
  readonly radius: number;
  readonly length: number;
}

/** A muscle-tendon unit of the generic lifter: N, m, rad; path points in their segments, from the end nearer to the pelvis. */
export interface MuscleRow {
  readonly name: string;
  readonly maxIsometricForce: number;
  readonly optimalFiberLength: number;
  readonly tendonSlackLength: number;
  readonly pennationAtOptimal: number;
  /** Passive fiber curve where it differs from the default of Millard 2012. */
  readonly passive: {
    readonly strainAtZeroForce: number;
    readonly strainAtOneNormForce: number;
    readonly stiffnessAtOneNormForce: number;
  } | null;
  readonly path: readonly { readonly segment: SegmentName; readonly point: Triple }[];
  /** `betweenPoints`: zero-based path points between which alone the wrap acts; absent = whole path. */
  readonly wraps: readonly { readonly cylinder: string; readonly betweenPoints?: readonly [number, number] }[];
}
