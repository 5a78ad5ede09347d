/** Start (flexed end), end (extended end) and extremes of one quantity over a repetition. */
export interface Span {
  readonly bottom: number;
  readonly top: number;
  readonly min: number;
  readonly max: number;
}

/** What people read of a repetition; definitions in docs/model.md "Metrics". Angles rad, lengths m. */
export interface Metrics {
  readonly trunkThighFlexion: Span;
  readonly hipFlexion: Span;
  readonly pelvisPosteriorTilt: Span;
  readonly kneeAngle: Span;
  readonly ankleAngle: Span;
  /** Force-weighted hip extension moment arm of the three parts of gluteus maximus, + = extension. */
  readonly gluteusMaximusArm: Span;
  readonly gluteusMediusArm: Span;
  /** [sample] the curves behind the two spans above. */
  readonly gluteusMaximusArms: Float64Array;
  readonly gluteusMediusArms: Float64Array;
  /** How far the extended end stays from 0° thigh–trunk; 0 where it is reached or passed. */
  readonly deficitToNeutral: number;
  readonly doesReachNeutral: boolean;
  readonly travel: number;
}
