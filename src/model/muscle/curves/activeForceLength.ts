import { requireBetween } from './domain';
import { buildSmoothCurve, type SmoothCurve } from './smoothCurve';

/** Shape of the active force–length curve; lengths in optimal fiber lengths, slopes per optimal fiber length. */
export interface ActiveForceLengthShape {
  readonly minLength: number;
  /** Where the steep ascending limb turns into the shallow one. */
  readonly transitionLength: number;
  readonly maxLength: number;
  readonly shallowSlope: number;
  readonly minimumValue: number;
}

/** Active fibers of the lower-limb model: Rajagopal et al. 2016, the same for all its muscles. */
export const ACTIVE_SHAPE: ActiveForceLengthShape = {
  minLength: 0.25,
  transitionLength: 0.77,
  maxLength: 1.9,
  shallowSlope: 0.75,
  minimumValue: 0,
};

// half width of the plateau around the optimal length: class ActiveForceLengthCurve of OpenSim 4
const SHOULDER = 0.05;
// the steep limb is this much steeper than its chord: same class
const STEEPENING = 1.25;
const CURVINESS = 1;

/**
 * Active force, in maximal isometric forces, against fiber length, in optimal fiber lengths: 1 at 1, the minimum value at
 * and beyond both ends.
 * @throws RangeError when the lengths are not in order around 1 or the limbs do not form corners
 * Millard et al. 2013; knots of the class ActiveForceLengthCurve of OpenSim 4.
 */
export function buildActiveForceLength(shape: ActiveForceLengthShape): SmoothCurve {
  const { minLength, transitionLength, maxLength, shallowSlope, minimumValue } = shape;
  requireBetween('transition length of active fibers', transitionLength, 'optimal lengths', [minLength, 1 - SHOULDER]);
  requireBetween('maximum length of active fibers', maxLength, 'optimal lengths', [1 + 2 * SHOULDER, Infinity]);
  requireBetween('shallow slope of active fibers', shallowSlope, '', [0, 1 / (1 - SHOULDER - transitionLength)]);
  const transitionValue = 1 - shallowSlope * (1 - SHOULDER - transitionLength);
  const knots = [
    { x: minLength, y: minimumValue, slope: 0 },
    {
      x: (minLength + transitionLength) / 2,
      y: transitionValue / 2,
      slope: (STEEPENING * transitionValue) / (transitionLength - minLength),
    },
    { x: (transitionLength + 1 - SHOULDER) / 2, y: (transitionValue + 1) / 2, slope: shallowSlope },
    { x: 1, y: 1, slope: 0 },
    { x: (1 + SHOULDER + maxLength) / 2, y: 1 / 2, slope: -1 / (maxLength - 1 - 2 * SHOULDER) },
    { x: maxLength, y: minimumValue, slope: 0 },
  ];
  return buildSmoothCurve('active force-length', knots, Array(5).fill(CURVINESS));
}
