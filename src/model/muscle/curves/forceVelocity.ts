import { requireBetween } from './domain';
import { buildSmoothCurve, type SmoothCurve } from './smoothCurve';

/** Shape of the force–velocity curve; velocity in maximal shortening velocities, positive lengthening. */
export interface ForceVelocityShape {
  readonly concentricSlopeAtMax: number;
  readonly concentricSlopeNearMax: number;
  readonly isometricSlope: number;
  readonly eccentricSlopeAtMax: number;
  readonly eccentricSlopeNearMax: number;
  readonly maxEccentricForce: number;
}

/** Fibers of the lower-limb model: Rajagopal et al. 2016, the same for all its muscles. */
export const VELOCITY_SHAPE: ForceVelocityShape = {
  concentricSlopeAtMax: 0,
  concentricSlopeNearMax: 0.25,
  isometricSlope: 5,
  eccentricSlopeAtMax: 0,
  eccentricSlopeNearMax: 0.15,
  maxEccentricForce: 1.4,
};

/** Fastest shortening, in optimal fiber lengths a second: Rajagopal et al. 2016. */
export const MAX_FIBER_VELOCITY = 10;

// all three of the class ForceVelocityCurve of OpenSim 4
const NEAR_MAX = 0.9;
const CONCENTRIC_CURVINESS = 0.6;
const ECCENTRIC_CURVINESS = 0.9;

/**
 * Factor on active force against fiber velocity: 0 at -1, 1 at 0, the eccentric maximum at 1, straight on outside.
 * @throws RangeError when the slopes do not form corners
 * Millard et al. 2013; knots of the class ForceVelocityCurve of OpenSim 4.
 */
export function buildForceVelocity(shape: ForceVelocityShape): SmoothCurve {
  const { concentricSlopeAtMax, concentricSlopeNearMax, isometricSlope } = shape;
  const { eccentricSlopeAtMax, eccentricSlopeNearMax, maxEccentricForce } = shape;
  requireBetween('eccentric force limit', maxEccentricForce, 'isometric forces', [1, Infinity]);
  requireBetween('isometric slope', isometricSlope, '', [Math.max(1, maxEccentricForce - 1), Infinity]);
  requireBetween('concentric slope near the maximum', concentricSlopeNearMax, '', [concentricSlopeAtMax, 1]);
  requireBetween('eccentric slope near the maximum', eccentricSlopeNearMax, '', [eccentricSlopeAtMax, 1]);
  // close to the ends the curve rises with the mean of the two slopes there
  const concentricRise = ((1 - NEAR_MAX) * (concentricSlopeAtMax + concentricSlopeNearMax)) / 2;
  const eccentricRise = ((1 - NEAR_MAX) * (eccentricSlopeAtMax + eccentricSlopeNearMax)) / 2;
  const knots = [
    { x: -1, y: 0, slope: concentricSlopeAtMax },
    { x: -NEAR_MAX, y: concentricRise, slope: concentricSlopeNearMax },
    { x: 0, y: 1, slope: isometricSlope },
    { x: NEAR_MAX, y: maxEccentricForce - eccentricRise, slope: eccentricSlopeNearMax },
    { x: 1, y: maxEccentricForce, slope: eccentricSlopeAtMax },
  ];
  const curviness = [CONCENTRIC_CURVINESS, CONCENTRIC_CURVINESS, ECCENTRIC_CURVINESS, ECCENTRIC_CURVINESS];
  return buildSmoothCurve('force-velocity', knots, curviness);
}
