/** Start (flexed end), end (extended end), extremes and mean of one quantity over a repetition. */
export interface Span {
  readonly bottom: number;
  readonly top: number;
  readonly min: number;
  readonly max: number;
  /** Over the samples, which are even in time within each half. */
  readonly mean: number;
}

/** Shares of the moving time a muscle spends by normalized fiber length; they add up to 1. */
export interface LengthShares {
  readonly lengthened: number;
  readonly mid: number;
  readonly shortened: number;
}

/** What people read of one muscle or group. */
export interface MuscleMetrics {
  /** Hip extension moment arm, + = extension; groups weighted by maximum isometric force. */
  readonly extensionArm: Span;
  readonly normalizedFiberLength: Span;
  readonly time: LengthShares;
  /** [sample] the curves behind the spans. */
  readonly extensionArms: Float64Array;
  readonly normalizedFiberLengths: Float64Array;
}

/** One degree of the hip-angle axis a bin, from COVERAGE_FROM: share of the samples that lie in it. */
export interface Coverage {
  readonly trunkThigh: Float64Array;
  readonly hip: Float64Array;
}

/** What people read of a repetition; definitions in docs/model.md "Metrics". Angles rad, lengths m. */
export interface Metrics {
  readonly trunkThighFlexion: Span;
  readonly hipFlexion: Span;
  readonly pelvisPosteriorTilt: Span;
  readonly kneeAngle: Span;
  readonly ankleAngle: Span;
  readonly gluteusMaximus: MuscleMetrics;
  readonly gluteusMedius: MuscleMetrics;
  /** Each part of the two, by muscle name. */
  readonly gluteusParts: Readonly<Record<string, MuscleMetrics>>;
  /** How far the extended end stays from 0° thigh–trunk; 0 where it is reached or passed. */
  readonly deficitToNeutral: number;
  readonly doesReachNeutral: boolean;
  readonly coverage: Coverage;
  /** Rise of the hip centers against the extended end at the flexed end: how far the hips leave the seat. */
  readonly hipLift: number;
  readonly travel: number;
}
