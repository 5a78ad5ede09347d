import type { AxisFunction } from '../math/axisFunction';
import type { Triple } from '../math/triple';
import type { LegCoordinate, SegmentName } from './names';

export type JointCoordinate = LegCoordinate | 'mtp_angle_r' | LumbarCoordinate;
export type LumbarCoordinate = 'lumbar_extension' | 'lumbar_bending' | 'lumbar_rotation';

export interface JointAxis {
  readonly axis: Triple;
  readonly coordinate: JointCoordinate | null;
  readonly of: AxisFunction;
}

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

export interface SegmentRow {
  readonly name: SegmentName;
  readonly mass: number;
  readonly massCenter: Triple;
  /** Ixx, Iyy, Izz about the mass center along the segment axes. */
  readonly inertia: Triple;
}

export interface LandmarkRow {
  readonly name: string;
  readonly segment: SegmentName;
  readonly point: Triple;
}

/** Side of the cylinder a path must pass, in the cylinder frame. */
export type WrapSide = 'all' | '+x' | '-x' | '+y' | '-y';

export interface CylinderRow {
  readonly name: string;
  readonly segment: SegmentName;
  readonly rotationXyz: Triple;
  readonly center: Triple;
  readonly side: WrapSide;
  readonly radius: number;
  readonly length: number;
}

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
