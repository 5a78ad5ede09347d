import type { SegmentName } from '../anatomy/names';
import type { ContactName } from '../exercise/contact/forces';
import type { ExerciseId } from '../exercise/exercise';
import type { LengthShares } from '../metric/metrics';
import type { Settings } from '../setting';

/** Forces and moments of one repetition, one leg unless said otherwise. Plain data; units N, N·m, J. */
export interface Loads {
  readonly exercise: ExerciseId;
  readonly settings: Settings;
  readonly strength: number;
  readonly sampleCount: number;
  /** [sample × MOMENT_ARM_COORDINATES] muscle moment needed, sign as the coordinate: active + passive + reserve. */
  readonly demand: Float64Array;
  /** [sample × MOMENT_ARM_COORDINATES] part of it that stretched fibers give. */
  readonly passive: Float64Array;
  /** [sample × MOMENT_ARM_COORDINATES] part no muscle of the model could give. */
  readonly reserve: Float64Array;
  /** [sample] whole body, + extends the torso on the pelvis. */
  readonly lumbarDemand: Float64Array;
  /** [sample × 2] least and most of it that the same push of the feet allows: which of several pads carries is not known. */
  readonly lumbarBand: Float64Array;
  /** [sample] moment muscles give about the line through the femoral epicondyles, flexion +. */
  readonly kneeAboutEpicondyles: Float64Array;
  /** [sample × 3] all weights, inertia and cables on the whole body: force forward and up, moment about the first contact. */
  readonly known: Float64Array;
  /** [sample] force up the rail both feet together must give the sled; 0 without one. */
  readonly sledForce: Float64Array;
  /** [sample] largest isometric moments at the posture, + in the extension direction. */
  readonly hipExtensionCapacity: Float64Array;
  readonly kneeExtensionCapacity: Float64Array;
  /** [sample × muscle] */
  readonly activation: Float64Array;
  readonly force: Float64Array;
  /** Part of the force that stretch gives. */
  readonly passiveForce: Float64Array;
  readonly contacts: readonly ContactLoad[];
  /** [sample] center of pressure under one foot from the back of the heel, m; not a number while the foot is unloaded. */
  readonly footCop: Float64Array;
  /** [sample × SUPPORT_ROWS] what equilibrium of body and sled still needs and no push of the contacts gives; N, N·m. */
  readonly unsupported: Float64Array;
  readonly metrics: LoadMetrics;
  /** Largest relative KKT residual of the programs solved. */
  readonly residual: number;
}

/**
 * Equations only contacts can meet: force on the whole body forward and up, moment on it about the heel (+ tips it
 * backward), force on the sled up its rail.
 */
export const SUPPORT_ROWS = ['forward', 'up', 'turn', 'sled'] as const;

/** One contact's force on the body; of a paired contact, one side's. */
export interface ContactLoad {
  readonly name: ContactName;
  /** What it pushes on; two contacts of one name lie on different segments. */
  readonly segment: SegmentName;
  /** [sample × 3] in ground. */
  readonly point: Float64Array;
  readonly force: Float64Array;
  /** [sample] */
  readonly normal: Float64Array;
  /** [sample] signed along the surface: + forward or up the plate. */
  readonly shear: Float64Array;
}

export type MuscleGroup = 'gluteusMaximus' | 'hamstrings' | 'adductorMagnus';

/** Who gives the hip extension moment: groups and the muscles of none by activation, and all muscles by stretch. */
export type HipShare = MuscleGroup | 'others' | 'passive';

/** What people read of the loads of a repetition; N·m, J, N, rad. */
export interface LoadMetrics {
  /** Largest extension moment one leg needs, where it occurs, and what stretch gives of it there. */
  readonly peakHip: JointPeak;
  readonly peakKnee: JointPeak;
  /** The same of what activation has to give: demand less what stretch gives. */
  readonly peakHipActive: Peak;
  readonly peakKneeActive: Peak;
  readonly peakLumbar: Peak;
  /** Largest hip extension moment gluteus maximus gives by activation, one leg. */
  readonly peakGluteusMaximus: Peak;
  /** Largest active demand ÷ active capacity of hip extension. */
  readonly peakHipEffort: number;
  /** Peak hip : peak knee extension moment; null where the knee never needs LEAST_KNEE_MOMENT. */
  readonly hipToKnee: number | null;
  /** Where the active hip extension demand peaks by gluteus maximus length. */
  readonly hardestWhen: keyof LengthShares;
  /** [sample] share of the hip extension moment that muscles give, antagonists aside. */
  readonly shares: Readonly<Record<HipShare, Float64Array>>;
  /** Work of one leg's joints on the way up, J, and each muscle's [muscle], + while shortening. */
  readonly workUp: number;
  readonly muscleWorkUp: Float64Array;
  /** Largest reserve over its joint's largest moment, both as vectors; above RESERVE_LIMIT this lifter cannot hold the load. */
  readonly worstReserve: number;
  readonly canHold: boolean;
  /** What gives first where that is: the coordinate whose help would save most. */
  readonly shortfall: Shortfall;
  /** Largest force up the rail that moves the sled, either way; null without one. */
  readonly sled: SledPeaks | null;
  /** How the feet push, mean over the repetition by force: what the settings of the same names would fix. */
  readonly push: Push;
  /** The largest force or moment no contact can give; null where body and sled are held all the way. */
  readonly unsupported: Unsupported | null;
}

/** What both feet give the sled at most, N up the rail: against weight, friction and inertia, and letting it down. */
export interface SledPeaks {
  readonly up: Peak;
  readonly down: Peak;
}

/** How the feet push. */
export interface Push {
  /** Center of pressure from heel (0) to ball (1). */
  readonly footPressure: number;
  /** Angle from square to the sole, rad, + toward the toes. */
  readonly pushDirection: number;
}

/** What is missing, + as SUPPORT_ROWS say. */
export interface Unsupported extends Peak {
  readonly row: (typeof SUPPORT_ROWS)[number];
}

/** The moment no muscle could give: index into MOMENT_ARM_COORDINATES, sign as the coordinate. */
export interface Shortfall extends Peak {
  readonly coordinate: number;
}

/** A largest value and the sample where it is. */
export interface Peak {
  readonly value: number;
  readonly sample: number;
}

/** Peak of a joint moment with what stretch gives there, in the same direction. */
export interface JointPeak extends Peak {
  readonly passive: number;
}

/** Share of a joint’s largest moment that may be missing before the load counts as too heavy. DEFAULT. */
export const RESERVE_LIMIT = 0.05;
/** A knee that needs less extension than this at its peak, N·m, has no ratio to speak of. */
export const LEAST_KNEE_MOMENT = 5;
